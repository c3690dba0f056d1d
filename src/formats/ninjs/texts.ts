import { blocksOfText, type Block } from '../../model/blocks.js'
import { isObject, type JsonObject } from '../../model/clean.js'
import { htmlToText, readHtml } from '../html/index.js'
import { isMarkup, list, some, text } from '../values.js'

/** One of the forms in which an item gives a headline, a description or a body. */
interface Variant {
  /** The provider's word for what it is for: `main`, `richtext`; `''` where it says none. */
  role: string
  value: string
  html: boolean
}

/**
 * The variants of a text: members of `plural` (2.x, 3.x: role, contenttype, value) and properties `name`, `name_role` (1.x).
 * Markup that is no HTML, such as NITF, is left out.
 */
function variantsOf(item: JsonObject, name: string, plural: string): Variant[] {
  const members = list(item[plural]).map((one) => (isObject(one) ? one : { value: one }))
  const properties = Object.keys(item)
    .filter((key) => key === name || key.startsWith(`${name}_`))
    .map((key) => ({ role: key.slice(name.length + 1), value: item[key] }))
  return [...members, ...properties].flatMap(variant)
}

function variant(source: JsonObject): Variant[] {
  const value = text(source['value'])
  const type = text(source['contenttype']) ?? ''
  const role = (text(source['role']) ?? '').toLowerCase()
  if (value === undefined || (/xml|nitf/i.test(type) && !/html/i.test(type))) return []
  return [{ role, value, html: /html/i.test(type) || (!/plain/i.test(type) && isHtmlRole(role, value)) }]
}

// Without a type, the role tells ("xhtml", "richtext"), or the text itself.
const isHtmlRole = (role: string, value: string): boolean =>
  /html|rich/.test(role) || (role !== 'text' && isMarkup(value))

const plain = ({ html, value }: Variant): string | undefined => text(html ? htmlToText(value) : value)

/** The first variant of the first role that matches, in the order of `roles`. */
function pick(variants: readonly Variant[], roles: readonly RegExp[]): Variant | undefined {
  for (const role of roles) {
    const found = variants.find((one) => role.test(one.role))
    if (found) return found
  }
  return undefined
}

const under = /sub|deck|second/

/** The headline and the deck below it. */
export function headlinesOf(item: JsonObject): { main?: string | undefined; sub?: string | undefined } {
  const all = variantsOf(item, 'headline', 'headlines')
  const main = pick(all, [/^main$/, /^$/, /^(?!.*(sub|deck|second))/, /./])
  const sub = all.find((one) => one !== main && under.test(one.role))
  return { main: main && plain(main), sub: sub && plain(sub) }
}

const descriptions = (item: JsonObject): Variant[] => variantsOf(item, 'description', 'descriptions')

// Text before HTML: a summary has no markup. Lines of credit and texts for those who do not see are no summary.
function described(item: JsonObject, roles: readonly RegExp[]): string | undefined {
  const all = descriptions(item)
  const found = pick([...all.filter(({ html }) => !html), ...all.filter(({ html }) => html)], roles)
  return found && plain(found)
}

/** What stands in a list below the headline; of a picture, its caption. */
export const summaryOf = (item: JsonObject): string | undefined =>
  described(item, [/summary|abstract|lead|^main$|^text$/, /^$/, /^(?!.*(credit|alt|caption))/, /caption/])

/** The line of credit of a picture. */
export const creditOf = (item: JsonObject): string | undefined =>
  described(item, [/credit/]) ?? text(item['by'] ?? item['byline']) ?? text(item['copyrightholder'])

/** The text alternative of a picture: what says so by its role, else the name that is its headline. */
export const altOf = (item: JsonObject): string | undefined => described(item, [/^alt/]) ?? headlinesOf(item).main

const bodies = (item: JsonObject): Variant[] => variantsOf(item, 'body', 'bodies')

/** True where the item carries a text of its own. */
export const hasBody = (item: JsonObject): boolean => bodies(item).length > 0

/** The body: HTML before plain text, `main` first. */
export function bodyOf(item: JsonObject, warn: (path: string, reason: string) => void): Block[] | undefined {
  const all = bodies(item)
  const found = (html: boolean): Variant | undefined =>
    pick(
      all.filter((one) => one.html === html),
      [/main/, /^$/, /./],
    )
  const { blocks, warnings } = readHtml(found(true)?.value ?? '')
  for (const reason of warnings) warn('body', reason)
  const other = blocks.length ? undefined : found(false)
  return other ? blocksOfText(other.value) : some(blocks)
}
