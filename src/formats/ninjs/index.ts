import { isObject } from '../../model/clean.js'
import type { JsonDialect } from '../dialect.js'
import { hasAny, stringOf } from '../structure.js'

/** IPTC ninjs 1.x, 2.x and 3.x. */
export default {
  name: 'ninjs',
  matches: (sample) =>
    isItem(sample) || [sample['items'], sample['_items']].some((items) => Array.isArray(items) && items.some(isItem)),
  read: async (json) => (await import('./read.js')).readNinjs(json),
} as const satisfies JsonDialect

// Superdesk names an item by its `guid`. Many other formats have a `uri` or `guid` too: another member of ninjs is required.
const isMember =
  /^(headlines?|versioncreated|firstcreated|contentcreated|pubstatus|located|renditions|associations|usageterms|eventdetails|copyrightnotice|descriptions?_?|description_\w+|bod(y|ies)(_\w+)?)$/i
const types = /^(text|audio|video|picture|graphic|composite|planning|event|component)$/

const isItem = (item: unknown): boolean =>
  isObject(item) &&
  !hasAny(item, '@type', '@graph') &&
  (/string|number/.test(typeof item['uri']) || stringOf(item['guid']) !== '') &&
  (types.test(stringOf(item['type'])) ||
    Object.keys(item).some((key) => isMember.test(key) && (item['uri'] !== undefined || /^(version|pub)/i.test(key))))
