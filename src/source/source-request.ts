import { failure } from './errors.js'
import type { FeedContext } from './context.js'
import { parse } from './fetch-json.js'
import { CombinedSource } from './combined-source.js'
import type { FeedSource, Source } from './source.js'
import { sourceOf, sourceOfData } from './store.js'

/** The source that an element is asked to show. At most one of `feedSource`, `data`, `src` and `inline` is set. */
export interface SourceRequest {
  feedSource: FeedSource | undefined
  data: unknown
  src: string | undefined
  /** Text of an inline `<script type="application/json">`. */
  inline: string | undefined
  format: string
  refresh: number | undefined
  /** Base URL of the document. */
  base: string
  /** An `<iom-feed>` around the element may still give it a source: its code has not arrived. */
  isAwaited: boolean
}

const UNDEFINED_FEED = 'iom-feed:not(:defined)'

/** What names a source: the attributes of a tag, or the context of the `<iom-feed>` around it. */
type SourceAttributes = Pick<FeedContext, 'src' | 'format' | 'data' | 'refresh'>

/** An element with a source. */
type SourceHost = HTMLElement & SourceAttributes & { feedSource?: FeedSource | undefined }

/**
 * The source of an element: `feedSource` before `data` before `src` before inline JSON, and without any of them that of
 * the `<iom-feed>` around it.
 */
export function sourceRequest(host: SourceHost, context: FeedContext | undefined): SourceRequest {
  const base = host.ownerDocument.baseURI
  const { feedSource } = host
  if (feedSource) return { ...noSource, feedSource, base }
  const isOwn = host.data !== undefined || Boolean(host.src)
  const inline = isOwn ? undefined : inlineJson(host)
  const attributes: SourceAttributes = isOwn || inline !== undefined ? host : (context ?? host)
  const { data, src, refresh } = attributes
  // Lit sets the property of a removed attribute to null.
  const format = attributes.format ?? 'auto'
  const isAwaited = attributes === host && !isOwn && inline === undefined && host.closest(UNDEFINED_FEED) !== null
  return { ...noSource, data, src: data === undefined ? src : undefined, inline, format, refresh, base, isAwaited }
}

const noSource = {
  feedSource: undefined,
  data: undefined,
  src: undefined,
  inline: undefined,
  format: 'auto',
  refresh: undefined,
  isAwaited: false,
}

/** True if two requests lead to the same source. */
export const isSameRequest = (a: SourceRequest, b: SourceRequest): boolean =>
  (Object.keys(a) as (keyof SourceRequest)[]).every((name) => Object.is(a[name], b[name]))

/** The source of a request; undefined if it names none. */
export function sourceFor({ feedSource, data, src, inline, format, base }: SourceRequest): FeedSource | undefined {
  if (feedSource) return feedSource
  if (data !== undefined) return sourceOfData(() => data, format, base)
  if (src?.trim()) return sourceOfAddresses(src, format, base)
  return inline === undefined ? undefined : sourceOfData(() => parse(inline), format, base)
}

// White space separates addresses; in an address it is written as %20.
function sourceOfAddresses(src: string, format: string, base: string): FeedSource {
  const addresses = [...new Set(src.trim().split(/\s+/))]
  const sources = addresses.map((address) =>
    URL.canParse(address, base) ? sourceOf(new URL(address, base).href, format) : invalidSource(address),
  )
  const [source] = sources
  return source && sources.length === 1 ? source : new CombinedSource(sources)
}

const invalidSource = (src: string): Source =>
  sourceOfData(() => {
    throw failure('network', { url: src })
  }, '')

// While the page is being parsed, the script may be incomplete. Content management systems wrap it in paragraphs.
function inlineJson(host: HTMLElement): string | undefined {
  if (host.ownerDocument.readyState === 'loading') return undefined
  const scripts = [...host.querySelectorAll('script[type^="application/json" i]')]
  return scripts.find((script) => script.closest(host.localName) === host)?.textContent
}
