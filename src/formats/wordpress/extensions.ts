import type { JsonObject } from '../../model/clean.js'
import type { UncheckedRelease } from '../../model/release.js'
import { htmlToText, readHtml } from '../../reading/html/index.js'
import { object, objects, some, text } from '../../reading/values.js'

const richTextNames = ['notesToEditors', 'boilerplate']
const names = [
  ...['embargoedUntil', 'expires', 'subheadline', 'dateline', 'quotes', 'keyFigures', 'events', 'contacts', 'places'],
  ...['partners', 'sdgs', 'corrections', 'withdrawal', 'related', 'rights', ...richTextNames],
]

/**
 * The custom fields (`acf`, `meta`) of a post whose names are those of `iom-feed/1`; no other is read. Plugins write "",
 * false or [] for a field that the editor left empty.
 */
export function customFields({ acf, meta }: JsonObject): UncheckedRelease {
  const fields: JsonObject = { ...object(meta), ...object(acf) }
  const filled = names.filter((name) => fields[name] && !(Array.isArray(fields[name]) && !fields[name].length))
  return Object.fromEntries(
    filled.map((name) => [name, richTextNames.includes(name) ? richText(fields[name]) : fields[name]]),
  )
}

// The editor of custom fields gives HTML.
const richText = (value: unknown): unknown => (text(value) === undefined ? value : readHtml(text(value) ?? '').blocks)

/** The editions of a post in other languages: Polylang gives `{es: 12}`, WPML a list with addresses. */
export function translationsOf(post: JsonObject): UncheckedRelease {
  const ids = Object.entries(object(post['translations'])).map(([language, id]) => ({ language, id }))
  const others = objects(post['wpml_translations']).map(({ locale, id, post_title, href }) => ({
    language: locale,
    id,
    headline: text(htmlToText(text(post_title) ?? '')),
    url: href,
  }))
  return { translations: some([...ids, ...others].filter(({ id }) => id !== post['id'])) }
}
