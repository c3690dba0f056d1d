import type { JsonObject } from '../../model/clean.js'
import { FeedError, type FeedWarning } from '../../model/feed-error.js'
import { number, object, objects, text } from '../../reading/values.js'

/** The error for a response without data. */
export function toFeedError(response: JsonObject, url: string | undefined): FeedError {
  const [error] = objects(response['errors'])
  if (!error) return new FeedError('format', 'The answer has no "data", in which JSON:API lists nodes.', { url })
  const status = number(error['status'])
  const message = [error['title'], error['detail']].flatMap((part) => text(part) ?? []).join(': ')
  const advice =
    status === 401 || status === 403
      ? 'Anonymous visitors must be allowed to view published content in Drupal.'
      : 'Check the address and the names of fields in its "include" and "filter".'
  return new FeedError('status', `Drupal answers with an error: ${message.replace(/\.$/, '')}. ${advice}`, {
    url,
    status,
  })
}

/** Warnings of what the response does not hold: what a visitor may not see, and what `include` does not name. */
export function omissions({ meta }: JsonObject, missing: readonly string[]): FeedWarning[] {
  const reason = text(object(object(meta)['omitted'])['detail'])
  const advice = `${missing.join(', ')} are referred to but not in the answer: name the fields that lead to them in ?include=…`
  return [
    ...(reason === undefined ? [] : [{ path: 'meta.omitted', reason }]),
    ...(missing.length ? [{ path: 'included', reason: advice }] : []),
  ]
}
