import { html, nothing, type TemplateResult } from 'lit'
import { smallPrint } from './frame.js'
import { legend, placeList, type ListOptions } from './list.js'
import type { MapPlace } from './places.js'
import type { MapModule, Scene } from './scene.js'

/** What stands in the layout of a map. */
export interface LayoutParts {
  scene: Scene
  map: MapModule | undefined
  /** The picture and its controls; nothing until the geometry is there. */
  picture: unknown
  list: ListOptions
  /** The places of the list that are unfolded. */
  shown: readonly MapPlace[]
  /** The part of the drawing in view. */
  box: Parameters<Scene['notes']>[0]
  isWorld: boolean
  isMoved: boolean
  key: (event: KeyboardEvent) => void
  more: () => void
}

/** The picture, the list that says the same, the legend and the small print. */
export function layout({
  scene,
  map,
  picture,
  list,
  shown,
  box,
  isWorld,
  isMoved,
  key,
  more,
}: LayoutParts): TemplateResult {
  const { speech } = list
  const label = { releases: speech.messages.countries, missions: speech.words.map, events: speech.messages.events }
  const [on, off] = [true, false].map((located) => shown.filter(({ id }) => !map || scene.located.has(id) === located))
  return html`<div class="map ${isWorld ? 'world' : ''}">
    <div class="frame ${isMoved ? 'moved' : ''}" @keydown=${key}>${picture}</div>
    <div class="side" @keydown=${key}>
      <div class="scroll">
        ${placeList(on ?? [], label[speech.show], list)}
        ${
          map && off?.length
            ? html`<p class="unplaced muted small">${speech.words.unplaced}</p>
                ${placeList(off, speech.words.unplaced, list)}`
            : nothing
        }
        ${
          shown.length < scene.places.length
            ? html`<div class="more">
                <button type="button" part="button" @click=${more}>${speech.messages.showMore}</button>
              </div>`
            : nothing
        }
      </div>
    </div>
    <div class="below">
      ${legend(scene.places, scene.steps, speech)} ${smallPrint(speech, scene.notes(box), map?.source)}
    </div>
  </div>`
}
