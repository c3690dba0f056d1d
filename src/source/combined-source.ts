import type { Feed, Release } from '../model/feed.js'
import type { FeedError, FeedWarning } from '../model/feed-error.js'
import { isSamePage } from '../model/find-release.js'
import type { FeedSource, Source } from './source.js'
import { feedOf, type FeedState, type Paging } from './state.js'

/**
 * Several sources as one: their releases together, each once. A source that fails leaves the others; the warnings name it.
 */
export class CombinedSource implements FeedSource {
  readonly #sources: readonly Source[]

  constructor(sources: readonly Source[]) {
    this.#sources = sources
  }

  get state(): FeedState {
    return combineStates(this.#sources.map(({ state }) => state))
  }

  get loadedAt(): number {
    return Math.min(...this.#sources.map(({ loadedAt }) => loadedAt))
  }

  subscribe(listener: (state: FeedState) => void): () => void {
    const unsubscribe = this.#sources.map((source) => source.subscribe(() => listener(this.state)))
    return () => unsubscribe.forEach((stop) => stop())
  }

  refresh(): void {
    for (const source of this.#sources) source.refresh()
  }

  async loadMore(): Promise<void> {
    await Promise.all(this.#sources.map((source) => source.loadMore()))
  }
}

/** The state of several sources: loaded as soon as one is, an error where all have failed. */
export function combineStates(states: readonly FeedState[]): FeedState {
  const loaded = states.filter((state) => 'feed' in state && state.feed) as Extract<FeedState, { status: 'ready' }>[]
  const error = states.map(errorOf).find(Boolean)
  const isLoading = states.some(({ status }) => status === 'loading')
  if (!loaded.length) return error && !isLoading ? { status: 'error', error } : { status: 'loading' }
  const combined = {
    feed: combineFeeds(
      loaded.map(({ feed }) => feed),
      states.flatMap((state) => (feedOf(state) ? [] : failureOf(state))),
    ),
    paging: pagingOf(loaded.map(({ paging }) => paging)),
    asOf: Math.min(...loaded.map(({ asOf }) => asOf)),
  }
  const stale = (loaded as FeedState[]).map(errorOf).find(Boolean)
  if (stale) return { status: 'stale', error: stale, ...combined }
  return { status: isLoading ? 'loading' : 'ready', ...combined }
}

const errorOf = (state: FeedState): FeedError | undefined => ('error' in state ? state.error : undefined)

const failureOf = (state: FeedState): FeedWarning[] => {
  const error = errorOf(state)
  return error ? [{ path: 'src', reason: `${error.message} The other sources are shown.` }] : []
}

const pagingOf = (all: readonly Paging[]): Paging =>
  (['loading', 'more', 'end'] as const).find((paging) => all.includes(paging)) ?? 'end'

/** One feed of several. What belongs to one publisher stays with its releases. */
function combineFeeds(feeds: readonly Feed[], failures: readonly FeedWarning[]): Feed {
  const [first, ...others] = feeds
  if (first && !others.length) return { ...first, warnings: [...first.warnings, ...failures] }
  const releases: Release[] = []
  for (const feed of feeds) for (const release of feed.releases) add(releases, withPublisher(release, feed))
  return {
    about: first?.about,
    publisher: feeds.every(({ publisher }) => publisher?.name === first?.publisher?.name)
      ? first?.publisher
      : undefined,
    offices: feeds.flatMap(({ offices = [] }) => offices),
    releases,
    warnings: [...feeds.flatMap(({ warnings }) => warnings), ...failures],
  }
}

const withPublisher = (release: Release, { publisher }: Feed): Release =>
  publisher && !release.publisher ? { ...release, publisher } : release

// Ids such as "12" occur in several feeds: a release of that id at another address is another release.
function add(releases: Release[], release: Release): void {
  if (releases.some((one) => isSameRelease(one, release))) return
  const isTaken = releases.some(({ id }) => id === release.id)
  releases.push(isTaken ? { ...release, id: release.url ?? `${release.id} (${releases.length})` } : release)
}

const isSameRelease = (a: Release, b: Release): boolean =>
  a.url !== undefined && b.url !== undefined
    ? isSamePage(a.url, b.url) && a.language === b.language
    : a.id === b.id && (a.id.includes(':') || a.headline === b.headline)
