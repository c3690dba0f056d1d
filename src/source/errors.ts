import { FeedError, type FeedErrorKind, type FeedErrorOptions } from '../model/feed-error.js'

/** A failure to load, as facts. {@link addMessage} gives it its message. */
export const failure = (kind: FeedErrorKind, facts: FeedErrorOptions): FeedError => new FeedError(kind, '', facts)

/**
 * Gives an error without a message its message. The texts are a chunk that only failures load; if the chunk fails too,
 * the message names the kind of the failure.
 */
export async function addMessage(error: FeedError): Promise<void> {
  if (error.message) return
  error.message = `${error.url ?? 'Data'} could not be loaded: ${error.kind}.`
  await import('./error-messages.js')
    .then(({ messageOf }) => {
      error.message = messageOf(error)
    })
    .catch(() => undefined)
}
