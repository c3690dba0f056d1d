import type { JsonObject } from '../../model/clean.js'
import { FeedError, type FeedWarning } from '../../model/feed-error.js'
import { number, object, objects, text } from '../../reading/values.js'

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

/** Warnings of what is not in the answer: Drupal leaves out of a list what a visitor may not see, and says so. */
export function left({ meta }: JsonObject, missing: string[]): FeedWarning[] {
  const reason = text(object(object(meta)['omitted'])['detail'])
  const advice = `${missing.join(', ')} are referred to but not in the answer: name the fields that lead to them in ?include=…`
  return [
    ...(reason === undefined ? [] : [{ path: 'meta.omitted', reason }]),
    ...(missing.length ? [{ path: 'included', reason: advice }] : []),
  ]
}
