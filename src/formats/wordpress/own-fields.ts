import type { JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import { readHtml } from '../../reading/html/index.js'
import { object, text } from '../../reading/values.js'

const written = ['notesToEditors', 'boilerplate']
const names = [
  ...['embargoedUntil', 'expires', 'subheadline', 'dateline', 'quotes', 'keyFigures', 'events', 'contacts', 'places'],
  ...['partners', 'sdgs', 'corrections', 'withdrawal', 'related', 'rights', ...written],
]

/**
 * What custom fields (`acf`, `meta`) say of a post in the names of our own format. No other is read. Plugins write "",
 * false or [] for what an editor left empty: there it says nothing.
 */
export function ownFields({ acf, meta }: JsonObject): ReleaseInput {
  const given: JsonObject = { ...object(meta), ...object(acf) }
  const filled = names.filter((name) => given[name] && !(Array.isArray(given[name]) && !given[name].length))
  return Object.fromEntries(filled.map((name) => [name, written.includes(name) ? rich(given[name]) : given[name]]))
}

// The editor of custom fields gives HTML.
const rich = (value: unknown): unknown => (text(value) === undefined ? value : readHtml(text(value) ?? '').blocks)
