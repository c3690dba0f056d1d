import type { Source } from './source.js'

const leastMinutes = 5
const spread = 0.2
/** Milliseconds, which with the spread still fit a timer of a browser (2³¹ − 1): twenty days. */
const longest = 20 * 86_400_000
/** Milliseconds that lie at least between two loads that a return (to the tab, to the network) causes. */
const throttle = 30_000

/**
 * Keeps a source fresh: every `minutes` (at least 5; ± 20 %, so that pages do not ask in step) while the page is visible
 * and online, and when the reader comes back to it. A source that failed is asked again as soon as the network returns.
 * @param minutes undefined: only the return of the network counts
 * @returns the way to stop
 */
export function keepFresh(source: Source, minutes = 0): () => void {
  const period = minutes > 0 ? Math.min(Math.max(minutes, leastMinutes) * 60_000, longest) : 0
  const gone = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  // Twenty elements that show one source are twenty timers, but one load: the first that is due.
  const refreshAfter = (age: number): void => {
    const isAway = document.visibilityState === 'hidden' || !navigator.onLine
    if (!isAway && Date.now() - source.loadedAt >= age) source.refresh()
  }
  const schedule = (): void => {
    if (period) timer = setTimeout(tick, period * (1 - spread + 2 * spread * Math.random()))
  }
  const tick = (): void => {
    refreshAfter(period * (1 - spread))
    schedule()
  }
  const comeBack = ({ persisted = true }: { persisted?: boolean }): void => {
    if (persisted) refreshAfter('error' in source.state ? 1_000 : period ? throttle : Infinity)
  }
  const listen = (target: EventTarget, type: string): void =>
    target.addEventListener(type, comeBack as EventListener, gone)

  listen(document, 'visibilitychange')
  listen(window, 'online')
  listen(window, 'pageshow')
  schedule()
  return () => {
    gone.abort()
    clearTimeout(timer)
  }
}
