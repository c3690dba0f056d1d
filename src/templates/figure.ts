import { css, html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { fillParts } from '../languages/fill.js'
import type { Messages } from '../languages/messages.js'
import type { Image } from '../model/basics.js'
import { safeUrl } from '../model/url.js'
import { link } from './link.js'
import { separated } from './separated.js'

/** Styles of {@link picture} and {@link figure}. */
export const figureStyles = css`
  img {
    display: block;
    max-inline-size: 100%;
    max-block-size: min(80vh, 40em);
    block-size: auto;
    object-fit: contain;
    background: var(--soft);
    border-radius: var(--radius);
  }
  /* Reserves the space of a picture of unknown size until it has loaded. */
  img:not([width]) {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
  }
  /* Now its own size is known: it is never enlarged, and keeps its ratio when it is reduced. */
  img.loaded {
    inline-size: auto;
    aspect-ratio: auto;
    background: none;
  }
  img[hidden] {
    display: none;
  }
  figcaption {
    font-size: 0.82em;
    color: var(--muted);
  }
  img:not([hidden]) + figcaption {
    padding-block-start: calc(2 * var(--space));
  }
  @media print {
    img {
      max-block-size: 9cm;
    }
  }
`

// The attributes reserve the space of a picture before it loads; one without the other would give it a wrong ratio.
const dimension = (value: number | undefined, other: number | undefined): number | typeof nothing =>
  value !== undefined && other !== undefined ? Math.round(value) : nothing

const onLoad = ({ target }: Event): void => {
  const image = target as HTMLImageElement
  image.classList.toggle('loaded', image.naturalWidth > 0)
  image.classList.toggle('narrow', image.naturalWidth < image.clientWidth)
}

const onError = ({ target }: Event): void => {
  ;(target as HTMLImageElement).hidden = true
}

/**
 * An image that is requested without a referrer; nothing if its address is not allowed. An image that cannot be loaded is
 * hidden.
 */
export function picture(
  { url, alt, width, height }: Image,
  loading: 'lazy' | 'eager' = 'lazy',
): TemplateResult | typeof nothing {
  const src = safeUrl(url, 'load')
  if (!src) return nothing
  // Keyed: what one picture has loaded or failed to load must not be kept for the next.
  const image = html`<img
    @load=${onLoad}
    @error=${onError}
    referrerpolicy="no-referrer"
    loading=${loading}
    decoding="async"
    alt=${alt ?? ''}
    width=${dimension(width, height)}
    height=${dimension(height, width)}
    src=${src}
  />`
  return html`${keyed(src, image)}`
}

/**
 * An image with its caption, credit and licence.
 * @param more what follows them, such as a link
 */
export function figure(
  image: Image,
  messages: Messages,
  caption: unknown = image.caption,
  loading?: 'lazy' | 'eager',
  more?: unknown,
): TemplateResult {
  const { credit, license } = image
  const parts = [
    caption,
    credit && html`<span part="credit">${fillParts(messages.photo, { credit: html`<bdi>${credit}</bdi>` })}</span>`,
    license && html`<span part="license">${link(license.url, html`<bdi>${license.name}</bdi>`)}</span>`,
  ].filter(Boolean)
  return html`<figure part="figure">
    ${picture(image, loading)}
    ${parts.length || more ? html`<figcaption part="caption">${separated(parts)} ${more}</figcaption>` : nothing}
  </figure>`
}
