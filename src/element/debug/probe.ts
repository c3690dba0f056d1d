import { requestInit } from '../../source/fetch-json.js'
import type { Probe } from './diagnose.js'

/**
 * Tells why a page could not read `url`: a request whose answer nobody reads passes CORS, and one that the page's policy
 * blocks is reported by the browser.
 */
export async function probe(url: string): Promise<Probe> {
  const blocked: string[] = []
  const listen = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    if (url.startsWith(blockedURI)) blocked.push(blockedURI)
  }
  document.addEventListener('securitypolicyviolation', listen)
  try {
    const answer = await fetch(url, { ...requestInit, mode: 'no-cors', signal: AbortSignal.timeout(10_000) })
    await answer.body?.cancel()
    return 'cors'
  } catch {
    // The report of the browser is a task of its own, after the failure.
    await new Promise((resolve) => setTimeout(resolve))
    return blocked.length ? 'csp' : 'unreachable'
  } finally {
    document.removeEventListener('securitypolicyviolation', listen)
  }
}

/** The Content-Type that `url` is served with; undefined where it does not say or cannot be asked. */
export async function contentType(url: string): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(10_000)
    const answer = await fetch(url, { ...requestInit, method: 'HEAD', cache: 'force-cache', signal })
    return answer.headers.get('content-type') ?? undefined
  } catch {
    return undefined
  }
}

/** The text that `url` serves, from the cache where it is there; undefined where it cannot be loaded. */
export async function loadAgain(url: string): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(10_000)
    const response = await fetch(url, { ...requestInit, cache: 'force-cache', signal })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}
