import { css, html, nothing, type TemplateResult } from 'lit'
import { fillParts } from '../languages/fill.js'
import type { Messages } from '../languages/messages.js'
import type { Image } from '../model/basics.js'
import { safeUrl } from '../model/url.js'

/** Styles of {@link picture} and {@link figure}. */
export const figureStyles = css`
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    object-fit: cover;
    background: var(--soft);
    border-radius: var(--radius);
  }
  img:not([width]) {
    aspect-ratio: 3 / 2;
  }
  figcaption {
    padding-block-start: calc(2 * var(--space));
    font-size: 0.82em;
    color: var(--muted);
  }
`

// Reserves the space of a picture before it loads: by its size if both dimensions are known, else by an aspect ratio.
const size = (value: number | undefined, other: number | undefined): number | typeof nothing =>
  value !== undefined && other !== undefined ? Math.round(value) : nothing

/** An image that is requested without a referrer; nothing if its address is not allowed. */
export function picture(
  { url, alt, width, height }: Image,
  loading: 'lazy' | 'eager' = 'lazy',
): TemplateResult | typeof nothing {
  const src = safeUrl(url, 'load')
  return src
    ? html`<img
        src=${src}
        alt=${alt ?? ''}
        width=${size(width, height)}
        height=${size(height, width)}
        loading=${loading}
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : nothing
}

/** An image with its caption and credit. */
export function figure(
  image: Image,
  messages: Messages,
  caption: unknown = image.caption,
  loading?: 'lazy' | 'eager',
): TemplateResult {
  const credit =
    image.credit &&
    html`<span part="credit">${fillParts(messages.photo, { credit: html`<bdi>${image.credit}</bdi>` })}</span>`
  return html`<figure part="figure">
    ${picture(image, loading)}${caption || credit ? html`<figcaption part="caption">${caption} ${credit}</figcaption>` : nothing}
  </figure>`
}
