import { rootOf } from '../../reading/xml/parse.js'
import type { TextDialect } from '../dialect.js'

/** RSS 2.0, 0.9x and 1.0 (RDF), with the modules Content, Dublin Core, Media RSS, iTunes and Atom. */
export default {
  name: 'rss',
  matchesText: (text) => /^(rss|rdf:rdf)$/.test(rootOf(text) ?? ''),
  readText: async (text, context) => (await import('./read.js')).readRss(text, context),
} as const satisfies TextDialect
