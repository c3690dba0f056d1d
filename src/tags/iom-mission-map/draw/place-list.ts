import { html, nothing, type TemplateResult } from 'lit'
import { skeleton } from '../../../templates/status.js'
import type { MapPlace } from '../layers/places.js'
import type { Scene } from '../map-model.js'
import { sign } from './symbols.js'

/** What the list does and knows. */
export interface ListOptions {
  /** Ids of the places that are chosen. */
  chosen: ReadonlySet<string>
  /** The places that are pointed at on the map or here. */
  pointed: readonly MapPlace[]
  /** How many places stand in the list until the reader asks for more. */
  most: number
  more: () => void
  /** What there is at a chosen place. */
  details: (place: MapPlace) => unknown
}

/** The places as a list of buttons that carry their id; before there are any, a skeleton of it. */
export function list(
  { speech, map, places }: Scene,
  { chosen, pointed, most, more, details }: ListOptions,
): TemplateResult {
  const { messages, words } = speech
  if (!places.length) return skeleton(messages.loading)
  const item = (place: MapPlace): TemplateResult => {
    const { id, name, detail, badge, releases } = place
    const isOpen = chosen.has(id)
    return html`<li class=${pointed.some((one) => one.id === id) ? 'hot' : nothing}>
      <button type="button" part="place" aria-expanded=${isOpen} data-place=${id}>
        ${releases ? nothing : icon(sign([place], badge))}<span
          ><bdi>${name}</bdi><span class="hidden">${words.comma}</span>
          <span class="muted">${detail}${map && !('x' in place) ? html`<br />${words.unplaced}` : nothing}</span></span
        >
      </button>
      ${isOpen ? html`<div class="more">${details(place)}</div>` : nothing}
    </li>`
  }
  const shown = places.filter(({ id }, i) => i < most || chosen.has(id))
  return html`<div class="scroll">
    <ul class="places" part="list" role="list" aria-label=${speech.mode.title(speech)}>
      ${shown.map(item)}
    </ul>
    ${
      shown.length < places.length
        ? html`<button type="button" class="all" part="button" @click=${more}>${messages.showMore}</button>`
        : nothing
    }
  </div>`
}

/** A sign of the map as large as text; `scale` is that of a picture whose patterns it shares. */
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
