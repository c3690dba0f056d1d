import type { Feed, Release } from './feed.js'
import { toEpoch } from './moment.js'

/** The releases of a feed, newest first; undated ones last, otherwise in the order of the feed. */
export const newestFirst = (releases: readonly Release[]): Release[] =>
  [...releases].sort((a, b) => compare(toEpoch(b.published), toEpoch(a.published)))

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** The release with this id or permalink; without a name the newest that is not withdrawn. */
export function findRelease({ releases }: Feed, name: string | undefined): Release | undefined {
  if (name)
    return (
      releases.find(({ id }) => id === name) ?? releases.find(({ url }) => url !== undefined && samePage(url, name))
    )
  return newestFirst(releases).find(({ status }) => status === 'usable')
}

const samePage = (a: string, b: string): boolean => pageOf(a) === pageOf(b)

/** An address without what does not change the page: scheme, `www.`, closing slash and fragment. */
const pageOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/]?(#.*)?$/, '')
