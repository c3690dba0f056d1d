import type { JsonDialect } from '../dialect.js'
import { firstObject, hasAny, hasEmptyList } from '../structure.js'

/** JSON:API as Drupal serves it. */
export default {
  name: 'drupal',
  matches: ({ data, errors, ...document }) => {
    const resource = firstObject(data)
    return (
      'jsonapi' in document ||
      (hasAny(resource, 'type') && hasAny(resource, 'attributes')) ||
      (Array.isArray(errors) && hasAny(firstObject(errors), 'status', 'title', 'detail'))
    )
  },
  matchesEmpty: (json) => hasEmptyList(json, 'data'),
  read: async (json, context) => (await import('./read.js')).readDrupal(json, context),
} as const satisfies JsonDialect
