import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import { languageName } from '../../languages/format.js'
import type { Release } from '../../model/feed.js'
import type { Attachment, Media } from '../../model/release.js'
import { safeUrl } from '../../model/url.js'
import { picture } from '../../templates/figure.js'
import { heading } from '../../templates/heading.js'
import { link } from '../../templates/link.js'
import { separated } from '../../templates/separated.js'
import type { ReleaseContext } from './context.js'

/** A recording; `isFile` tells that its address is the file itself and not a page that plays it. */
interface Recording extends Media {
  isFile: boolean
}

const MEDIA_FILE = /\.(mp4|m4v|webm|ogv|mov|mp3|m4a|aac|ogg|oga|opus|wav|flac)$/i

/** The documents among the attachments: all that are no recordings. */
export const documentsOf = ({ attachments = [] }: Release): Attachment[] => attachments.filter((one) => !kindOf(one))

/** The recordings of a release, and those among its attachments. */
export function recordingsOf({ media = [], attachments = [] }: Release): Recording[] {
  const attached = attachments.flatMap((one): Recording[] => {
    const type = kindOf(one)
    return type ? [{ type, url: one.url, title: one.title, language: one.language, isFile: true }] : []
  })
  const isFile = ({ url }: Media): boolean => MEDIA_FILE.test(new URL(url).pathname)
  return [...media.map((one) => ({ ...one, isFile: isFile(one) })), ...attached]
}

function kindOf({ type = '' }: Attachment): Media['type'] | undefined {
  return type.startsWith('video/') ? 'video' : type.startsWith('audio/') ? 'audio' : undefined
}

/** The recordings: each a picture with a link, or with a button that loads the file. Nothing is loaded unasked. */
export function recordings(context: ReleaseContext): TemplateResult | typeof nothing {
  const { release, messages, level } = context
  const all = recordingsOf(release)
  if (!all.length) return nothing
  const title = [...new Set(all.map(({ type }) => messages[type]))].join(messages.comma)
  return html`<section part="media">${heading(level + 1, title)} ${all.map((one) => recording(one, context))}</section>`
}

function recording(media: Recording, context: ReleaseContext): TemplateResult {
  const { url, image, title } = media
  const isPlaying = context.options.recordings.get(url) === 'playing'
  return html`<figure class="recording" part="recording">
    ${isPlaying ? player(media, context) : image ? picture(image) : nothing}
    <figcaption>
      ${title ? html`<strong><bdi>${title}</bdi></strong>` : nothing}
      <span class="muted">${separated(facts(media, context))}</span>
      ${isPlaying ? nothing : access(media, context)}
    </figcaption>
  </figure>`
}

function facts({ type, duration, language, credit }: Recording, { messages, lang }: ReleaseContext): unknown[] {
  return [
    messages[type],
    duration && html`<bdi dir="ltr">${clock(duration)}</bdi>`,
    language && languageName(language, lang),
    credit && html`<bdi>${credit}</bdi>`,
  ]
}

/** Seconds as `2:05` or `1:02:05`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`
}

/** How to reach a recording: a button that loads the file into the page, else a link to its page. */
function access({ type, url, title, isFile }: Recording, { messages, options }: ReleaseContext): TemplateResult {
  const host = new URL(url).host || url
  if (!isFile || options.recordings.get(url) === 'failed' || !safeUrl(url, 'load'))
    return html`<span>${link(url, fill(type === 'video' ? messages.watchOn : messages.listenOn, { host }))}</span>`
  const label = fill(messages.labelled, { label: messages.play, value: title ?? messages[type] })
  return html`<span class="play">
    <button type="button" part="button" aria-label=${label} @click=${() => options.actions.play(url)}>
      ${messages.play}
    </button>
    <span class="muted">${fill(messages.playLoadsFrom, { host })}</span>
  </span>`
}

function player({ type, url, title }: Recording, { messages, options }: ReleaseContext): TemplateResult {
  const src = safeUrl(url, 'load') ?? nothing
  const label = title ?? messages[type]
  const failed = (): void => options.actions.playFailed(url)
  return type === 'video'
    ? html`<video part="player" controls autoplay playsinline aria-label=${label} src=${src} @error=${failed}></video>`
    : html`<audio part="player" controls autoplay aria-label=${label} src=${src} @error=${failed}></audio>`
}
