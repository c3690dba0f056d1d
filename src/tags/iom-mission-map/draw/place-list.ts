import { css, html, nothing, type TemplateResult } from 'lit'
import { contactActions } from '../../../element/contact-actions.js'
import { IomSelectEvent } from '../../../element/events.js'
import type { Release } from '../../../model/feed.js'
import { directionOf } from '../../../model/language-tag.js'
import { contactTemplate } from '../../../templates/contact.js'
import { link } from '../../../templates/link.js'
import { skeleton } from '../../../templates/status.js'
import { time } from '../../../templates/time.js'
import type { MapContext, MapModel, MapPlace } from '../layers/layer.js'
import { icon } from './controls.js'
import { symbol } from './markers.js'

/** Styles of the list. */
export const listStyles = css`
  .side .skeleton {
    block-size: auto;
    padding-inline: calc(4 * var(--space));
  }
  .places > li {
    border-block-end: 1px solid var(--line);
  }
  [part='place'] {
    display: flex;
    gap: calc(2 * var(--space));
    align-items: center;
    inline-size: 100%;
    text-align: start;
    color: var(--ink);
    border: 0;
    border-inline-start: 3px solid transparent;
    padding: calc(2 * var(--space)) calc(3 * var(--space));
    outline-offset: -2px;
  }
  .places svg {
    flex: none;
  }
  .places button .muted {
    font-weight: 400;
  }
  .hot button,
  .places button:hover {
    background: var(--soft);
  }
  [aria-expanded='true'] {
    border-color: var(--brand);
    color: var(--brand);
  }
  .more {
    font-size: 0.82em;
    padding: calc(3 * var(--space)) calc(4 * var(--space));
  }
  .more,
  .more ul {
    display: grid;
    gap: calc(2 * var(--space));
  }
  .more a {
    display: inline-block;
    min-block-size: 24px;
  }
  .all {
    margin: calc(3 * var(--space));
  }
`

/** State and callbacks of the list. */
export interface ListOptions {
  /** Ids of the chosen places. */
  chosen: ReadonlySet<string>
  /** The places that the reader points at, on the map or here. */
  pointed: readonly MapPlace[]
  /** Number of places that are listed; chosen ones are listed in any case. */
  limit: number
  showMore: () => void
  /** Content of a chosen place. */
  details: (place: MapPlace) => unknown
}

/** The places as a list of buttons that carry their id; a skeleton before there are any. */
export function placeList(
  { context, world, places }: MapModel,
  { chosen, pointed, limit, showMore, details }: ListOptions,
): TemplateResult {
  const { messages, words, layer } = context
  if (!places.length) return skeleton(messages.loading)
  const item = (place: MapPlace): TemplateResult => {
    const { id, name, detail, badge, releases } = place
    const isOpen = chosen.has(id)
    return html`<li class=${pointed.some((one) => one.id === id) ? 'hot' : nothing}>
      <button type="button" part="place" aria-expanded=${isOpen} data-place=${id}>
        ${releases ? nothing : icon(symbol([place], badge))}<span
          ><bdi>${name}</bdi><span class="hidden">${words.comma}</span>
          <span class="muted"
            >${detail}${world && !('x' in place) ? html`<br />${words.unplaced}` : nothing}</span
          ></span
        >
      </button>
      ${isOpen ? html`<div class="more">${details(place)}</div>` : nothing}
    </li>`
  }
  const listed = places.filter(({ id }, i) => i < limit || chosen.has(id))
  return html`<div class="scroll">
    <ul class="places" part="list" role="list" aria-label=${layer.title(context)}>
      ${listed.map(item)}
    </ul>
    ${
      listed.length < places.length
        ? html`<button type="button" class="all" part="button" @click=${showMore}>${messages.showMore}</button>`
        : nothing
    }
  </div>`
}

/**
 * The content of a place: the title of an event, the contacts of an office, or the releases about a country.
 * @param level level of the headings of contacts
 * @param host the element that reports to the page what the reader does
 */
export function placeDetails(place: MapPlace, context: MapContext, level: number, host: Element): unknown {
  const { office, publisher, event, releases = [], lang = context.lang } = place
  if (event) return html`<p lang=${lang} dir=${directionOf(lang)}>${event.title}</p>`
  if (!office)
    return html`<ul role="list">
      ${releases.map((release) => releaseItem(release, context.lang, host))}
    </ul>`
  const { contacts = [], id } = office
  const actions = contactActions(host, { organization: publisher, id })
  return contacts.length
    ? contacts.map((contact) =>
        contactTemplate(contact, { messages: context.messages, lang: context.lang, level, actions }),
      )
    : html`<p class="muted">${context.messages.noContact}</p>`
}

function releaseItem(release: Release, pageLang: string, host: Element): TemplateResult {
  const lang = release.language ?? pageLang
  const follow = (event: Event): void => {
    if (!(event.target as Element).closest('a')) return
    if (!host.dispatchEvent(new IomSelectEvent({ release }))) event.preventDefault()
  }
  return html`<li lang=${lang} dir=${directionOf(lang)} @click=${follow}>
    ${link(release.url, html`<bdi>${release.headline}</bdi>`)}
    <span class="muted small">${time(release.published, lang)}</span>
  </li>`
}
