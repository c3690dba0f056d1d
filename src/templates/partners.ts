import { css, html, nothing, type TemplateResult } from 'lit'
import type { Organization } from '../model/basics.js'
import type { Release } from '../model/feed.js'
import { picture } from './figure.js'
import { link } from './link.js'

/** Styles of {@link partnerList}. */
export const partnerStyles = css`
  .partners {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--space)) 0;
    margin-inline-start: calc(-5 * var(--space) - 1px);
  }
  .partners li {
    padding-inline: calc(5 * var(--space));
    border-inline-start: 1px solid var(--line);
  }
  .partners a {
    color: inherit;
    text-decoration: none;
    display: block;
  }
  .partners a:hover {
    text-decoration: underline;
  }
  .partners strong {
    display: block;
    line-height: 1.3;
  }
  .partners span {
    display: block;
    font-size: 0.82em;
    font-weight: 600;
    color: var(--muted);
  }
  .partners img {
    block-size: 40px;
    inline-size: auto;
    max-inline-size: 100%;
    aspect-ratio: auto;
    object-fit: contain;
    background: none;
  }
`

/** The publisher of a release, then its partners in their order; each name once. */
export function publishers(release: Release, feedPublisher: Organization | undefined): Organization[] {
  const partners = [...(release.partners ?? [])].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const all = [release.publisher ?? feedPublisher, ...partners].filter((one) => one !== undefined)
  return [...new Map(all.map((one) => [one.name, one])).values()]
}

/**
 * Publisher and partners in one row with equal weight: by their logos, else by their names.
 * @param label accessible name of the row where there are several
 */
export function partnerList(organizations: readonly Organization[], label: string): TemplateResult | typeof nothing {
  if (!organizations.length) return nothing
  return html`<ul class="partners" role="list" part="partners" aria-label=${organizations.length > 1 ? label : nothing}>
    ${organizations.map((one) => html`<li>${link(one.url, one.logo?.alt ? picture(one.logo) : names(one))}</li>`)}
  </ul>`
}

const names = ({ name, shortName }: Organization): TemplateResult =>
  !shortName || shortName === name
    ? html`<strong><bdi>${name}</bdi></strong>`
    : html`<strong><bdi>${shortName}</bdi></strong
        ><span><bdi>${name}</bdi></span>`
