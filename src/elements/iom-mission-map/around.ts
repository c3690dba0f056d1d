import { html, nothing, svg, type TemplateResult } from 'lit'
import { formatNumber } from '../../i18n/format.js'
import { directionOf } from '../../i18n/locale.js'
import type { NoteId } from '../../map/notes.js'
import type { Camera } from './camera.js'
import { icon } from './list.js'
import type { MapModule, Scene } from './scene.js'
import { sign } from './signs.js'
import type { Speech } from './speech.js'
import type { Step } from './steps.js'

/** Zoom in, zoom out, everything. */
export function controls({ words }: Speech, camera: Camera): TemplateResult {
  const button = (label: string, by: 1 | -1 | 0, path: string): TemplateResult =>
    html`<button type="button" part="button" aria-label=${label} title=${label} @click=${() => camera.zoom(by)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
    </button>`
  return html`<div class="controls">
    ${button(words.zoomIn, 1, 'M8 3V13M3 8H13')}${button(words.zoomOut, -1, 'M3 8H13')}${button(
      words.wholeMap,
      0,
      'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10',
    )}
  </div>`
}

const entry = (shape: unknown, text: string): TemplateResult => html`<li>${shape} ${text}</li>`

/** A swatch as large on the page as its own units; `scale` is that of the picture, whose patterns it shares. */
const swatch = (content: unknown, scale = 1): TemplateResult =>
  html`<svg width="24" height="16" viewBox="0 0 ${24 * scale} ${16 * scale}" aria-hidden="true">${content}</svg>`

const range = ({ from, to }: Step, lang: string): string =>
  formatNumber(from, lang) + (to === Infinity ? '+' : to > from ? `–${formatNumber(to, lang)}` : '')

/** What the signs of the map mean; `isUnsettled` where boundaries in view are not determined. */
export function legend({ speech, places, shades, steps }: Scene, scale: number, isUnsettled: boolean): TemplateResult {
  const { lang, words } = speech
  const kinds = new Map(places.toReversed().map((place) => [place.kind, place]))
  return html`<div class="legend" part="legend">
    ${shades.size ? html`<p>${words.shades}</p>` : nothing}
    <ul role="list">
      ${[...kinds].toReversed().map(([kind, place]) => (kind ? entry(icon(sign([place], '')), kind) : nothing))}
      ${
        shades.size
          ? steps.map((step, i) =>
              entry(
                swatch(svg`<rect width="100%" height="100%" fill="url(#step${i})"></rect>`, scale),
                range(step, lang),
              ),
            )
          : nothing
      }
      ${isUnsettled ? entry(swatch(svg`<path class="unsettled" d="M1 1H23V15H1Z"></path>`), words.undetermined) : nothing}
    </ul>
  </div>`
}

/** The lines that stand under a map: disclaimer, notes of the areas in view, source and date of the boundaries. */
export function smallPrint(
  { notes, notesLang }: Speech,
  ids: readonly NoteId[],
  map: MapModule | undefined,
): TemplateResult {
  return html`<div class="print" lang=${notesLang} dir=${directionOf(notesLang)}>
    <p part="disclaimer">${notes.disclaimer}</p>
    ${ids.map((id) => html`<p part="note" data-note=${id}>${notes[id]}</p>`)}
    ${map ? html`<p part="source">${notes.source.replace('{source}', map.source.name).replace('{edition}', map.source.edition)}</p>` : nothing}
  </div>`
}
