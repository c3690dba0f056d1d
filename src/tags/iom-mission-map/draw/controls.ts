import { css, html, nothing, svg, type TemplateResult } from 'lit'
import { overlap, type Box } from '../../../geography/boxes.js'
import { KOSOVO } from '../../../geography/codes.js'
import { fill } from '../../../languages/fill.js'
import { formatNumber } from '../../../languages/format.js'
import { directionOf } from '../../../model/language-tag.js'
import type { MapModel } from '../layers/layer.js'
import type { ViewportController } from '../view/viewport-controller.js'
import { symbol } from './markers.js'

/** Styles of the frame, of the controls, the legend and the footnotes. */
export const controlStyles = css`
  .picture {
    position: relative;
    padding-block-end: 48px;
  }
  .frame {
    aspect-ratio: 3 / 2;
    position: relative;
    overflow: hidden;
    max-inline-size: 100%;
    border-block: 1px solid var(--line);
  }
  .frame > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .controls {
    position: absolute;
    inset: auto 8px 4px auto;
    display: grid;
    grid-auto-flow: column;
    gap: 4px;
  }
  @container (min-width: 480px) {
    .picture {
      padding: 0;
    }
    .controls {
      inset-block: 8px auto;
      grid-auto-flow: row;
    }
  }
  .controls button {
    inline-size: 40px;
    padding: 11px;
    background: var(--surface);
  }
  .controls svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75px;
  }
  .below {
    color: var(--muted);
    font-size: 0.82em;
    padding: calc(3 * var(--space)) calc(4 * var(--space));
  }
  .below,
  .footnotes {
    display: grid;
    gap: calc(2 * var(--space));
  }
  .footnotes {
    max-inline-size: 100ch;
  }
  /* The page cannot hide it: important declarations here win over ::part(). */
  [part='disclaimer'] {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
  }
  .legend,
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
  }
  .legend svg {
    vertical-align: middle;
    margin-inline-end: 2px;
  }
`

/** Arrangement of picture, list and footnotes, also in forced colours and in print. */
export const layoutStyles = css`
  /* About the height of the content, so that little moves when it arrives. */
  .skeleton {
    block-size: calc(67cqi + 30em);
  }
  @container (min-width: 760px) {
    .map {
      display: grid;
      grid-template-columns: 1fr minmax(220px, 30%);
    }
    .frame {
      aspect-ratio: 2;
    }
    .skeleton {
      block-size: calc(35cqi + 16em);
    }
    .side {
      position: relative;
      border-block: 1px solid var(--line);
      border-inline-start: 1px solid var(--line);
    }
    .scroll {
      position: absolute;
      inset: 0;
      overflow: auto;
    }
    .below {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .map {
      --brand: LinkText;
      --focus: Highlight;
      --surface: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
    }
    .map svg {
      --line: Canvas;
    }
    .land path {
      stroke: GrayText;
    }
  }
  @media print {
    .controls,
    .tip,
    .all,
    .picture:not(:has(svg)) {
      display: none;
    }
    .picture {
      padding: 0;
    }
    .map {
      display: block;
    }
    .places {
      columns: 2;
    }
    .scroll {
      position: static;
    }
    .frame {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`

const buttons = [
  ['zoomIn', 1, 'M8 3V13M3 8H13'],
  ['zoomOut', -1, 'M3 8H13'],
  ['wholeMap', 0, 'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10'],
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

/** A symbol of the map at the size of text. `scale` makes its patterns as fine as those of the picture. */
export const icon = (content: unknown, scale = 1): TemplateResult =>
  html`<svg
    class="marker"
    width="22"
    height="22"
    viewBox="${-13 * scale} ${-13 * scale} ${26 * scale} ${26 * scale}"
    aria-hidden="true"
  >
    ${content}
  </svg>`

/** The meaning of symbols and colours, and of unsettled boundaries where some are in view. */
export function legend(model: MapModel, { box, unitsPerPixel }: ViewportController): TemplateResult {
  const { context, world, places, shades, classes } = model
  const { lang, words } = context
  const kinds = new Map(places.map((place) => [place.kind, place]))
  const swatch = (index: number): TemplateResult =>
    icon(svg`<rect x="-46%" y="-31%" width="92%" height="62%" fill="url(#step${index})"></rect>`, unitsPerPixel)
  return html`<div class="legend" part="legend">
    ${shades.size ? html`<p>${words.shades}</p>` : nothing}
    <ul role="list">
      ${[...kinds].map(([kind, place]) => (kind ? entry(icon(symbol([place], '')), kind) : nothing))}
      ${shades.size ? classes.map((least, i) => entry(swatch(i), range(least, classes[i + 1], lang))) : nothing}
      ${
        world?.unsettledBoxes().some((one) => overlap(one, box))
          ? entry(icon(svg`<path class="unsettled" d="M-12-8H12V8H-12Z"></path>`), words.undetermined)
          : nothing
      }
    </ul>
  </div>`
}

const entry = (shape: unknown, text: string): TemplateResult => html`<li>${shape} ${text}</li>`

const range = (least: number, next: number | undefined, lang: string): string =>
  formatNumber(least, lang) + (next ? (next > least + 1 ? `–${formatNumber(next - 1, lang)}` : '') : '+')

/** Disclaimer, notes about the areas in view, source and date of the boundaries. */
export function footnotes({ world, places, context }: MapModel, box: Box): TemplateResult {
  const { lang, notes } = context.words
  const listed = places.some(({ code }) => code === KOSOVO) ? (['kosovo'] as const) : []
  const ids = new Set([...(world?.notesFor(box) ?? []), ...listed])
  return html`<div class="footnotes" lang=${lang} dir=${directionOf(lang)}>
    <p part="disclaimer">${notes.disclaimer}</p>
    ${[...ids].map((id) => html`<p part="note" data-note=${id}>${notes[id]}</p>`)}
    ${
      world
        ? html`<p part="source">${fill(notes.source, { source: world.source.name, edition: world.source.edition })}</p>`
        : nothing
    }
  </div>`
}
