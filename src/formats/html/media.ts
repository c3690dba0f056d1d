import type { Block } from '../../model/blocks.js'
import { isRun, type Element } from './tree.js'

const bare = /^(?:https?:)?\/\//i

/** The address of a picture or player. A lazy loader's counts only where `src` is missing or a placeholder. */
function addressOf({ attributes }: Element): string | undefined {
  const named = ['src', 'data-src', 'data-lazy-src'].map((name) => attributes.get(name)?.trim())
  return named.find((url) => url && !/^(data|about|blob):/i.test(url))
}

const sizeOf = ({ attributes }: Element, name: string): number | undefined => {
  const digits = /^\s*(\d{1,5})(px)?\s*$/.exec(attributes.get(name) ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

// Counters and tag managers hide in pictures and frames of a pixel.
const isPixel = (element: Element): boolean => ['width', 'height'].some((name) => (sizeOf(element, name) ?? 2) < 2)

/** An `img` as a figure. */
export function figureOf(img: Element): Block[] {
  const url = addressOf(img)
  if (url === undefined || isPixel(img)) return []
  const alt = img.attributes.get('alt')?.replace(/\s+/g, ' ').trim()
  const size = { width: sizeOf(img, 'width'), height: sizeOf(img, 'height') }
  return [{ type: 'figure', image: { url, alt, ...size } }]
}

/** A frame or player as a link, by its title or its address. */
export function embedOf(element: Element): Block[] {
  const source = [element, ...element.children.filter((node): node is Element => !isRun(node))].find(addressOf)
  const url = source && addressOf(source)
  if (url === undefined || isPixel(element)) return []
  const title = element.attributes.get('title')?.trim()
  const text = title ?? (bare.test(url) ? url.replace(bare, '') : '')
  return text ? [linkTo(url, text)] : []
}

const linkTo = (url: string, text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text }] }],
})

/** A paragraph that is nothing but an address, as WordPress leaves an embed, becomes a link. */
export function withLink(block: Block): Block {
  if (block.type !== 'paragraph' || block.children.length !== 1) return block
  const [run] = block.children
  return run?.type === 'text' && /^https?:\/\/[^\s<>"]+$/i.test(run.text) ? linkTo(run.text, run.text) : block
}
