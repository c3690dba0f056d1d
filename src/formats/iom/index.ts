import type { JsonObject } from '../../model/clean.js'
import type { JsonDialect } from '../dialect.js'
import { hasAny, stringOf } from '../structure.js'
import { readIom } from './read.js'

/** The native format. Its reader is imported with it: most pages need no other. */
export default {
  name: 'iom',
  matches: (sample) => isBareRelease(sample) || Array.isArray(sample['releases']),
  isNamedIn: ({ version }) => stringOf(version).startsWith('iom-feed/'),
  read: readIom,
} as const satisfies JsonDialect

const isBareRelease = (sample: JsonObject): boolean =>
  hasAny(sample, 'headline') && hasAny(sample, 'id') && !hasAny(sample, '@type', '@context', 'uri')
