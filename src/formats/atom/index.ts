import { rootOf } from '../../reading/xml/parse.js'
import type { TextDialect } from '../dialect.js'

/** Atom 1.0 (RFC 4287), with Media RSS. */
export default {
  name: 'atom',
  matchesText: (text) => /^(\w+:)?feed$/.test(rootOf(text) ?? ''),
  readText: async (text, context) => (await import('./read.js')).readAtom(text, context),
} as const satisfies TextDialect
