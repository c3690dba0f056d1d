import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import { formatBytes, formatNumber, languageName } from '../../languages/format.js'
import type { Organization } from '../../model/basics.js'
import type { Attachment, Related } from '../../model/release.js'
import { cleanText } from '../../model/text.js'
import { heading } from '../../templates/heading.js'
import { link } from '../../templates/link.js'
import { time } from '../../templates/time.js'
import type { Written } from './template.js'

type Section = TemplateResult | typeof nothing

/** A titled section with a list; nothing where the list is empty. */
function section(title: string, part: string, level: number, items: readonly unknown[], className = 'plain'): Section {
  if (!items.length) return nothing
  return html`<section part=${part}>
    ${heading(level + 1, title)}
    <ul class=${className} role="list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`
}

/** The key figures, large. */
export function figures({ release, words, lang, level }: Written): Section {
  const items = (release.keyFigures ?? []).map(
    ({ value, label, asOf, source: from }) =>
      html`<strong>${typeof value === 'number' ? formatNumber(value, lang) : value}</strong>
        <span>${label}</span>
        ${(asOf ?? from) ? html`<small class="muted">${[time(asOf, lang), asOf && from ? ', ' : '', from]}</small>` : nothing}`,
  )
  return items.length
    ? html`<section part="key-figures">
        <div class="hidden">${heading(level + 1, words.keyFigures)}</div>
        <ul class="figures" role="list">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`
    : nothing
}

/** The series of events, as a line of rings: what was held is filled. */
export function events({ release, words, lang, level }: Written): Section {
  const items = (release.events ?? []).map(
    ({ title, place, start, state }) =>
      html`<span class="ring ${state}"></span
        ><bdi>${place.name}</bdi>${title ? html`<span class="small">${title}</span>` : nothing}
        <span class="muted small">${[time(start, lang), start ? ' · ' : '', words.states[state]]}</span>`,
  )
  return section(words.events, 'events', level, items, 'events')
}

/** The files to download. */
export const documents = ({ release, words, lang, level }: Written): Section =>
  section(
    words.documents,
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
    html` <span class="muted small">${facts.filter(Boolean).join(' · ')}</span>`,
  ]
}

// "PDF", "DOCX": of the media type where that is short enough to read, else of the file's name.
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
export const themes = ({ release, words, level }: Written): Section =>
  section(
    words.themes,
    'themes',
    level,
    (release.themes ?? []).map(({ name }) => html`<bdi>${name}</bdi>`),
    'tags',
  )

/** The places that the release comes from or speaks of, each name once. */
export const places = ({ release, words, level }: Written): Section =>
  section(
    words.countries,
    'places',
    level,
    [...new Set(release.places?.map(({ name }) => name))].map((name) => html`<bdi>${name}</bdi>`),
    'tags',
  )

/** Other language editions, and related releases. */
export function related({ release, words, lang, level }: Written): unknown {
  const editions = (release.translations ?? []).filter(({ url }) => url !== undefined).map((one) => edition(one, lang))
  const others = (release.related ?? [])
    .filter(({ url, headline }) => url ?? headline)
    .map((one) => link(one.url, html`<bdi>${one.headline ?? one.url}</bdi>`, one.language))
  return [
    section(words.editions, 'editions', level, editions, 'tags'),
    section(words.related, 'related', level, others),
  ]
}

const edition = ({ url, headline, language }: Related, lang: string): TemplateResult =>
  html`<span lang=${language ?? nothing}
    >${link(url, language === undefined ? headline : languageName(language, language || lang), language)}</span
  >`

/** Where the original stands, and under which terms. */
export function source({ release, words }: Written, publisher: Organization | undefined): Section {
  const { url, rights, authors } = release
  const by = authors?.map(({ name }) => name).join(', ')
  if (!url && !rights && !publisher && !by) return nothing
  return html`<p class="source small muted" part="source">
    ${by ? html`<bdi>${by}</bdi> · ` : nothing}
    ${publisher ? html`${words.source}: ${link(publisher.url, html`<bdi>${publisher.name}</bdi>`)}` : nothing}
    ${url ? html`<span part="original">${link(url, fill(words.original, { host: new URL(url).host }))}</span>` : nothing}
    ${rights}
  </p>`
}
