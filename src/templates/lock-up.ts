import { css, html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Logo, Organization } from '../model/basics.js'
import { safeUrl } from '../model/url.js'
import { link } from './link.js'
import { logoSize, type Size } from './logo-size.js'
import type { Surface } from './logo-surface.js'

/** Organisations above which they stand in a grid. */
const MAX_IN_ROW = 6

/** Styles of {@link lockUp}. */
export const lockUpStyles = css`
  /* Hides the rule at the start of each row, which stands outside. */
  .lock-up-frame {
    overflow-x: clip;
  }
  .lock-up {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: calc(4 * var(--space)) 0;
    overflow: hidden;
  }
  .lock-up > li {
    display: grid;
    align-items: center;
    min-block-size: 64px;
    max-inline-size: 100%;
    min-inline-size: 0;
    padding-inline: calc(6 * var(--space));
    margin-inline-start: -1px;
    border-inline-start: 1px solid var(--line);
  }
  .lock-up:not(.grid) {
    margin-inline-start: calc(-6 * var(--space));
  }
  .lock-up.grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: 0;
    border-block-end: 1px solid var(--line);
  }
  .lock-up.grid > li {
    justify-items: center;
    text-align: center;
    padding: calc(4 * var(--space));
    border-block-start: 1px solid var(--line);
  }
  .lock-up a {
    color: inherit;
    text-decoration: none;
    display: grid;
    min-block-size: 24px;
    align-items: center;
  }
  .lock-up a:hover .name {
    text-decoration: underline;
  }
  .logo {
    display: inline-block;
    border-radius: var(--radius);
  }
  .logo img {
    display: block;
    max-inline-size: 100%;
    object-fit: contain;
    background: none;
    border-radius: 0;
  }
  .logo img:not([width]) {
    inline-size: auto;
    block-size: 40px;
  }
  .for-light {
    background: light-dark(transparent, #fff);
  }
  .for-dark {
    background: light-dark(#17213a, transparent);
  }
  /* The plate hangs into the clear space: with and without one, logos stand in line. */
  .plate {
    padding: calc(2 * var(--space));
    margin-inline: calc(-2 * var(--space));
  }
  .lock-up strong {
    display: block;
    font-size: 1.18em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .lock-up strong + span {
    display: block;
    max-inline-size: 15em;
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.35;
    color: var(--muted);
    text-wrap: balance;
  }
  .lock-up strong.long {
    font-size: 1em;
    max-inline-size: 13em;
  }
  @media print {
    .lock-up > li {
      break-inside: avoid;
    }
  }
`

/** What is known of a logo once it has loaded. */
export interface LoadedLogo {
  /** Intrinsic size. */
  size: Size
  surface: Surface
}

/** What is known of the logos of a lock-up, and what to call when that changes. */
export interface LockUpLogos {
  /** Logos that have loaded, by address; null: failed to load. */
  known: ReadonlyMap<string, LoadedLogo | null>
  loaded: (logo: Logo, image: HTMLImageElement) => void
  failed: (logo: Logo, organization: Organization) => void
}

/**
 * Organisations as equals, in the order given: by their logos, all of one area, else by their names. More than six stand
 * in a grid.
 * @param label accessible name of the list where it holds several
 */
export function lockUp(organizations: readonly Organization[], label: string, logos: LockUpLogos): TemplateResult {
  const isGrid = organizations.length > MAX_IN_ROW
  return html`<div class="lock-up-frame">
    <ul
      class="lock-up ${isGrid ? 'grid' : ''}"
      role="list"
      part="partners"
      aria-label=${organizations.length > 1 ? label : nothing}
    >
      ${repeat(
        organizations,
        ({ name, logo }) => `${name} ${logo?.url}`,
        (one) => html`<li part="partner">${link(one.url, mark(one, logos))}</li>`,
      )}
    </ul>
  </div>`
}

function mark(organization: Organization, logos: LockUpLogos): TemplateResult {
  const { logo } = organization
  const src = safeUrl(logo?.url, 'load')
  return logo && src && logos.known.get(logo.url) !== null
    ? logoTemplate(logo, src, organization, logos)
    : nameTemplate(organization)
}

function logoTemplate(logo: Logo, src: string, organization: Organization, logos: LockUpLogos): TemplateResult {
  const known = logos.known.get(logo.url)
  const size = sizeOf(logo) ?? known?.size
  const shown = size && logoSize(size)
  return html`<span class="logo ${plateClass(logo, known)}" part="logo"
    ><img
      @load=${({ target }: Event) => logos.loaded(logo, target as HTMLImageElement)}
      @error=${() => logos.failed(logo, organization)}
      src=${src}
      alt=${logo.alt}
      width=${shown?.width ?? nothing}
      height=${shown?.height ?? nothing}
      decoding="async"
      referrerpolicy="no-referrer"
  /></span>`
}

const sizeOf = ({ width, height }: Logo): Size | undefined =>
  width !== undefined && height !== undefined ? { width, height } : undefined

const plateClass = ({ surface }: Logo, known: LoadedLogo | null | undefined): string =>
  `plate for-${surface ?? known?.surface ?? 'light'}`

/** Characters above which a name without an acronym is set smaller. */
const MAX_LARGE_NAME = 24

function nameTemplate({ name, shortName }: Organization): TemplateResult {
  const acronym = shortName && shortName !== name ? shortName : undefined
  const main = acronym ?? name
  return html`<span class="name" part="name"
    ><strong class=${main.length > MAX_LARGE_NAME ? 'long' : ''}><bdi>${main}</bdi></strong>
    ${acronym ? html`<span><bdi>${name}</bdi></span>` : nothing}</span
  >`
}
