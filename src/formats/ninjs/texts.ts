import { blocksOfText, type Block } from '../../model/blocks.js'
import { isObject, type JsonObject } from '../../model/clean.js'
import { htmlToText } from '../../reading/html/index.js'
import { blocksOfHtml, type Warn } from '../../reading/items.js'
import { isMarkup, list, some, text } from '../../reading/values.js'

/** One of the forms in which an item gives a headline, a description or a body. */
interface Variant {
  /** The provider's word for what it is for: `main`, `richtext`; `''` where it says none. */
  role: string
  value: string
  html: boolean
}

/**
 * The variants of a text: members of its plural (2.x, 3.x: role, contenttype, value) and properties `name`, `name_role`
 * (1.x). Markup that is no HTML, such as NITF, is left out.
 */
function variantsOf(item: JsonObject, name: string): Variant[] {
  const properties = Object.keys(item)
    .filter((key) => key === name || key.startsWith(`${name}_`))
    .map((key) => ({ role: key.slice(name.length + 1), value: item[key] }))
  return [...list(item[`${name}s`]), ...properties].flatMap(variant)
}

function variant(source: unknown): Variant[] {
  const { value, contenttype, role }: JsonObject = isObject(source) ? source : { value: source }
  const words = text(value)
  const use = (text(role) ?? '').toLowerCase()
  // Without a type the role tells ("xhtml", "richtext"), or the text itself.
  const type = text(contenttype) ?? use
  if (words === undefined || /(?<!html\+)xml|nitf/.test(type)) return []
  const html = /html|rich/.test(type) || (!/plain|^text$/.test(type) && isMarkup(words))
  return [{ role: use, value: words, html }]
}

/** The first variant whose role fits the first of `roles`, else the next. */
const pick = (variants: readonly Variant[], ...roles: RegExp[]): Variant | undefined =>
  roles.flatMap((role) => variants.find((one) => role.test(one.role)) ?? [])[0]

const plain = (found: Variant | undefined): string | undefined =>
  found && text(found.html ? htmlToText(found.value) : found.value)

/** The headline and the deck below it. */
export function headlinesOf(item: JsonObject): { main?: string | undefined; sub?: string | undefined } {
  const all = variantsOf(item, 'headline')
  const main = pick(all, /^main$/, /^$/, /^(?!.*(sub|deck))/, /./)
  return { main: plain(main), sub: plain(all.find((one) => one !== main && /sub|deck/.test(one.role))) }
}

/** The description of the first of several roles: text before HTML, since a summary has no markup. */
export function described(item: JsonObject, ...roles: RegExp[]): string | undefined {
  const all = variantsOf(item, 'description')
  return plain(pick([...all.filter(({ html }) => !html), ...all], ...roles))
}

/** What stands in a list below the headline; of a picture, its caption. */
export const summaryOf = (item: JsonObject): string | undefined =>
  described(item, /summary|abstract|^main$|^text$/, /^$/, /^(?!.*(credit|alt|caption))/, /caption/)

/** True where the item carries a text of its own. */
export const hasBody = (item: JsonObject): boolean => variantsOf(item, 'body').length > 0

/** The body: HTML before plain text, `main` first. */
export function bodyOf(item: JsonObject, warn: Warn): Block[] | undefined {
  const all = variantsOf(item, 'body')
  if (!all.length && Object.keys(item).some((key) => key.startsWith('body'))) warn('body', 'is in no known form')
  const one = (html: boolean): string =>
    pick(
      all.filter((variant) => variant.html === html),
      /main/,
      /^/,
    )?.value ?? ''
  return some(blocksOfHtml(one(true), warn)) ?? some(blocksOfText(one(false)))
}
