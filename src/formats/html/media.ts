import type { Block, Inline } from '../../model/blocks.js'
import { isRun, type Element } from './tree.js'

/** The address of a picture or player. A lazy loader's counts only where `src` is missing or a placeholder. */
const addressOf = ({ attributes }: Element): string | undefined =>
  ['src', 'data-src', 'data-lazy-src']
    .map((name) => attributes.get(name)?.trim())
    .find((url) => url && !/^(data|about|blob):/i.test(url))

const sizeOf = ({ attributes }: Element, name: string): number | undefined => {
  const size = attributes.get(name) ?? ''
  return /^\s*\d{1,5}(px)?\s*$/.test(size) ? parseInt(size, 10) : undefined
}

/** An `img` as a figure; counters that hide in a pixel are left out. */
export function figureOf(img: Element): Block[] {
  const url = addressOf(img)
  const [width, height] = [sizeOf(img, 'width'), sizeOf(img, 'height')]
  if (url === undefined || Math.min(width ?? 2, height ?? 2) < 2) return []
  const alt = img.attributes.get('alt')?.replace(/\s+/g, ' ').trim()
  return [{ type: 'figure', image: { url, alt, width, height } }]
}

/** A frame or player as a link, by its title or its address. */
export function embedOf(element: Element): Block[] {
  const sources = [element, ...element.children.filter((node): node is Element => !isRun(node))]
  const url = sources.map(addressOf).find(Boolean)
  const [, bare] = /^(?:https?:)?\/\/(.+)/i.exec(url ?? '') ?? []
  const text = [element.attributes.get('title')?.trim(), bare].find(Boolean)
  return url && text && sizeOf(element, 'height') !== 0 && sizeOf(element, 'width') !== 0 ? [linkTo(url, text)] : []
}

const linkTo = (url: string, text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text }] }],
})

/** A paragraph; one that is nothing but an address, as WordPress leaves an embed, becomes a link. */
export function withLink(children: Inline[]): Block {
  const [run] = children
  const isAddress = children.length === 1 && run?.type === 'text' && /^https?:\/\/[^\s<>"]+$/i.test(run.text)
  return isAddress ? linkTo(run.text, run.text) : { type: 'paragraph', children }
}
