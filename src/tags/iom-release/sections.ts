import { html, nothing, type TemplateResult } from 'lit'
import { fill, fillParts } from '../../languages/fill.js'
import { formatBytes, languageName } from '../../languages/format.js'
import { formatCount } from '../../languages/plural.js'
import { calendarEntries } from '../../model/calendar-entries.js'
import type { Attachment, Related } from '../../model/release.js'
import { cleanText } from '../../model/text.js'
import { addressFor } from '../../model/url.js'
import { seriesTemplate } from '../../templates/event-series.js'
import { goalList } from '../../templates/goals.js'
import { heading } from '../../templates/heading.js'
import { keyFigureList } from '../../templates/key-figures.js'
import { link } from '../../templates/link.js'
import { separated } from '../../templates/separated.js'
import type { ReleaseContext } from './context.js'
import { documentsOf } from './recordings.js'

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

/** The series of events, each to save in a calendar. */
export function events({ release, options, ...context }: ReleaseContext): Section {
  if (!release.events?.length) return nothing
  const { now, actions } = options
  const entries = calendarEntries(release)
  return seriesTemplate(release.events, {
    ...context,
    level: context.level + 1,
    now,
    entries,
    save: actions.saveEvents,
  })
}

/** The files to download, each with type, size, pages and language. */
export const documents = (context: ReleaseContext): Section =>
  section(
    context.messages.documents,
    'documents',
    context.level,
    documentsOf(context.release).map((file) => document(file, context)),
  )

function document(file: Attachment, { messages, lang }: ReleaseContext): unknown {
  const { url, title, type, size, pages, language } = file
  const facts = [
    fileKind(url, type),
    size === undefined ? undefined : formatBytes(size, lang),
    pages === undefined ? undefined : formatCount(messages.pages, pages, messages.lang),
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

/** The themes; links where the page says how. */
export const themes = ({ release, messages, level, options }: ReleaseContext): Section =>
  section(
    messages.themes,
    'themes',
    level,
    (release.themes ?? []).map(({ name, id = name }) =>
      link(addressFor(options.themeHref, id, options.baseUrl), html`<bdi>${name}</bdi>`),
    ),
    'tags',
  )

/** The places that the release comes from or is about, each name once; links where the page says how. */
export function places({ release, messages, level, options }: ReleaseContext): Section {
  const byName = new Map((release.places ?? []).map((place) => [place.name, place]))
  const names = [...byName.values()].map(({ name, iso3, m49 }) =>
    link(addressFor(options.countryHref, iso3 ?? m49 ?? name, options.baseUrl), html`<bdi>${name}</bdi>`),
  )
  return section(messages.countries, 'places', level, names, 'tags')
}

/** The Sustainable Development Goals; links where the page says how. */
export function goals({ release, options, ...context }: ReleaseContext): Section {
  const { messages, level } = context
  if (!release.sdgs?.length) return nothing
  const titles = options.goalTitles(messages.lang)
  const addressOf = (goal: number): string | undefined => addressFor(options.sdgHref, goal, options.baseUrl)
  return html`<section part="sdgs">
    ${heading(level + 1, messages.sdgs)} ${goalList(release.sdgs, titles, context, addressOf)}
  </section>`
}

/** Related releases, and editions whose language nobody names. */
export function related({ release, messages, level }: ReleaseContext): Section {
  const unnamed = (release.translations ?? []).filter(({ language, url }) => language === undefined && url)
  const others = [...unnamed, ...(release.related ?? [])]
    .filter(({ url, headline }) => url ?? headline)
    .map((one) => html`<span lang=${one.language ?? nothing}>${relatedLink(one)}</span>`)
  return section(messages.related, 'related', level, others)
}

const relatedLink = ({ url, headline, language }: Related): TemplateResult =>
  link(url, html`<bdi>${headline ?? url}</bdi>`, language)

/** Authors, publisher, link to the original, rights, and on paper the address of the page. */
export function source({ release, publisher, messages, options }: ReleaseContext): Section {
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
    url && html`<p part="original">${link(url, fill(messages.original, { host: new URL(url).host || url }))}</p>`
  return html`<div class="source small muted" part="source">
    ${credits.length ? html`<p>${credits}</p>` : nothing} ${original}
    ${options.pageUrl ? html`<p class="paper">${fillParts<unknown>(messages.printedFrom, { url: html`<bdi dir="ltr">${options.pageUrl}</bdi>` })}</p>` : nothing}
  </div>`
}
