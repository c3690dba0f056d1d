import type { FeedSource } from './source.js'

const MIN_MINUTES = 5
/** Share of the period by which a timer varies, so that many pages do not send their requests at the same time. */
const JITTER = 0.2
/** Twenty days; with the jitter it still fits the longest timer of a browser (2³¹ − 1 ms). */
const MAX_PERIOD_MS = 20 * 86_400_000
/** Least age of a feed before a return to the tab or to the network loads it again. */
const MIN_AGE_ON_RETURN_MS = 30_000
/** The same for a source that failed. */
const MIN_AGE_AFTER_FAILURE_MS = 1_000

/**
 * Loads a source again every `minutes` (at least 5, ± 20 %) while the page is visible and online, and when the reader
 * returns to the page. A source that failed is loaded again when the network returns.
 * @param minutes undefined: loads again only after a failure
 * @returns stops the polling
 */
export function startPolling(source: FeedSource, minutes = 0): () => void {
  const period = minutes > 0 ? Math.min(Math.max(minutes, MIN_MINUTES) * 60_000, MAX_PERIOD_MS) : 0
  const stopped = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  // Twenty elements that show one source have twenty timers; the age check makes that one load.
  const refreshIfOlder = (age: number): void => {
    const isAway = document.visibilityState === 'hidden' || !navigator.onLine
    if (!isAway && Date.now() - source.loadedAt >= age) source.refresh()
  }
  const schedule = (): void => {
    if (period) timer = setTimeout(onTimer, period * (1 - JITTER + 2 * JITTER * Math.random()))
  }
  const onTimer = (): void => {
    refreshIfOlder(period * (1 - JITTER))
    schedule()
  }
  const onReturn = ({ persisted = true }: { persisted?: boolean }): void => {
    if (!persisted) return
    if ('error' in source.state) refreshIfOlder(MIN_AGE_AFTER_FAILURE_MS)
    else if (period) refreshIfOlder(MIN_AGE_ON_RETURN_MS)
  }
  const listen = (target: EventTarget, type: string): void =>
    target.addEventListener(type, onReturn as EventListener, stopped)

  listen(document, 'visibilitychange')
  listen(window, 'online')
  listen(window, 'pageshow')
  schedule()
  return () => {
    stopped.abort()
    clearTimeout(timer)
  }
}
