import type { Block, Inline } from '../../model/blocks.js'
import { bestSize } from '../values.js'
import type { Attributes } from './tokenizer.js'

// Lazy loaders keep the address in an attribute of their own until the picture comes into view; `src` is a placeholder.
const sources = ['data-lazy-src', 'data-src', 'data-original', 'src']
const sourceSets = ['data-lazy-srcset', 'data-srcset', 'srcset']

const isLoadable = (url: string | undefined): url is string => !!url && !/^(?!https?:)\w+:/i.test(url)

/** The address of a picture or player. */
const addressOf = (attributes: Attributes): string | undefined =>
  sources.map((name) => attributes.get(name)?.trim()).find((url) => isLoadable(url) && !/[\s{}]/.test(url)) ??
  sources.map((name) => attributes.get(name)?.trim()).find(isLoadable)

/** The best address of a `srcset`, see `bestSize`. */
export function addressInSet(attributes: Attributes): string | undefined {
  const set = sourceSets.map((name) => attributes.get(name)).find(Boolean) ?? ''
  const candidates = [...set.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)]
  const sizes = candidates.map(([, url = '', size, unit]) => ({
    url,
    width: Number(size ?? 1) * (unit === 'x' ? 500 : 1),
  }))
  return bestSize(sizes.filter(({ url }) => isLoadable(url)))?.url
}

const sizeOf = (attributes: Attributes, name: string): number | undefined => {
  const size = attributes.get(name) ?? ''
  return /^\s*\d{1,5}(px)?\s*$/.test(size) ? parseInt(size, 10) : undefined
}

/** False for the pixel by which a site counts its readers. */
export const isShown = (attributes: Attributes): boolean =>
  Math.min(sizeOf(attributes, 'width') ?? 2, sizeOf(attributes, 'height') ?? 2) > 1

/**
 * An `img` as a figure.
 * @param fallback the address that a `<picture>` around it gives
 */
export function figureOf(attributes: Attributes, fallback?: string): Block[] {
  const url = addressOf(attributes) ?? addressInSet(attributes) ?? fallback
  const alt = attributes.get('alt')?.replace(/\s+/g, ' ').trim()
  return url && isShown(attributes)
    ? [
        {
          type: 'figure',
          image: { url, alt, width: sizeOf(attributes, 'width'), height: sizeOf(attributes, 'height') },
        },
      ]
    : []
}

/** A frame or player as a link, by its title or its address. */
export function embedOf(attributes: Attributes): Block[] {
  const url = addressOf(attributes) ?? ''
  const text = [attributes.get('title')?.trim(), url.replace(/^(https?:)?\/\//i, '')].find(Boolean)
  return text && url && isShown(attributes) ? [linkTo(url, text)] : []
}

const linkTo = (url: string, text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text }] }],
})

type Paragraph = Extract<Block, { type: 'paragraph' }>

/** A paragraph; one that is nothing but an address, as WordPress leaves an embed, becomes a link. */
export function withLink(paragraph: Paragraph): Block {
  const [run] = paragraph.children
  const address = paragraph.children.length === 1 && run?.type === 'text' ? run.text : ''
  const link: Inline[] = [{ type: 'link', url: address, children: [{ type: 'text', text: address }] }]
  return /^https?:\/\/[^\s<>"]+$/i.test(address) ? { ...paragraph, children: link } : paragraph
}
