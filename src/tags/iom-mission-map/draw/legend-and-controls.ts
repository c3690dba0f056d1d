import { css, html, nothing, svg, type TemplateResult } from 'lit'
import { overlap } from '../../../geography/boxes.js'
import { formatNumber } from '../../../languages/format.js'
import { countOf, mostOf, type MapModel } from '../layers/layer.js'
import type { ViewportController } from '../view/viewport-controller.js'
import { circleRadius, stepOf } from './base-layer.js'

/** Styles of the arrangement, the legend, the controls and the footnotes. */
export const controlStyles = css`
  .map,
  .notes {
    display: grid;
    gap: calc(3 * var(--space));
  }
  .picture {
    display: grid;
    gap: calc(2 * var(--space));
    align-content: start;
    min-inline-size: 0;
  }
  .frame {
    aspect-ratio: 4 / 3;
    position: relative;
    overflow: hidden;
    background: var(--sea);
    border-radius: calc(2 * var(--radius));
  }
  .frame > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: start;
    flex-wrap: wrap-reverse;
    gap: calc(2 * var(--space)) calc(6 * var(--space));
  }
  .controls {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
  }
  .controls button {
    inline-size: 40px;
    padding: 11px;
  }
  .controls svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75px;
  }
  .legend {
    font-size: 0.82em;
    line-height: 1.35;
    min-block-size: 40px;
  }
  .legend p {
    font-weight: 600;
    padding-block-end: calc(1.5 * var(--space));
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
  }
  .legend svg {
    vertical-align: middle;
    margin-inline-end: 2px;
  }
  .legend .classes {
    gap: 1px;
    padding-block-end: calc(1.5 * var(--space));
  }
  .classes li {
    inline-size: 52px;
  }
  .classes svg {
    display: block;
    inline-size: 100%;
    block-size: 10px;
  }
  .nested text {
    font-size: 11px;
    fill: var(--ink);
    stroke: none;
  }
  .nested circle,
  .nested path {
    fill: none;
    stroke: var(--muted);
  }
  /* Pointing at a class dims the others. */
  .map:has(.classes [data-class='0']:hover) .land [data-step]:not([data-step='0']),
  .map:has(.classes [data-class='1']:hover) .land [data-step]:not([data-step='1']),
  .map:has(.classes [data-class='2']:hover) .land [data-step]:not([data-step='2']),
  .map:has(.classes [data-class='3']:hover) .land [data-step]:not([data-step='3']),
  .map:has(.classes [data-class='4']:hover) .land [data-step]:not([data-step='4']) {
    fill: var(--land);
  }
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space));
  }
  .downloads button {
    font-weight: 400;
  }
  ::slotted([slot='title']),
  ::slotted([slot='takeaway']) {
    margin-block: 0 !important;
  }
  @container (min-width: 480px) {
    .frame {
      aspect-ratio: 3 / 2;
    }
  }
  @container (min-width: 760px) {
    .map {
      grid-template-columns: minmax(0, 1fr) minmax(220px, 28%);
      column-gap: calc(4 * var(--space));
    }
    .frame {
      aspect-ratio: 2;
    }
    .heading,
    .notes {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .controls,
    .downloads,
    .tip,
    .all,
    .clear,
    .picture:not(:has(svg)) {
      display: none;
    }
    .map,
    .picture,
    .notes {
      display: block;
    }
    .frame,
    .legend {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`

const buttons = [
  ['zoomIn', 1, 'M8 3V13M3 8H13'],
  ['zoomOut', -1, 'M3 8H13'],
  // A globe: a frame of corners would mean the full screen.
  ['wholeMap', 0, 'M8 2A6 6 0 0 0 8 14A6 6 0 0 0 8 2ZM2 8H14M8 2C5 5 5 11 8 14M8 2C11 5 11 11 8 14'],
] as const

