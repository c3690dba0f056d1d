import type { Feed, Release } from '../../model/feed.js'
import type { FeedErrorKind } from '../../model/feed-error.js'
import { precisionOf } from '../../model/moment.js'
import { missingMessage } from '../feed-view.js'
import { similarNames } from '../../checks/similar-names.js'

/** What a probe of the address showed: blocked by CORS, by the page's Content-Security-Policy, or not to be reached. */
export type Probe = 'cors' | 'csp' | 'unreachable'

/** What is known of a tag and of its source. */
export interface Facts {
  from: 'src' | 'data' | 'inline' | 'nowhere'
  status: string
  url?: string | undefined
  /** Language tag that is in force for the tag. */
  lang: string
  /** The release that the tag was asked for. */
  release?: string | undefined
  /** Addresses of the copies of this library on the page. */
  copies: readonly string[]
  online: boolean
  probe?: Probe | undefined
  contentType?: string | undefined
  error?: { kind: FeedErrorKind; message: string } | undefined
  feed?: Feed | undefined
}

/** Something that is wrong, and how to mend it. */
export interface Finding {
  what: string
  fix: string
}

/** All that is wrong with a tag and its source, what matters most first. */
export function diagnose(facts: Facts): Finding[] {
  return [
    ...transport(facts),
    ...missing(facts),
    ...page(facts),
    ...(facts.feed?.releases.flatMap(inRelease) ?? []),
    ...warnings(facts.feed),
  ]
}

function transport({ error, from, url = '', contentType, ...facts }: Facts): Finding[] {
  if (from === 'nowhere')
    return [{ what: 'The tag has no source.', fix: 'Give it src="…", the property data, or an inline JSON script.' }]
  if (error?.kind === 'network' && url) return [network(url, facts)]
  const served = { what: `${url} is served as ${contentType}.`, fix: 'Serve JSON as application/json.' }
  return [
    ...(error ? [{ what: error.message, fix: fixes[error.kind] }] : []),
    ...(contentType?.includes('json') === false ? [served] : []),
  ]
}

const fixes: Record<FeedErrorKind, string> = {
  network: 'Check the address and the connection.',
  status: 'Open the address in a new tab: it must answer with 200 and JSON.',
  timeout: 'Make the source answer faster, or serve it from a cache.',
  'too-large': 'Serve fewer items a page and link the rest with "next".',
  json: 'Open the address in a new tab: it must show JSON, not a page.',
  format: 'Set format="…" to the dialect of the source, or serve iom-feed/1.',
  version: 'Update the library, or ask for the feed in version 1.',
  'not-found': 'Check the attribute release.',
}

function network(url: string, { online, probe }: Pick<Facts, 'online' | 'probe'>): Finding {
  if (!online) return { what: 'This device is offline.', fix: 'Connect it; the tag then loads by itself.' }
  if (probe === 'csp')
    return {
      what: `The Content-Security-Policy of this page blocks ${url}.`,
      fix: `Add ${originOf(url)} to connect-src of this page.`,
    }
  return probe === 'cors'
    ? {
        what: `${url} answers, but does not allow this site to read it (CORS).`,
        fix: 'Let the source send the header Access-Control-Allow-Origin: *.',
      }
    : { what: `${url} cannot be reached.`, fix: 'Check the host name, the certificate and whether the server runs.' }
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url)

function missing({ release, feed }: Facts): Finding[] {
  if (!release || !feed || feed.releases.some(({ id, url }) => id === release || url === release)) return []
  const ids = similarNames(
    release,
    feed.releases.map(({ id }) => id),
  )
  return [
    {
      what: missingMessage('release', release),
      fix: ids.length
        ? `Nearest: ${ids.map((id) => `"${id}"`).join(', ')}.`
        : 'Take an id of the feed: nothing in it resembles this one. It may be embargoed or withheld.',
    },
  ]
}

function page({ lang, copies }: Facts): Finding[] {
  const found: Finding[] = []
  if (!isLanguage(lang))
    found.push({ what: `lang="${lang}" is no language tag.`, fix: 'Write a tag of BCP 47: en, fr, es, ar, pt-BR.' })
  if (copies.length > 1)
    found.push({ what: `The library is on this page ${copies.length} times: ${copies.join(', ')}.`, fix: 'Keep one.' })
  return found
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function inRelease({ id, image, published, modified }: Release): Finding[] {
  const found: Finding[] = []
  const report = (what: string, fix: string): void => void found.push({ what: `Release "${id}": ${what}`, fix })
  if (image && image.alt === undefined)
    report('its picture has no text alternative.', 'Add image.alt; "" says that it is decoration.')
  if (image && image.credit === undefined) report('its picture names no author.', 'Add image.credit.')
  for (const [name, moment] of Object.entries({ published, modified })) {
    if (moment !== undefined && precisionOf(moment) === 'local')
      report(`${name} is a time without a zone.`, 'Add the zone: 2016-10-18T09:00:00-06:00.')
  }
  return found
}

const warnings = (feed: Feed | undefined): Finding[] =>
  (feed?.warnings ?? []).map(({ index, id, path, reason, incomplete }) => ({
    what: [nameOf(index, id), path, reason].filter(Boolean).join(': '),
    fix:
      path === 'embargoedUntil'
        ? 'Write the embargo with its zone: 2016-10-18T09:00:00-06:00.'
        : incomplete
          ? 'It is shown as it is; complete it at the source.'
          : 'It was left out; mend it at the source.',
  }))

function nameOf(index: number | undefined, id: string | undefined): string {
  const item = index === undefined ? 'Release' : `Item ${index + 1}`
  if (id !== undefined) return `${item} "${id}"`
  return index === undefined ? 'The feed' : item
}
