import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { Declaration } from '../../tools/files.js'

/** The examples of a document in Markdown in a language: what stands between fences. */
export const examplesIn = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, example = '']) => example)

/** A tag of the library in an example, with the names of its attributes. */
export interface TagUse {
  tag: string
  attributes: string[]
}

/** Attributes that every element has. */
const GLOBAL = /^(id|class|slot|dir|title|hidden|data-.+)$/

/** The tags of the library in HTML. */
export function tagsIn(html: string): TagUse[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): TagUse[] => {
    const children = 'childNodes' in node ? node.childNodes.flatMap(walk) : []
    if (!defaultTreeAdapter.isElementNode(node) || !node.tagName.startsWith('iom-')) return children
    const attributes = node.attrs.map(({ name }) => name).filter((name) => !GLOBAL.test(name))
    return [{ tag: node.tagName, attributes }, ...children]
  }
  return walk(parseFragment(html))
}

/** Names of the attributes that a tag reads. */
export const attributesIn = (tag: Declaration | undefined): Set<string> =>
  new Set(['lang', ...(tag?.attributes ?? []).map(({ name }) => name)])
