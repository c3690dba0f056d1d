import type { JsonDialect } from '../dialect.js'
import { hasAny, hasEmptyList, stringOf } from '../structure.js'

/** JSON Feed 1.0 and 1.1. Some generators write another `version`, or none. */
export default {
  name: 'jsonfeed',
  matches: ({ items, ...feed }) =>
    Array.isArray(items) &&
    (hasAny(feed, 'home_page_url', 'feed_url') || items.some((item) => hasAny(item, 'content_html', 'content_text'))),
  isNamedIn: ({ version }) => /^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(stringOf(version)),
  matchesEmpty: (json) => hasEmptyList(json, 'items'),
  read: async (json, context) => (await import('./read.js')).readJsonFeed(json, context),
} as const satisfies JsonDialect
