import type { LitElement } from 'lit'
import { IomSelectEvent } from '../../../element/events.js'
import type { MapPoint } from '../../../geography/projection.js'
import type { MapPlace } from '../layers/layer.js'
import type { ZoomStep } from './viewport-controller.js'

/** Upper limit of places that are chosen together: each of them shows its details. */
const MAX_CHOSEN = 60

/** The places that the reader points at, focuses and chooses. */
export class SelectionController {
  /** Ids of the chosen places. */
  chosen: ReadonlySet<string> = new Set()
  /** Id of the place whose marker is the tab stop of the map. */
  active: string | undefined
  /** Country of the newest `iom-select` event that the page accepted. */
  #reported: string | undefined
  /** Country that the `<iom-feed>` around the map shows. */
  #filtered: string | undefined
  readonly #host: LitElement
  /** Id of the place at an alpha-3 code, where the shape of a country is its marker. */
  readonly #placeAt: (code: string) => string | undefined
  #hovered: string | undefined
  #focused: string | undefined

  constructor(host: LitElement, placeAt: (code: string) => string | undefined) {
    this.#host = host
    this.#placeAt = placeAt
  }

  /** Id of the place under the pointer, else of the one in focus. */
  get pointed(): string | undefined {
    return this.#hovered ?? this.#focused
  }

  /** Listener for `pointerover`, `pointerleave`, `focusin` and `focusout` on an ancestor of markers and list. */
  readonly onPoint = ({ type, target }: Event): void => {
    const isOn = type === 'pointerover' || type === 'focusin'
    const at = isOn ? (target as Element).closest<HTMLElement>('[data-place], [data-code]') : undefined
    const { place, code } = at?.dataset ?? {}
    const id = place ?? (code && this.#placeAt(code))
    if (id === (type.startsWith('pointer') ? this.#hovered : this.#focused)) return
    if (type.startsWith('pointer')) this.#hovered = id
    else this.#focused = id
    if (id && type === 'focusin') this.active = id
    this.#host.requestUpdate()
  }

  /**
   * Chooses places, or takes the choice back where they are chosen already.
   * @returns the places that are chosen now; undefined where the page prevented it
   */
  toggleSelection(places: readonly MapPlace[]): readonly MapPlace[] | undefined {
    const isChosen = places.length === this.chosen.size && places.every(({ id }) => this.chosen.has(id))
    const wanted = isChosen ? [] : places
    if (!places.length || !this.#report(commonCode(wanted))) return undefined
    this.select(wanted)
    return wanted
  }

  /** Chooses places without an event. */
  select(places: readonly MapPlace[]): void {
    this.chosen = new Set(places.slice(0, MAX_CHOSEN).map(({ id }) => id))
    this.#host.requestUpdate()
  }

  /** Hides the tooltip, else takes the choice back; false where there is neither. */
  back(): boolean {
    const { pointed, chosen } = this
    this.#hovered = this.#focused = undefined
    this.#host.requestUpdate()
    return pointed !== undefined || (chosen.size > 0 && this.clear())
  }

  /** Takes the choice back; false where the page prevented it. */
  clear(): boolean {
    const isAllowed = this.#report(undefined)
    if (isAllowed) this.select([])
    return isAllowed
  }

  /** Notes the country that the `<iom-feed>` around the map shows; true if it was chosen elsewhere than on this map. */
  isFilteredElsewhere(country: string | undefined): boolean {
    if (country === this.#filtered) return false
    this.#filtered = country
    const isElsewhere = country !== this.#reported
    this.#reported = country
    return isElsewhere
  }

  #report(place: string | undefined): boolean {
    const isAccepted = this.#host.dispatchEvent(new IomSelectEvent({ place }))
    if (isAccepted) this.#reported = place
    return isAccepted
  }
}

/** The country code that all places have in common. */
function commonCode(places: readonly MapPlace[]): string | undefined {
  const [code, ...others] = new Set(places.map((place) => place.code))
  return others.length ? undefined : code
}

/** What keys do on a map. */
export interface KeyActions {
  zoom: (step: ZoomStep) => void
  /** Hides the tooltip, else takes the choice back; false where there is neither. */
  back: () => boolean
  choose: (marker: SVGElement) => void
  /** Moves the focus to another marker, by an arrow, Home or End. */
  moveOnMap: (key: string) => void
  /** Moves the focus to another place of the list; false where the key means nothing there. */
  moveInList: (key: string) => boolean
}

const zoomKeys: Readonly<Record<string, ZoomStep>> = { '+': 1, '=': 1, '-': -1, '0': 0 }

/** A listener for `keydown` that keeps the keys that it handles from the page. */
export const keyListener =
  (actions: KeyActions) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !handleKey(event, actions)) return
    event.preventDefault()
    event.stopPropagation()
  }

function handleKey({ key, target }: KeyboardEvent, actions: KeyActions): boolean {
  const step = zoomKeys[key]
  if (step !== undefined) actions.zoom(step)
  else if (key === 'Escape') return actions.back()
  else if ((target as Element).matches('[part="place"]')) return actions.moveInList(key)
  else if (!(target as Element).matches('.marker')) return false
  else if (key === 'Enter' || key === ' ') actions.choose(target as SVGElement)
  else if (/^(Arrow|Home|End)/.test(key)) actions.moveOnMap(key)
  else return false
  return true
}

/** The item of a list to which a key leads from another; undefined at its ends and for any other key. */
export function nextItem<T>(items: readonly T[], from: T, key: string): T | undefined {
  if (key === 'Home') return items[0]
  if (key === 'End') return items.at(-1)
  const by = { ArrowDown: 1, ArrowUp: -1 }[key]
  return by === undefined ? undefined : items[items.indexOf(from) + by]
}

const directions: Readonly<Record<string, readonly [axis: keyof MapPoint, by: 1 | -1]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowDown: ['y', 1],
  ArrowUp: ['y', -1],
}

/**
 * The marker to which a key leads: an arrow to the next in its direction, and from the last to the first, so that one
 * arrow reaches every marker; Home and End to the first and the last. Undefined for any other key.
 */
export function nextMarker<T extends MapPoint>(markers: readonly T[], from: T, key: string): T | undefined {
  if (key === 'Home') return markers[0]
  if (key === 'End') return markers.at(-1)
  const [axis, by] = directions[key] ?? []
  if (!axis || !by) return undefined
  const sorted = markers.toSorted((a, b) => a[axis] - b[axis])
  return sorted.at((sorted.indexOf(from) + by) % sorted.length)
}
