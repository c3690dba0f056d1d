import type { Block, Inline } from '../../model/blocks.js'
import type { Attributes } from './tokenizer.js'

/** The address of a picture or player. A lazy loader's counts only where `src` is missing or a placeholder. */
const addressOf = (attributes: Attributes): string | undefined =>
  ['src', 'data-src', 'data-lazy-src']
    .map((name) => attributes.get(name)?.trim())
    .find((url) => url && !/^(?!https?:)\w+:/i.test(url))

const sizeOf = (attributes: Attributes, name: string): number | undefined => {
  const size = attributes.get(name) ?? ''
  return /^\s*\d{1,5}(px)?\s*$/.test(size) ? parseInt(size, 10) : undefined
}

// What counts readers hides in a pixel.
const isShown = (attributes: Attributes): boolean =>
  Math.min(sizeOf(attributes, 'width') ?? 2, sizeOf(attributes, 'height') ?? 2) > 1

/** An `img` as a figure. */
export function figureOf(attributes: Attributes): Block[] {
  const url = addressOf(attributes)
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

/** A paragraph; one that is nothing but an address, as WordPress leaves an embed, becomes a link. */
export function withLink(children: Inline[]): Block {
  const [run] = children
  const isAddress = children.length === 1 && run?.type === 'text' && /^https?:\/\/[^\s<>"]+$/i.test(run.text)
  return isAddress ? linkTo(run.text, run.text) : { type: 'paragraph', children }
}
