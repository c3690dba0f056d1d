import type { Feed, Release } from './feed.js'

/**
 * A short name of the data that a tag shows: equal for equal data. A page that holds a rendered release compares it with
 * the feed.
 * @param id of the release that the tag shows; undefined where it shows the whole feed
 * @returns undefined where the feed does not hold the release
 */
export function fingerprintOf(feed: Feed, id: string | undefined): string | undefined {
  if (id === undefined) return hash({ ...feed, warnings: [], next: undefined })
  const release = feed.releases.find((one) => one.id === id)
  return release && releaseFingerprint(release, feed)
}

/** The fingerprint of a release with what it takes from its feed. */
export const releaseFingerprint = (release: Release, { publisher, about }: Feed): string =>
  hash([release, publisher, about?.boilerplate])

// 53 bits of two multiplicative hashes: they tell versions of a text apart and protect nothing.
function hash(value: unknown): string {
  let [a, b] = [0x811c9dc5, 0x41c6ce57]
  for (const character of JSON.stringify(value)) {
    const code = character.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
    b ^= a >>> 15
  }
  return ((b & 0x1fffff) * 2 ** 32 + (a >>> 0)).toString(36)
}
