import { text } from '../values.js'
import type { XmlElement } from './parse.js'

/** Children of an element with one of these names, in the order of the document. */
export const childrenOf = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  (element?.children ?? []).filter(({ name }) => names.includes(name))

/** The first child with one of these names; earlier names win. */
export const childOf = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.map((name) => element?.children.find((child) => child.name === name)).find(Boolean)

/** Trimmed text of the first child with one of these names that holds any. */
export const textOf = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  names
    .flatMap((name) => childrenOf(element, name))
    .map(({ text }) => text.trim())
    .find(Boolean)

/** Trimmed value of an attribute; undefined where it is blank. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  text(element?.attributes.get(name))

/** True for an element that holds other elements: its content is markup. */
export const hasMarkup = ({ children }: XmlElement): boolean => children.length > 0

/** The markup inside an element, without the prefixes of its names. */
export const markupIn = ({ source }: XmlElement): string => source.replaceAll(/(<\/?)\w+:(?=\w)/g, '$1')

/** Trimmed content of the first child with one of these names that holds any: text, or markup as written. */
export const contentOf = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  names
    .flatMap((name) => childrenOf(element, name))
    .map((child) => (hasMarkup(child) ? markupIn(child) : child.text).trim())
    .find(Boolean)
