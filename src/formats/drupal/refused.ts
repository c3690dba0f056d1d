import type { JsonObject } from '../../model/clean.js'
import { FeedError } from '../../model/feed-error.js'
import { number, objects, text } from '../values.js'

/** The error that an answer without data is. */
export function refused(document: JsonObject, url: string | undefined): FeedError {
  const [error] = objects(document['errors'])
  if (!error) return new FeedError('format', 'The answer has no "data", in which JSON:API lists nodes.', { url })
  const status = number(error['status'])
  const said = [error['title'], error['detail']].flatMap((part) => text(part) ?? []).join(': ')
  const advice =
    status === 401 || status === 403
      ? 'Anonymous visitors must be allowed to view published content in Drupal.'
      : 'Check the address and the names of fields in its "include" and "filter".'
  return new FeedError('status', `Drupal answers with an error: ${said.replace(/\.$/, '')}. ${advice}`, { url, status })
}
