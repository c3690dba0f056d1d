import { FeedError } from '../../model/feed-error.js'
import { requestInit } from '../../source/fetch-json.js'
import { MAX_BYTES } from '../../source/limits.js'
import { CliError, ExitCode } from '../exit-code.js'
import { loadMessage } from '../messages.js'

/** One answer on the way to a resource. */
export interface Hop {
  url: string
  status: number
  headers: Headers
}

/** What a browser on a page of another origin receives. */
export interface Visit {
  /** Redirects and the final answer. */
  hops: Hop[]
  /** The final answer. */
  last: Hop
  /** Content, decompressed; cut off behind the limit of size. */
  bytes: Uint8Array
  /** Milliseconds until the content was complete. */
  duration: number
}

const MAX_REDIRECTS = 5

/**
 * Loads an address as a page of `origin` would, redirect by redirect.
 * @throws CliError where there is no answer
 */
export async function visit(url: string, origin: string, seconds: number): Promise<Visit> {
  const start = performance.now()
  const signal = AbortSignal.timeout(seconds * 1000)
  const hops: Hop[] = []
  try {
    for (let next = url; ;) {
      const response = await fetch(next, { ...requestInit, redirect: 'manual', signal, headers: { origin } })
      const hop = { url: next, status: response.status, headers: response.headers }
      hops.push(hop)
      const target = redirectOf(hop)
      if (target === undefined || hops.length > MAX_REDIRECTS) {
        const bytes = await readBytes(response)
        return { hops, last: hop, bytes, duration: performance.now() - start }
      }
      await response.body?.cancel()
      next = target
    }
  } catch (cause) {
    const failure = signal.aborted ? cause : new FeedError('network', '', { url, cause })
    throw new CliError(ExitCode.unreadable, loadMessage(failure, url, seconds), { cause })
  }
}

/** The address that a redirect leads to, where it is one of the web. */
function redirectOf({ url, status, headers }: Hop): string | undefined {
  const location = headers.get('location')
  if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, url)) return undefined
  const target = new URL(location, url)
  return /^https?:$/.test(target.protocol) ? target.href : undefined
}

async function readBytes({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > MAX_BYTES) break
  }
  return Buffer.concat(chunks)
}
