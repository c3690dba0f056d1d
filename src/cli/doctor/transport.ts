import { MAX_BYTES } from '../../source/limits.js'
import { error, hint, ok, warning, type Diagnosis } from './diagnosis.js'
import type { Hop, Visit } from './visit.js'

const KB = 1024
/** Text that is worth compressing. */
const MIN_COMPRESSED_BYTES = 2 * KB
const LARGE_BYTES = 300 * KB
const SLOW_MS = 2000
const MAX_AGE_S = 24 * 60 * 60

/** What a browser meets on the way to a file: redirects, status, CORS, caching, size. */
export const checkTransport = (visit: Visit, origin: string): Diagnosis[] => [
  ...checkRedirects(visit),
  ...checkStatus(visit.last),
  ...checkCors(visit, origin),
  ...checkCaching(visit.last),
  ...checkSize(visit),
  ...checkPrivacy(visit.last),
]

function checkRedirects({ hops }: Visit): Diagnosis[] {
  const redirects = hops.slice(0, -1)
  const [first, last] = [hops[0]?.url ?? '', hops.at(-1)?.url ?? '']
  if (isRedirect(hops.at(-1)))
    return [error('Redirects', 'The redirects lead nowhere or never end.', 'Serve the file at its address.')]
  if (first.startsWith('https:') && redirects.some(({ headers }) => headers.get('location')?.startsWith('http:')))
    return [error('Redirects', 'A redirect leads from https to http, which browsers block.', 'Redirect to https.')]
  if (redirects.length)
    return [
      warning('Redirects', `${redirects.length} redirects cost each reader time.`, `Write the last address: ${last}`),
    ]
  return first.startsWith('http:') && !isLocal(first)
    ? [warning('Encryption', 'The address is not encrypted: pages of https cannot load it.', 'Serve it by https.')]
    : []
}

const isRedirect = (hop: Hop | undefined): boolean =>
  hop !== undefined && hop.status >= 300 && hop.status < 400 && hop.status !== 304
const isLocal = (url: string): boolean => /^(localhost|127\.|\[::1\])/.test(new URL(url).hostname)

function checkStatus({ status }: Hop): Diagnosis[] {
  if (status === 200) return [ok('Status', '200')]
  const advice =
    status === 401 || status === 403 ? 'It must be readable by everybody, without a login.' : 'Check the address.'
  return isRedirect({ url: '', status, headers: new Headers() })
    ? []
    : [error('Status', `The answer is HTTP status ${status}.`, advice)]
}

const ALLOW = 'Send Access-Control-Allow-Origin: *'

/** Each answer must allow the page to read it, redirects too. */
function checkCors({ hops }: Visit, origin: string): Diagnosis[] {
  for (const { url, headers } of hops) {
    const allowed = headers.get('access-control-allow-origin')
    const at = hops.length > 1 ? ` (${url})` : ''
    if (allowed === null)
      return [error('CORS', `No other site may read it${at}.`, `${ALLOW}, with errors and redirects too.`)]
    if (allowed.includes(','))
      return [error('CORS', `Access-Control-Allow-Origin is sent twice${at}: "${allowed}".`, 'Send it once.')]
    if (allowed !== '*' && allowed !== origin)
      return [error('CORS', `Only ${allowed} may read it, not ${origin}${at}.`, `${ALLOW}.`)]
    if (allowed !== '*' && !/\borigin\b/i.test(headers.get('vary') ?? ''))
      return [
        warning(
          'CORS',
          'The answer names one site, and caches may give it to others.',
          `${ALLOW}, or add Vary: Origin.`,
        ),
      ]
    if (allowed !== '*')
      return [hint('CORS', `${origin} may read it; whether every site may is not known.`, `${ALLOW}.`)]
  }
  return [ok('CORS', 'Every site may read it.')]
}

function checkCaching({ headers }: Hop): Diagnosis[] {
  const control = headers.get('cache-control')?.toLowerCase() ?? ''
  const validator = headers.get('etag') ?? headers.get('last-modified')
  const age = Number(/max-age=(\d+)/.exec(control)?.[1] ?? NaN)
  if (control.includes('no-store'))
    return [warning('Caching', 'Nothing is cached: every reader asks the server.', 'Send Cache-Control: max-age=300.')]
  if (control.includes('private'))
    return [
      warning(
        'Caching',
        'Caches between server and reader may not keep it.',
        'Send Cache-Control: public, max-age=300.',
      ),
    ]
  if (age > MAX_AGE_S)
    return [
      warning(
        'Caching',
        `It is kept for ${Math.round(age / 3600)} hours: a withdrawal arrives as late.`,
        'Send Cache-Control: max-age=300.',
      ),
    ]
  const found = [
    ...(control
      ? []
      : [hint('Caching', 'The server does not say how long it may be kept.', 'Send Cache-Control: max-age=300.')]),
    ...(validator === null
      ? [hint('Caching', 'It has no ETag: each refresh loads the whole file.', 'Send ETag or Last-Modified.')]
      : []),
  ]
  return found.length ? found : [ok('Caching', control)]
}

function checkSize({ last, bytes, duration }: Visit): Diagnosis[] {
  const size = bytes.byteLength
  const text = `${Math.max(1, Math.round(size / KB))} KB`
  if (size > MAX_BYTES)
    return [
      error(
        'Size',
        `It has more than ${MAX_BYTES / KB / KB} MB, which no tag loads.`,
        'Serve fewer items a page and link the rest with "next".',
      ),
    ]
  return [
    size > LARGE_BYTES
      ? warning('Size', `It has ${text}.`, 'Serve fewer items a page and link the rest with "next".')
      : ok('Size', text),
    ...(size > MIN_COMPRESSED_BYTES && last.headers.get('content-encoding') === null
      ? [warning('Compression', 'It is sent without compression.', 'Compress it with br, zstd or gzip.')]
      : []),
    ...(duration > SLOW_MS
      ? [hint('Time', `The answer took ${(duration / 1000).toFixed(1)} s.`, 'Serve it from a cache.')]
      : []),
  ]
}

const checkPrivacy = ({ headers }: Hop): Diagnosis[] =>
  headers.get('set-cookie') === null
    ? []
    : [
        warning(
          'Privacy',
          'The answer sets a cookie, which the tags never send back.',
          'Send no Set-Cookie with public files.',
        ),
      ]
