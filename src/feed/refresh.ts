import type { Source } from './source.js'

const leastMinutes = 5
const spread = 0.2
/** The longest timer of a browser, in minutes. */
const mostMinutes = (2 ** 31 - 1) / 60_000 / (1 + spread)
/** Milliseconds that lie at least between two loads that a return (to the tab, to the network) causes. */
const throttle = 30_000

/**
 * Keeps a source fresh: every `minutes` (at least 5; ± 20 %, so that pages do not ask in step) while the page is visible
 * and online, and when the reader comes back to it. A source that failed is asked again as soon as the network returns.
 * @param minutes undefined: only the return of the network counts
 * @returns the way to stop
 */
export function keepFresh(source: Source, minutes: number | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const period =
    minutes === undefined || !(minutes > 0)
      ? undefined
      : Math.min(Math.max(minutes, leastMinutes), mostMinutes) * 60_000

  // Twenty elements that show one source are twenty timers, but one load: the first that is due.
  const refreshAfter = (age: number): void => {
    if (!isAway() && Date.now() - source.loadedAt >= age) source.refresh()
  }
  const schedule = (): void => {
    if (period !== undefined) timer = setTimeout(tick, period * (1 - spread + 2 * spread * Math.random()))
  }
  const tick = (): void => {
    refreshAfter((period ?? 0) * (1 - spread))
    schedule()
  }
  const comeBack = (): void => {
    if ('error' in source.state) refreshAfter(1_000)
    else if (period !== undefined) refreshAfter(throttle)
  }

  schedule()
  return onReturn(comeBack, () => clearTimeout(timer))
}

const isAway = (): boolean => document.visibilityState === 'hidden' || !navigator.onLine

function onReturn(comeBack: () => void, stop: () => void): () => void {
  const gone = new AbortController()
  const { signal } = gone
  document.addEventListener('visibilitychange', comeBack, { signal })
  window.addEventListener('online', comeBack, { signal })
  window.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal })
  return () => {
    gone.abort()
    stop()
  }
}
