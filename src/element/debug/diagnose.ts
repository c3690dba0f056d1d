import type { Feed } from '../../model/feed.js'
import type { FeedErrorKind } from '../../model/feed-error.js'
import { missingMessage } from '../feed-view.js'
import type { Finding as FeedFinding } from '../../checks/finding.js'
import { checkReliefWebAddress } from '../../checks/reliefweb-address.js'
import { similarNames } from '../../checks/similar-names.js'
import { checkAttributes, checkLanguage, checkMap, type Attributes, type PageFinding } from './attributes.js'

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
  /** What `checkFeed` says of the source; absent where nothing came. */
  checks?: readonly FeedFinding[] | undefined
  attributes?: Attributes | undefined
  /** Languages that the library has messages in. */
  spoken: readonly string[]
}

/** All that is wrong with a tag and its source, what matters most first. */
export function diagnose(facts: Facts): PageFinding[] {
  const { attributes, feed, lang, spoken, url, checks = url === undefined ? [] : checkReliefWebAddress(url) } = facts
  return [
    ...transport(facts),
    ...missing(facts),
    ...(attributes ? checkAttributes(attributes) : []),
    ...checkLanguage(lang, spoken),
    ...copies(facts),
    ...(attributes ? checkMap(attributes.tag, attributes.written.get('show') ?? 'releases', feed) : []),
    ...checks.filter(({ what }) => what !== facts.error?.message).map(inFeed),
  ]
}

const inFeed = ({ path, what, fix }: FeedFinding): PageFinding => ({ what: path ? `${path}: ${what}` : what, fix })

function transport({ error, from, url = '', contentType, ...facts }: Facts): PageFinding[] {
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

function network(url: string, { online, probe }: Pick<Facts, 'online' | 'probe'>): PageFinding {
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

function missing({ release, feed }: Facts): PageFinding[] {
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
        : `Take an id of the feed${listOf(feed.releases.map(({ id }) => `"${id}"`))}. It may be embargoed or withheld.`,
    },
  ]
}

const listOf = (ids: readonly string[]): string => (ids.length ? `: ${ids.slice(0, 5).join(', ')}` : '')

const copies = ({ copies }: Facts): PageFinding[] =>
  copies.length > 1
    ? [{ what: `The library is on this page ${copies.length} times: ${copies.join(', ')}.`, fix: 'Keep one.' }]
    : []
