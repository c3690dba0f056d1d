import type { CSSResultOrNative, PropertyDeclaration } from 'lit'
import type { FeedElement } from '../element/feed-element.js'
import * as classes from '../generated/elements.js'

/** Attributes of a tag by name; undefined and false leave one out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

interface TagClass {
  new (): FeedElement
  readonly observedAttributes: readonly string[]
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>
  readonly elementStyles: readonly CSSResultOrNative[]
}

/** Tags whose content depends on a page: they have no static form. */
const dynamicTags = new Set(['iom-feed', 'iom-mission-map'])

/** True for a tag that can be rendered without a page. */
export const hasStaticForm = (tag: string): boolean => findClass(tag) !== undefined

/** The class of a tag. @throws RangeError where the library has no static form of it */
export function classOf(tag: string): TagClass {
  const found = findClass(tag)
  if (!found) throw new RangeError(`<${tag}> has no static form.`)
  return found
}

function findClass(tag: string): TagClass | undefined {
  const name = `${tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`
  const found = (classes as Readonly<Record<string, unknown>>)[name] as TagClass | undefined
  // Lit completes the properties and styles of a class when the browser asks for its attributes.
  return found?.observedAttributes && !dynamicTags.has(tag) ? found : undefined
}

/** What tags read of the page around them. */
export interface Page {
  lang: string
  /** Address of the page; empty where it is not known. */
  url: string
}

/** A tag outside of a document, with the properties that its attributes set. */
export function createTag(tag: string, attributes: Attributes, page: Page): FeedElement {
  const tagClass = classOf(tag)
  const element = Object.defineProperties(new tagClass(), membersFor(page))
  for (const [property, declaration] of tagClass.elementProperties) {
    const value = attributes[attributeOf(property, declaration)]
    if (value !== undefined) Object.assign(element, { [property]: converted(value, declaration) })
  }
  return element
}

// The DOM of a server has no document, and elements without these members.
const membersFor = ({ lang, url }: Page): PropertyDescriptorMap => ({
  lang: { value: '' },
  baseURI: { value: url },
  closest: { value: () => ({ getAttribute: () => lang }) },
  ownerDocument: { value: { URL: url, baseURI: url, defaultView: null, documentElement: { lang } } },
})

const attributeOf = (property: PropertyKey, { attribute }: PropertyDeclaration): string =>
  typeof attribute === 'string' ? attribute : String(property).toLowerCase()

const converted = (value: string | number | boolean, { type }: PropertyDeclaration): unknown =>
  type === Number ? Number(value) : type === Boolean ? value !== false : String(value)
