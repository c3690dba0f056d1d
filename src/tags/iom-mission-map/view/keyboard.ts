/** What keys can do to a map. */
export interface KeyActions {
  /** A step in or out; 0 shows everything. */
  zoom: (by: 1 | -1 | 0) => void
  /** Takes back the tooltip, else the choice; false where there is neither. */
  back: () => boolean
  choose: (marker: SVGElement) => void
  /** To another marker, by an arrow, Home or End. */
  go: (key: string) => void
}

const zooms: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, '0': 0 }

/** A listener that does what a key asks for, and keeps from the page what the map has a use for. */
export const keys =
  (actions: KeyActions) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !does(event, actions)) return
    event.preventDefault()
    event.stopPropagation()
  }

function does({ key, target }: KeyboardEvent, { zoom, back, choose, go }: KeyActions): boolean {
  const by = zooms[key]
  if (by !== undefined) zoom(by)
  else if (key === 'Escape') return back()
  else if (!(target as Element).matches('.marker')) return false
  else if (key === 'Enter' || key === ' ') choose(target as SVGElement)
  else if (/^(Arrow|Home|End)/.test(key)) go(key)
  else return false
  return true
}
