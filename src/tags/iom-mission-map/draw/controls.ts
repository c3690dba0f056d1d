import { html, nothing, svg, type TemplateResult } from 'lit'
import { fill } from '../../../languages/fill.js'
import { formatNumber } from '../../../languages/format.js'
import { directionOf } from '../../../model/language-tag.js'
import type { Box } from '../../../geography/shape.js'
import type { Camera } from '../view/viewport-controller.js'
import { icon } from './place-list.js'
import { kosovo } from '../layers/places.js'
import type { Scene } from '../map-model.js'
import { sign } from './symbols.js'
import { meet } from '../view/viewport.js'

const buttons = [
  ['zoomIn', 1, 'M8 3V13M3 8H13'],
  ['zoomOut', -1, 'M3 8H13'],
  ['wholeMap', 0, 'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10'],
] as const

/** Zoom in, zoom out, everything. */
export const controls = ({ speech: { words } }: Scene, camera: Camera): TemplateResult =>
  html`<div class="controls">
    ${buttons.map(
      ([word, by, path]) =>
        html`<button
          type="button"
          part="button"
          aria-label=${words[word]}
          title=${words[word]}
          @click=${() => camera.zoom(by)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
        </button>`,
    )}
  </div>`

const entry = (shape: unknown, text: string): TemplateResult => html`<li>${shape} ${text}</li>`

const range = (from: number, next: number | undefined, lang: string): string =>
  formatNumber(from, lang) + (next ? (next > from + 1 ? `–${formatNumber(next - 1, lang)}` : '') : '+')

/** What the signs of the map mean, and the unsettled boundaries where there are some in view. */
export function legend(scene: Scene, { box, scale }: Camera): TemplateResult {
  const { speech, places, shades, steps } = scene
  const { lang, words } = speech
  const kinds = new Map(places.map((place) => [place.kind, place]))
  const shade = (from: number, i: number): TemplateResult =>
    entry(
      icon(svg`<rect x="-46%" y="-31%" width="92%" height="62%" fill="url(#step${i})"></rect>`, scale),
      range(from, steps[i + 1], lang),
    )
  return html`<div class="legend" part="legend">
    ${shades.size ? html`<p>${words.shades}</p>` : nothing}
    <ul role="list">
      ${[...kinds].map(([kind, place]) => (kind ? entry(icon(sign([place], '')), kind) : nothing))}
      ${shades.size ? steps.map(shade) : nothing}
      ${
        scene.unsettled.some((one) => meet(one, box))
          ? entry(icon(svg`<path class="unsettled" d="M-12-8H12V8H-12Z"></path>`), words.undetermined)
          : nothing
      }
    </ul>
  </div>`
}

/** The lines that stand under a map: disclaimer, notes of the areas in view, source and date of the boundaries. */
export function smallPrint({ map, places, speech: { words } }: Scene, box: Box): TemplateResult {
  const { lang, notes } = words
  const named = places.some(({ code }) => code === kosovo) ? (['kosovo'] as const) : []
  const ids = new Set([...(map?.notesFor(box) ?? []), ...named])
  return html`<div class="print" lang=${lang} dir=${directionOf(lang)}>
    <p part="disclaimer">${notes.disclaimer}</p>
    ${[...ids].map((id) => html`<p part="note" data-note=${id}>${notes[id]}</p>`)}
    ${
      map
        ? html`<p part="source">${fill(notes.source, { source: map.source.name, edition: map.source.edition })}</p>`
        : nothing
    }
  </div>`
}
