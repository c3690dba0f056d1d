import type { JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import { htmlToText } from '../../reading/html/index.js'
import { object, objects, some, text } from '../../reading/values.js'

/** The editions of a post in other languages: Polylang gives `{es: 12}`, WPML a list with addresses. */
export function translations(post: JsonObject): ReleaseInput {
  const ids = Object.entries(object(post['translations'])).map(([language, id]) => ({ language, id }))
  const others = objects(post['wpml_translations']).map(({ locale, id, post_title, href }) => ({
    language: locale,
    id,
    headline: text(htmlToText(text(post_title) ?? '')),
    url: href,
  }))
  return { translations: some([...ids, ...others].filter(({ id }) => id !== post['id'])) }
}
