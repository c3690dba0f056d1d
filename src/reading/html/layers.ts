import type { Inline } from '../../model/blocks.js'
import { toSubscript, toSuperscript } from '../../model/raised-text.js'
import type { Attributes } from './tokenizer.js'

/**
 * Inline markup around runs of text. Layers are compared by identity: neighbouring runs with the same layer share one
 * inline element, so each `<a>` and each `<sup>` has a layer of its own.
 */
export type Layer = Readonly<
  { type: Exclude<Inline['type'], 'text' | 'line-break' | 'link'> } | { type: 'link'; url: string }
>

export const strong: Layer = { type: 'strong' }
const emphasis: Layer = { type: 'emphasis' }
/** `<cite>`: emphasis, unless it names who is quoted. */
export const cite: Layer = { type: 'emphasis' }

const constant = (layer: Layer) => (): Layer => layer
const fresh = (type: 'superscript' | 'subscript' | 'deletion' | 'insertion' | 'quote') => (): Layer => ({ type })

const layersByElement: ReadonlyMap<string, () => Layer> = new Map([
  ['b', constant(strong)],
  ['strong', constant(strong)],
  ['i', constant(emphasis)],
  ['em', constant(emphasis)],
  ['cite', constant(cite)],
  ['sup', fresh('superscript')],
  ['sub', fresh('subscript')],
  ['del', fresh('deletion')],
  ['s', fresh('deletion')],
  ['strike', fresh('deletion')],
  ['ins', fresh('insertion')],
  ['q', fresh('quote')],
])

/** The layer that an element adds to its content; undefined for an element without a meaning for single runs. */
export const layerOfElement = (name: string): Layer | undefined => layersByElement.get(name)?.()

/** The layer that a style adds, as word processors write what has an element of its own. */
export function layerOfStyle(attributes: Attributes): Layer | undefined {
  const style = attributes.get('style') ?? ''
  const [, align] = /vertical-align:\s*(super|sub)\b/i.exec(style) ?? []
  if (align !== undefined) return { type: align.toLowerCase() === 'super' ? 'superscript' : 'subscript' }
  return /text-decoration(?:-line)?:[^;]*line-through/i.test(style) ? { type: 'deletion' } : undefined
}

/** Text inside layers as plain text, see `inlineText`. */
export function plainText(text: string, layers: readonly Layer[]): string {
  const has = (type: Layer['type']): boolean => layers.some((layer) => layer.type === type)
  if (has('deletion')) return ''
  return has('superscript') ? toSuperscript(text) : has('subscript') ? toSubscript(text) : text
}
