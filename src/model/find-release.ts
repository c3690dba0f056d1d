import type { Feed, Release } from './feed.js'
import { baseLanguage } from './language-tag.js'
import { toEpoch } from './moment.js'
import { parseUrl } from './url.js'

/** The releases of a feed, newest first. An undated one keeps its place: behind the one before it in the feed. */
export function newestFirst(releases: readonly Release[]): Release[] {
  const times = sortTimes(releases)
  return releases
    .map((release, i) => ({ release, time: times[i] ?? 0 }))
    .sort((a, b) => b.time - a.time)
    .map(({ release }) => release)
}

/** Milliseconds since 1970 to sort by. An undated release takes the time of the dated one before it, else of the first. */
function sortTimes(releases: readonly Release[]): number[] {
  const dates = releases.map(({ published }) => (published === undefined ? undefined : toEpoch(published)))
  let time = dates.find((date) => date !== undefined) ?? 0
  return dates.map((date) => (time = date ?? time))
}

/**
 * The release with this id or permalink. Without a name the newest in a language; where there is none the newest. A
 * withdrawn one must be named.
 */
export function findRelease({ releases }: Feed, name: string | undefined, lang?: string): Release | undefined {
  if (name)
    return (
      releases.find(({ id }) => id === name) ?? releases.find(({ url }) => url !== undefined && isSamePage(url, name))
    )
  const usable = newestFirst(releases).filter(({ status }) => status === 'usable')
  const fitting = tagsIn(lang, usable)
  return usable.find(({ language }) => fitting.has(language)) ?? usable[0]
}

/** The language tags of releases that are of a language. */
function tagsIn(lang: string | undefined, releases: readonly Release[]): ReadonlySet<string | undefined> {
  const tags = new Set(lang === undefined ? [] : releases.map(({ language }) => language))
  return new Set([...tags].filter((tag) => tag !== undefined && baseLanguage(tag) === baseLanguage(lang)))
}

/** True for two addresses of one page. */
export const isSamePage = (a: string, b: string): boolean => pageOf(a) === pageOf(b)

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id)$/

/** An address without what does not change the page: scheme, `www.`, closing slash, fragment, parameters of tracking. */
function pageOf(address: string): string {
  const url = parseUrl(address)
  if (!url) return address.trim()
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`
}
