import { html, type CSSResultGroup, type TemplateResult } from 'lit'
import { feedElementStyles, type RenderResult } from '../../element/feed-element.js'
import { LoadedLogos } from '../../element/loaded-logos.js'
import { ReleasePartElement } from '../../element/release-part-element.js'
import type { Feed, Release } from '../../model/feed.js'
import { publishersOf } from '../../model/publishers.js'
import type { TemplateContext } from '../../templates/context.js'
import { lockUp, lockUpStyles } from '../../templates/lock-up.js'

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

  readonly #logos = new LoadedLogos(this)

  protected override renderPart(
    release: Release,
    { messages }: TemplateContext,
    feed: Feed,
  ): TemplateResult | RenderResult {
    const organizations = publishersOf(release, feed.publisher)
    if (!organizations.length) return { empty: messages.noPublisher }
    return html`${lockUp(organizations, messages.inPartnership, this.#logos)}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-cobrand': IomCobrandElement
  }
}
