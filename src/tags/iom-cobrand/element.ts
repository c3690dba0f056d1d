import { html, type CSSResultGroup, type TemplateResult } from 'lit'
import { feedElementStyles, type RenderResult } from '../../element/feed-element.js'
import { ReleasePartElement } from '../../element/release-part-element.js'
import type { Logo, Organization } from '../../model/basics.js'
import type { Feed, Release } from '../../model/feed.js'
import type { TemplateContext } from '../../templates/context.js'
import { lockUp, lockUpStyles, type LoadedLogo } from '../../templates/lock-up.js'
import { measureSurface } from '../../templates/logo-surface.js'
import { publishers } from '../../templates/partners.js'

/**
 * Publisher and partners of a release as equals: logos of one optical area, in the order of the data, each on a plate
 * where it would vanish; names where there is no logo.
 *
 * @customElement iom-cobrand
 * @slot - Fallback: shown until the organizations have loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release.
 * @csspart base - The container of all content.
 * @csspart partners - The list of organizations.
 * @csspart partner - One organization.
 * @csspart logo - Its logo, with the plate.
 * @csspart name - Its name in place of a logo.
 */
export class IomCobrandElement extends ReleasePartElement {
  static override styles: CSSResultGroup = [feedElementStyles, lockUpStyles]

  readonly #logos = new Map<string, LoadedLogo | null>()

  protected override renderPart(
    release: Release,
    { messages }: TemplateContext,
    feed: Feed,
  ): TemplateResult | RenderResult {
    const organizations = publishers(release, feed.publisher)
    if (!organizations.length) return { empty: messages.noPublisher }
    const options = { logos: this.#logos, loaded: this.#loaded, failed: this.#failed }
    return html`${lockUp(organizations, { label: messages.inPartnership, ...options })}`
  }

  readonly #loaded = ({ url }: Logo, image: HTMLImageElement): void => {
    const size = { width: image.naturalWidth || 1, height: image.naturalHeight || 1 }
    this.#logos.set(url, { size, surface: measureSurface(image) })
    this.requestUpdate()
  }

  readonly #failed = ({ url }: Logo, { name }: Organization): void => {
    console.warn(`<${this.localName}>: the logo of ${name} could not be loaded (${url}). Its name is shown.`)
    this.#logos.set(url, null)
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-cobrand': IomCobrandElement
  }
}
