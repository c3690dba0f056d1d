import type { JsonDialect } from '../dialect.js'
import { hasAny } from '../structure.js'

/** Articles of schema.org in JSON-LD. A `@context` alone may belong to any JSON-LD, ninjs too. */
export default {
  name: 'newsarticle',
  matches: (sample) =>
    hasAny(sample, '@graph', '@type') || (hasAny(sample, '@context') && !hasAny(sample, 'uri', 'guid')),
  read: async (json, context) => (await import('./read.js')).readNewsArticle(json, context),
} as const satisfies JsonDialect
