import type { JsonObject } from '../../model/clean.js'
import { FeedError } from '../../model/feed-error.js'
import { htmlToText } from '../../reading/html/index.js'
import { number, object, text } from '../../reading/values.js'

/** An error of WordPress as a FeedError. */
export function toFeedError({ code, message, data }: JsonObject, url: string | undefined): FeedError {
  const status = number(object(data)['status'])
  const said = htmlToText(text(message) ?? '')
  return new FeedError('status', `WordPress answers with an error: ${said} (${text(code)}). ${adviceFor(status)}`, {
    url,
    status,
  })
}

const adviceFor = (status: number | undefined): string =>
  status === 401 || status === 403
    ? 'Visitors may read only what WordPress shows to everybody: ask its editors to open the REST API for posts.'
    : 'Check the address: posts are at /wp-json/wp/v2/posts.'
