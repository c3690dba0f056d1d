import { FeedError, type FeedErrorKind, type FeedErrorOptions } from '../model/feed-error.js'

/** A failure to load, as facts. {@link inWords} gives it its message. */
export const failure = (kind: FeedErrorKind, facts: FeedErrorOptions): FeedError => new FeedError(kind, '', facts)

/**
 * Gives an error that has no message its own. The words come in a file that most readers never need; where it cannot be
 * had, the kind of the failure has to do.
 */
export async function inWords(error: FeedError): Promise<void> {
  if (error.message) return
  error.message = `${error.url ?? 'Data'} could not be loaded: ${error.kind}.`
  await import('./error-messages.js').then(({ explain }) => explain(error)).catch(() => undefined)
}
