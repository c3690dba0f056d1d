import { css, html, nothing, type TemplateResult } from 'lit'
import type { Image, Organization } from '../model/basics.js'
import type { Release } from '../model/feed.js'
import { safeUrl } from '../model/url.js'
import { link } from './link.js'

/** Styles of {@link partnerList}. Its parent clips the rules at the start of each row. */
export const partnerStyles = css`
  .partners {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(3 * var(--space)) 0;
    margin-inline-start: calc(-5 * var(--space) - 1px);
  }
  .partners li {
    padding-inline: calc(5 * var(--space));
    border-inline-start: 1px solid var(--line);
    min-inline-size: 0;
  }
  .partners a {
    color: inherit;
    text-decoration: none;
    display: block;
  }
  .partners a:hover {
    text-decoration: underline;
  }
  .partners :is(strong, span) {
    display: block;
    line-height: 1.3;
  }
  .partners span {
    font-size: 0.82em;
    font-weight: 600;
    color: var(--muted);
  }
  .partners img {
    max-inline-size: 160px;
    max-block-size: 64px;
    inline-size: auto;
    aspect-ratio: auto;
    object-fit: contain;
    /* A logo is made for paper: on a dark surface it gets a white plate. */
    background: light-dark(transparent, #fff);
    box-shadow: 0 0 0 4px light-dark(transparent, #fff);
  }
  @media print {
    .partners {
      break-inside: avoid;
    }
    .partners a::after {
      content: none;
    }
  }
`

/** The publisher of a release, then its partners in their order; each name once. */
export function publishers(release: Release, feedPublisher: Organization | undefined): Organization[] {
  const partners = [...(release.partners ?? [])].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const all = [release.publisher ?? feedPublisher, ...partners].filter((one) => one !== undefined)
  return [...new Map(all.map((one) => [one.name, one])).values()]
}

/**
 * Publisher and partners in one row with equal weight: by their logos if all have one with a text alternative, else by
 * their names.
 * @param label accessible name of the row where there are several
 */
export function partnerList(organizations: readonly Organization[], label: string): TemplateResult | typeof nothing {
  if (!organizations.length) return nothing
  const hasLogos = organizations.every(({ logo }) => logo?.alt && safeUrl(logo.url, 'load'))
  const content = (one: Organization): TemplateResult => (hasLogos && one.logo ? logo(one.logo) : names(one))
  return html`<ul class="partners" role="list" part="partners" aria-label=${organizations.length > 1 ? label : nothing}>
    ${organizations.map((one) => html`<li>${link(one.url, content(one))}</li>`)}
  </ul>`
}

const names = ({ name, shortName }: Organization): TemplateResult =>
  !shortName || shortName === name
    ? html`<strong><bdi>${name}</bdi></strong>`
    : html`<strong><bdi>${shortName}</bdi></strong
        ><span><bdi>${name}</bdi></span>`

/** Logos look equally large if they have the same area, not the same height. In CSS pixels. */
const LOGO_AREA = 4000
const MIN_LOGO_HEIGHT = 24
const MAX_LOGO_HEIGHT = 64

function logo({ url, alt = '', width, height }: Image): TemplateResult {
  const size = width && height ? logoHeight(width / height) : nothing
  return html`<img
    @load=${({ target }: Event) => resizeLogo(target as HTMLImageElement)}
    referrerpolicy="no-referrer"
    loading="lazy"
    decoding="async"
    alt=${alt}
    height=${size}
    src=${safeUrl(url, 'load') ?? nothing}
  />`
}

function resizeLogo(image: HTMLImageElement): void {
  const { naturalWidth, naturalHeight } = image
  if (naturalWidth && naturalHeight) image.height = logoHeight(naturalWidth / naturalHeight)
}

const logoHeight = (ratio: number): number =>
  Math.round(Math.min(Math.max(Math.sqrt(LOGO_AREA / ratio), MIN_LOGO_HEIGHT), MAX_LOGO_HEIGHT))
