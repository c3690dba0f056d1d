import { html, nothing, type TemplateResult } from 'lit'
import { fill, fillParts } from '../../languages/fill.js'
import { autonymOf, formatBytes, languageName } from '../../languages/format.js'
import type { Organization } from '../../model/basics.js'
import type { Attachment, Related } from '../../model/release.js'
import { cleanText } from '../../model/text.js'
import { heading } from '../../templates/heading.js'
import { keyFigureList } from '../../templates/key-figures.js'
import { link } from '../../templates/link.js'
import { separated } from '../../templates/separated.js'
import { timeRange } from '../../templates/time.js'
import type { ReleaseContext } from './context.js'

type Section = TemplateResult | typeof nothing

/** A section with a heading and a list; nothing for an empty list. */
function section(title: string, part: string, level: number, items: readonly unknown[], className = 'plain'): Section {
  if (!items.length) return nothing
  return html`<section part=${part}>
    ${heading(level + 1, title)}
    <ul class=${className} role="list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`
}

/** The key figures in large type. */
export function figures(context: ReleaseContext): Section {
  const { release, messages, level } = context
  if (!release.keyFigures?.length) return nothing
  return html`<section part="key-figures">
    <div class="hidden">${heading(level + 1, messages.keyFigures)}</div>
    ${keyFigureList(release.keyFigures, context)}
  </section>`
}

/** The series of events as a timeline of rings; the ring of an event that was held is filled. */
export function events({ release, messages, lang, level }: ReleaseContext): Section {
  const series = release.events ?? []
  const [title, ...otherTitles] = new Set(series.map((event) => event.title))
  const sharedTitle = series.length > 1 && otherTitles.length === 0 ? title : undefined
  const items = series.map((event) => {
    const details = [timeRange(event.start, event.end, messages, lang), messages.states[event.state]]
    return html`<span class="ring ${event.state}"></span><bdi>${event.place.name}</bdi> ${
        event.title && !sharedTitle ? html`<span>${event.title}</span>` : nothing
      } <span class="muted">${separated(details)}</span>`
  })
  const heading = sharedTitle
    ? fill(messages.labelled, { label: messages.events, value: sharedTitle })
    : messages.events
  return section(heading, 'events', level, items, 'events')
}

/** The files to download, each with type, size and language. */
export const documents = ({ release, messages, lang, level }: ReleaseContext): Section =>
  section(
    messages.documents,
    'documents',
    level,
    (release.attachments ?? []).map((file) => document(file, lang)),
  )

function document({ url, title, type, size, language }: Attachment, lang: string): unknown {
  const facts = [
    fileKind(url, type),
    size === undefined ? undefined : formatBytes(size, lang),
    language === undefined ? undefined : languageName(language, lang),
  ]
  return [
    link(url, html`<bdi>${title ?? fileName(url)}</bdi>`),
    ' ',
    html`<span class="muted small">${separated(facts.map((fact) => fact?.replaceAll(' ', '\u00A0')))}</span>`,
  ]
}

// "PDF", "DOCX": from the media type if its subtype is that short, else from the file name.
const fileKind = (url: string, type = ''): string | undefined =>
  [type, new URL(url).pathname].flatMap((text) => /[/.]([a-z\d]{2,4})$/i.exec(text)?.[1]?.toUpperCase() ?? [])[0]

const fileName = (url: string): string => decode(new URL(url).pathname.split('/').pop() ?? '') || url

function decode(text: string): string {
  try {
    return cleanText(decodeURIComponent(text))
  } catch {
    return text
  }
}

/** The themes. */
export const themes = ({ release, messages, level }: ReleaseContext): Section =>
  section(
    messages.themes,
    'themes',
    level,
    (release.themes ?? []).map(({ name }) => html`<bdi>${name}</bdi>`),
    'tags',
  )

/** The places that the release comes from or is about; each name once. */
export const places = ({ release, messages, level }: ReleaseContext): Section =>
  section(
    messages.countries,
    'places',
    level,
    [...new Set(release.places?.map(({ name }) => name))].map((name) => html`<bdi>${name}</bdi>`),
    'tags',
  )

/** Editions in other languages, and related releases. */
export function related({ release, messages, level }: ReleaseContext): unknown {
  const editions = (release.translations ?? []).filter(({ url }) => url !== undefined).map(edition)
  const others = (release.related ?? [])
    .filter(({ url, headline }) => url ?? headline)
    .map((one) => link(one.url, html`<bdi>${one.headline ?? one.url}</bdi>`, one.language))
  return [
    section(messages.editions, 'editions', level, editions, 'tags'),
    section(messages.related, 'related', level, others),
  ]
}

const edition = ({ url, headline, language }: Related): TemplateResult =>
  html`<span lang=${language ?? nothing}>${link(url, language ? autonymOf(language) : headline, language)}</span>`

/** Authors, publisher, link to the original, and rights. */
export function source({ release, messages }: ReleaseContext, publisher: Organization | undefined): Section {
  const { url, rights, authors } = release
  const names = authors?.map(({ name }) => name).join(messages.comma)
  const value = publisher && link(publisher.url, html`<bdi>${publisher.name}</bdi>`)
  const credits = separated([
    names && html`<bdi>${names}</bdi>`,
    value && fillParts(messages.labelled, { label: messages.source, value }),
    rights,
  ])
  if (!url && !credits.length) return nothing
  const original =
    url && html`<p part="original">${link(url, fill(messages.original, { host: new URL(url).host }))}</p>`
  return html`<div class="source small muted" part="source">
    ${credits.length ? html`<p>${credits}</p>` : nothing} ${original}
  </div>`
}