/** Buttons that zoom in, zoom out and show the whole world. */
export const controls = ({ context: { words } }: MapModel, viewport: ViewportController): TemplateResult =>
  html`<div class="controls">
    ${buttons.map(
      ([word, step, path]) =>
        html`<button
          type="button"
          part="button"
          aria-label=${words[word]}
          title=${words[word]}
          @click=${() => viewport.zoom(step)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
        </button>`,
    )}
  </div>`

/** A symbol of the map at the size of text. */
export const icon = (content: unknown): TemplateResult =>
  html`<svg class="marker" width="22" height="22" viewBox="-15 -15 30 30" aria-hidden="true">${content}</svg>`

/** The meaning of symbols, colours or circles, and of unsettled boundaries where some are in view. */
export function legend(model: MapModel, { box }: ViewportController): TemplateResult {
  const { context, world, places, showAs } = model
  const { words } = context
  const kinds = new Map(places.map((place) => [place.kind, place]))
  const isUnsettled = world?.unsettledBoxes.some((one) => overlap(one, box))
  return html`<div class="legend" part="legend">
    ${showAs === 'symbols' || !places.length ? nothing : html`<p>${words.shades}</p>`}
    ${showAs === 'shades' && places.length ? classList(model) : nothing}
    ${showAs === 'circles' && places.length ? nestedCircles(model) : nothing}
    <ul role="list">
      ${[...kinds].map(([kind, place]) => (kind ? entry(icon(place.symbol?.('')), kind) : nothing))}
      ${isUnsettled ? entry(icon(svg`<path class="unsettled" d="M-14-9H14V9H-14Z"></path>`), words.undetermined) : nothing}
    </ul>
  </div>`
}

const entry = (shape: unknown, text: string): TemplateResult => html`<li>${shape} ${text}</li>`

/** The colour classes side by side, each over its range. */
function classList({ classes, context: { lang } }: MapModel): TemplateResult {
  const swatch = (step: number): TemplateResult =>
    html`<svg aria-hidden="true">
      <rect width="100%" height="100%" data-step=${step} fill=${`url(#step${step})`}></rect>
    </svg>`
  return html`<ul class="classes" role="list">
    ${classes.map((least, i) => {
      const step = stepOf(i, classes.length)
      return html`<li data-class=${step}>${swatch(step)} ${range(least, classes[i + 1], lang)}</li>`
    })}
  </ul>`
}

const range = (least: number, next: number | undefined, lang: string): string =>
  formatNumber(least, lang) + (next ? (next > least + 1 ? `–${formatNumber(next - 1, lang)}` : '') : '+')

/** Up to three circles, one in the other, with their counts. */
function nestedCircles(model: MapModel): TemplateResult {
  const most = mostOf(model)
  const counts = [...new Set([most, Math.ceil(most / 4), 1])].filter(
    (count) => model.places.some((one) => countOf(one)) && count,
  )
  const height = 2 * circleRadius(most, most) + 2
  return html`<svg class="nested" width="110" height=${height} role="img" aria-label=${counts.join(', ')}>
    ${counts.map((count) => {
      const radius = circleRadius(count, most)
      const top = height - 1 - 2 * radius
      return svg`<circle cx="30" cy=${height - 1 - radius} r=${radius}></circle>
        <path d=${`M30 ${top}H66`}></path><text x="70" y=${Math.max(top + 4, 9)}>${formatNumber(count, model.context.lang)}</text>`
    })}
  </svg>`
}

/** What the reader can save. */
export type SavedFormat = 'svg' | 'png' | 'csv'

/** Buttons that save the map as a picture, and its data as a table. */
export const downloads = ({ context: { words } }: MapModel, save: (format: SavedFormat) => void): TemplateResult =>
  html`<div class="downloads">
    ${(
      [
        ['svg', words.saveSvg],
        ['png', words.savePng],
        ['csv', words.saveCsv],
      ] as const
    ).map(
      ([format, label]) => html`<button type="button" part="button" @click=${() => save(format)}>${label}</button>`,
    )}
  </div>`
