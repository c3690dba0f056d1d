import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { Box } from '../../map/decode.js'
import type { NoteId } from '../../map/notes.js'
import type { Speech } from './speech.js'

/** What a marker is, in two lines, beside it and inside the picture; it is hoverable and goes with Esc. */
export function tooltip(
  { x, y, text }: { x: number; y: number; text: string },
  [left, top, right]: Box,
  scale: number,
  hover: { keep: () => void; leave: () => void },
): SVGTemplateResult {
  const [wide, high] = [Math.min(240, (right - left) / scale), 96]
  const below = (y - top) / scale < high + 20
  const dx = Math.min(Math.max(x, left + (wide / 2) * scale), right - (wide / 2) * scale)
  const dy = y + (below ? 14 : -14 - high) * scale
  return svg`<foreignObject class="tip ${below ? 'below' : ''}" width=${wide} height=${high}
    transform="translate(${dx - (wide / 2) * scale} ${dy}) scale(${scale})">
    <div class="tip-box"><div role="tooltip" part="tooltip" @pointerenter=${hover.keep} @pointerleave=${hover.leave}>${text}</div></div>
  </foreignObject>`
}

/** Zoom in, zoom out, everything. */
export function controls({ words }: Speech, zoom: (by: 1 | -1 | 0) => void): TemplateResult {
  const button = (label: string, by: 1 | -1 | 0, path: string): TemplateResult =>
    html`<button type="button" part="button" aria-label=${label} title=${label} @click=${() => zoom(by)}>
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

/** The lines that stand under a map: disclaimer, notes of the areas in view, source and date of the boundaries. */
export function smallPrint(
  { notes, notesLang }: Speech,
  ids: readonly NoteId[],
  source: { name: string; edition: string } | undefined,
): TemplateResult {
  return html`<div class="print" lang=${notesLang} dir=${notesLang === 'ar' ? 'rtl' : 'ltr'}>
    <p part="disclaimer">${notes.disclaimer}</p>
    ${ids.map((id) => html`<p part="note" data-note=${id}>${notes[id]}</p>`)}
    ${source ? html`<p part="source">${notes.source.replace('{source}', source.name).replace('{edition}', source.edition)}</p>` : nothing}
  </div>`
}
