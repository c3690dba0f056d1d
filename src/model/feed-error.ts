/** Why a source could not be shown; the values of `iom-error`'s `error.kind`. */
export type FeedErrorKind = 'network' | 'status' | 'timeout' | 'too-large' | 'json' | 'format' | 'version' | 'not-found'

/** What a {@link FeedError} knows besides its kind and message. */
export interface FeedErrorOptions {
  /** Absolute URL of the source; absent for inline data. */
  url?: string | undefined
  /** HTTP status of the answer. */
  status?: number | undefined
  /** Milliseconds after which the server allows another try (HTTP `Retry-After`). */
  retryAfter?: number | undefined
  /** First character of what came in place of JSON; absent where nothing came. More could give away an embargo. */
  received?: string | undefined
  cause?: unknown
}

/** A source that could not be loaded or read. The message says what failed, where, why, and what to do. */
export class FeedError extends Error {
  override readonly name = 'FeedError'
  readonly url: string | undefined
  readonly status: number | undefined
  readonly retryAfter: number | undefined
  readonly received: string | undefined

  constructor(
    readonly kind: FeedErrorKind,
    message: string,
    { url, status, retryAfter, received, cause }: FeedErrorOptions = {},
  ) {
    super(message, { cause })
    this.url = url
    this.status = status
    this.retryAfter = retryAfter
    this.received = received
  }
}

/** What Chrome, Firefox and Safari say where a file of a script is missing. */
const MISSING_FILE = /dynamically imported module|importing a module script/i

/** A failure as what it is: a missing file of the library, or a fault of ours, which should have been able to read this. */
export function asFeedError(error: unknown, url: string | undefined): FeedError {
  if (error instanceof FeedError) return error
  if (MISSING_FILE.test(String(error)))
    return new FeedError(
      'network',
      `A file of iom-widgets could not be loaded: ${String(error)}. Reload the page. If that does not help, put all files of dist/ on the server.`,
      { url, cause: error },
    )
  return new FeedError('format', `The source could not be shown: ${String(error)}. Please report this with the JSON.`, {
    url,
    cause: error,
  })
}

/** A part of a source that could not be used and was left out, or that is incomplete. Everything else stands. */
export interface FeedWarning {
  /** Position of the item in its source, from 0; absent where the feed itself is meant. */
  index?: number | undefined
  /** The item's id, where it has one. */
  id?: string | undefined
  /** Where in the item: property names and positions, joined by dots. */
  path: string
  /** Why, in a sentence. */
  reason: string
  /** True where the part is shown although something is missing. */
  incomplete?: boolean | undefined
}
