import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { formatNumber } from '../../i18n/format.js'
import { directionOf } from '../../i18n/locale.js'
import type { MapNotes } from '../../i18n/map-notes/index.js'
import type { Messages } from '../../i18n/messages.js'
import type { NoteId } from '../../map/notes.js'
import type { Show, Spot } from './spots.js'
import { steps } from './world-template.js'

/** What the colours and shapes of the map mean. */
export function legend(
  show: Show,
  words: Messages,
  texts: MapNotes,
  lang: string,
  counts: ReadonlyMap<string, number>,
  spots: readonly Spot[],
): TemplateResult | typeof nothing {
  const items =
    show === 'releases' ? shades(words, lang, counts) : show === 'events' ? states(words, spots) : levels(texts, spots)
  if (!items.length) return nothing
  return html`<ul class="legend" role="list" part="legend">
    ${items.map(([picture, text]) => html`<li><svg viewBox="-8 -8 16 16" aria-hidden="true">${picture}</svg> ${text}</li>`)}
  </ul>`
}

type Item = readonly [SVGTemplateResult, string]

function shades(words: Messages, lang: string, counts: ReadonlyMap<string, number>): Item[] {
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
  const tops = [...new Set([1, 2, 3].map((step) => Math.floor((most * step) / steps)))].filter((top) => top > 0)
  return tops.map((top, i) => {
    const from = (tops[i - 1] ?? 0) + 1
    const picture = svg`<rect class="land step${Math.ceil((top / most) * steps)}" x="-7" y="-7" width="14" height="14"></rect>`
    return [picture, from === top ? words.releases(top) : `${formatNumber(from, lang)}–${words.releases(top)}`] as const
  })
}

function states(words: Messages, spots: readonly Spot[]): Item[] {
  const found = new Set(spots.flatMap(({ entries }) => entries.map(({ event }) => event?.state)))
  return (['done', 'planned', 'cancelled'] as const)
    .filter((state) => found.has(state))
    .map((state) => [svg`<circle class="event ${state}" r="6"></circle>`, words.states[state]] as const)
}

function levels({ levels: words }: MapNotes, spots: readonly Spot[]): Item[] {
  const found = new Set(spots.flatMap(({ entries }) => entries.map(({ office }) => office?.level)))
  const items: [boolean, SVGTemplateResult, string][] = [
    [found.has('hq'), svg`<rect class="point" x="-6" y="-6" width="12" height="12"></rect>`, words.hq],
    [found.has('regional'), svg`<path class="point" d="M0-7 7 0 0 7-7 0Z"></path>`, words.regional],
    [
      found.size > Number(found.has('hq')) + Number(found.has('regional')),
      svg`<circle class="point" r="5.5"></circle>`,
      words.country,
    ],
  ]
  return items.filter(([present]) => present).map(([, picture, text]) => [picture, text] as const)
}

/** The disclaimer, which no map is without; the notes on the areas in view; where the boundaries come from. */
export function notes(
  texts: MapNotes,
  lang: string,
  ids: readonly NoteId[],
  source: { name: string; edition: string } | undefined,
): TemplateResult {
  const credit = source && texts.source.replace('{source}', source.name).replace('{edition}', source.edition)
  return html`<div class="notes" part="disclaimer" lang=${lang} dir=${directionOf(lang)}>
    <p>${texts.disclaimer}</p>
    ${ids.map((id) => html`<p>${texts[id]}</p>`)} ${credit ? html`<p>${credit}</p>` : nothing}
  </div>`
}
