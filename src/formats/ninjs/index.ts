import { isObject } from '../../model/clean.js'
import type { JsonDialect } from '../dialect.js'
import { hasAny, stringOf } from '../structure.js'

/** IPTC ninjs 1.x, 2.x and 3.x. */
export default {
  name: 'ninjs',
  matches: (sample) => isItem(sample) || (Array.isArray(sample['items']) && sample['items'].some(isItem)),
  read: async (json) => (await import('./read.js')).readNinjs(json),
} as const satisfies JsonDialect

// Superdesk names an item by its `guid`, as many other formats do: there another member of ninjs is required.
const isItem = (item: unknown): boolean =>
  isObject(item) &&
  !hasAny(item, '@type', '@graph') &&
  (/string|number/.test(typeof item['uri']) ||
    (stringOf(item['guid']) !== '' && hasAny(item, 'versioncreated', 'pubstatus')))
