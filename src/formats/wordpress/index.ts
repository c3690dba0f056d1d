import type { JsonObject } from '../../model/clean.js'
import type { JsonDialect } from '../dialect.js'
import { hasAny, isEmptyList, stringOf } from '../structure.js'

/** Posts of the WordPress REST API, which answers with an empty array where there is no post. */
export default {
  name: 'wordpress',
  matches: (sample) =>
    isError(sample) ||
    ['title', 'content', 'excerpt', 'guid'].some((key) => hasAny(sample[key], 'rendered', 'raw')) ||
    hasAny(sample, 'date_gmt', 'modified_gmt', 'featured_media'),
  matchesEmpty: isEmptyList,
  read: async (json, context) => (await import('./read.js')).readWordPress(json, context),
} as const satisfies JsonDialect

const isError = ({ code, message, data }: JsonObject): boolean =>
  stringOf(code) !== '' && stringOf(message) !== '' && (/^(rest|wp)_/.test(stringOf(code)) || hasAny(data, 'status'))
