import type { JsonDialect } from '../dialect.js'
import { firstObject, hasAny, isEmptyList } from '../structure.js'

/** Reports of the ReliefWeb API. Its errors match as well, so that their message reaches the webmaster. */
export default {
  name: 'reliefweb',
  matches: ({ data, error, ...document }) =>
    hasAny(firstObject(data), 'fields') ||
    ('totalCount' in document && (isEmptyList(data) || hasAny(firstObject(data), 'href'))) ||
    ('status' in document && hasAny(error, 'type') && hasAny(error, 'message')),
  read: async (json, context) => (await import('./read.js')).readReliefWeb(json, context),
} as const satisfies JsonDialect
