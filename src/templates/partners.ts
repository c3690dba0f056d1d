import { css, html, nothing, type TemplateResult } from 'lit'
import type { Organization } from '../model/basics.js'
import type { Release } from '../model/feed.js'
import { picture } from './figure.js'
import { link } from './link.js'

/** Styles of {@link lockUp}. */
export const partnerStyles = css`
  .lock-up {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--space)) 0;
    margin-inline-start: calc(-5 * var(--space) - 1px);
  }
  .lock-up li {
    padding-inline: calc(5 * var(--space));
    border-inline-start: 1px solid var(--line);
  }
  .lock-up a {
    color: inherit;
    text-decoration: none;
    display: block;
  }
  .lock-up a:hover {
    text-decoration: underline;
  }
  .lock-up strong {
    display: block;
    line-height: 1.3;
  }
  .lock-up span {
    display: block;
    font-size: 0.82em;
    font-weight: 600;
    color: var(--muted);
  }
  .lock-up img {
    block-size: 40px;
    inline-size: auto;
    max-inline-size: 100%;
    aspect-ratio: auto;
    object-fit: contain;
    background: none;
  }
`

/** Who publishes a release: the publisher, then the partners in their order, without repetition. */
export function publishers(release: Release, feedPublisher: Organization | undefined): Organization[] {
  const partners = [...(release.partners ?? [])].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const all = [release.publisher ?? feedPublisher, ...partners].filter((one) => one !== undefined)
  return [...new Map(all.map((one) => [one.name, one])).values()]
}

/**
 * Publisher and partners in one line, as equals: by the logos that they supply, else by their names.
 * @param label what says that they publish together
 */
export function lockUp(organizations: readonly Organization[], label: string): TemplateResult | typeof nothing {
  if (!organizations.length) return nothing
  return html`<ul class="lock-up" role="list" part="partners" aria-label=${organizations.length > 1 ? label : nothing}>
    ${organizations.map((one) => html`<li>${link(one.url, one.logo?.alt ? picture(one.logo) : names(one))}</li>`)}
  </ul>`
}

const names = ({ name, shortName }: Organization): TemplateResult =>
  !shortName || shortName === name
    ? html`<strong><bdi>${name}</bdi></strong>`
    : html`<strong><bdi>${shortName}</bdi></strong
        ><span><bdi>${name}</bdi></span>`
