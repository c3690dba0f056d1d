import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { contactActions } from '../../../element/contact-actions.js'
import { IomSelectEvent } from '../../../element/events.js'
import { fill } from '../../../languages/fill.js'
import { formatNumber } from '../../../languages/format.js'
import type { Release } from '../../../model/feed.js'
import { directionOf } from '../../../model/language-tag.js'
import { contactTemplate } from '../../../templates/contact.js'
import { link } from '../../../templates/link.js'
import { skeleton, statusMessage } from '../../../templates/status.js'
import type { Row } from '../../../templates/save-table.js'
import { time } from '../../../templates/time.js'
import type { LocatedPlace, MapContext, MapModel, MapPlace, Marker } from '../layers/layer.js'
import type { ViewportController } from '../view/viewport-controller.js'
import { icon } from './legend-and-controls.js'

/** Styles of the list and of the tooltip. */
export const listStyles = css`
  .side {
    min-inline-size: 0;
    display: grid;
  }
  .side .skeleton {
    block-size: auto;
  }
  .scroll {
    max-block-size: 24rem;
    overflow: auto;
    /* Its hidden texts stay inside. */
    position: relative;
    border-block: 1px solid var(--line);
  }
  .selection {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space) calc(3 * var(--space));
    font-size: 0.92em;
    font-weight: 600;
  }
  .selection:has(.clear) {
    padding-block-end: calc(2 * var(--space));
  }
  .places > li {
    border-block-end: 1px solid var(--line);
  }
  .places > li:last-child {
    border: 0;
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
    padding: calc(2 * var(--space));
    outline-offset: -2px;
    line-height: 1.35;
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
    border-color: var(--mark);
  }
  .more {
    font-size: 0.82em;
    padding: calc(2 * var(--space)) calc(3 * var(--space)) calc(4 * var(--space));
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
  .tip {
    overflow: visible;
    pointer-events: none;
  }
  .tip > div {
    block-size: 100%;
    display: grid;
    place-items: end center;
  }
  .under > div {
    align-items: start;
  }
  [role='tooltip'] {
    pointer-events: auto;
    display: grid;
    gap: 2px;
    max-inline-size: 100%;
    background: var(--surface);
    color: var(--ink);
    border: 1px solid var(--line);
    border-radius: 6px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
    padding: 8px 12px;
    font-size: 13px;
    line-height: 1.35;
  }
  .preview {
    padding-block-start: 4px;
    margin-block-start: 4px;
    border-block-start: 1px solid var(--line);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  @container (min-width: 480px) and (max-width: 759px) {
    .places {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: calc(4 * var(--space));
      align-items: start;
    }
  }
  @container (min-width: 760px) {
    /* As high as the picture beside it, however long the list is. */
    .side {
      contain: size;
      min-block-size: 20rem;
      grid-template-rows: auto minmax(0, 1fr);
    }
    .scroll {
      max-block-size: none;
    }
  }
  @media print {
    .side {
      contain: none;
      min-block-size: 0;
    }
    .scroll {
      max-block-size: none;
      block-size: auto;
      overflow: visible;
    }
    .places {
      display: block;
      columns: 2;
    }
    .places > li {
      break-inside: avoid;
    }
  }
`

/** State and callbacks of the list. */
export interface ListOptions {
  /** Ids of the chosen places. */
  chosen: ReadonlySet<string>
  /** The places that the reader points at, on the map or here. */
  pointed: readonly MapPlace[]
  /** Id of the place whose button is the tab stop of the list. */
  active: string | undefined
  /** Number of places that are listed; chosen ones are listed in any case. */
  limit: number
  showMore: () => void
  /** Takes the choice back. */
  clear: () => void
  /** Content of a chosen place. */
  details: (place: MapPlace) => unknown
}

/** What is chosen, with a way back, and the places as a list of buttons that carry their id. */
export function placeList(model: MapModel, options: ListOptions): TemplateResult {
  const { context, places, hasData } = model
  const { chosen, limit, showMore } = options
  const { messages, words, layer } = context
  if (!hasData) return skeleton(messages.loading)
  if (!places.length) return statusMessage(words.nothing)
  const listed = places.filter(({ id }, i) => i < limit || chosen.has(id))
  const tabStop = listed.find(({ id }) => id === options.active) ?? listed[0]
  return html`${selection(model, options)}
    <div class="scroll">
      <ul class="places" part="list" role="list" aria-label=${layer.title(context)}>
        ${listed.map((place) => placeItem(place, place === tabStop, model, options))}
      </ul>
      ${
        listed.length < places.length
          ? html`<button type="button" class="all" part="button" @click=${showMore}>${messages.showMore}</button>`
          : nothing
      }
    </div>`
}

function selection({ places, context }: MapModel, { chosen, clear }: ListOptions): TemplateResult {
  const { words } = context
  const names = places.filter(({ id }) => chosen.has(id)).map(({ name }) => name)
  return html`<div class="selection">
    <span role="status">${names.length ? fill(words.selected, { places: joinNames(names, context) }) : nothing}</span>
    ${
      names.length
        ? html`<button type="button" class="clear" part="button" @click=${clear}>${words.clearSelection}</button>`
        : nothing
    }
  </div>`
}

function placeItem(
  place: MapPlace,
  isTabStop: boolean,
  { context: { words }, world }: MapModel,
  { chosen, pointed, details }: ListOptions,
): TemplateResult {
  const { id, name, detail, badge, symbol } = place
  const isOpen = chosen.has(id)
  return html`<li class=${pointed.some((one) => one.id === id) ? 'hot' : nothing}>
    <button type="button" part="place" aria-expanded=${isOpen} tabindex=${isTabStop ? 0 : -1} data-place=${id}>
      ${symbol ? icon(symbol(badge)) : nothing}<span
        ><bdi>${name}</bdi><span class="hidden">${words.comma}</span>
        <span class="muted">${detail}${world && !('x' in place) ? html`<br />${words.unplaced}` : nothing}</span></span
      >
    </button>
    ${isOpen ? html`<div class="more">${details(place)}</div>` : nothing}
  </li>`
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

/** The places as rows of a table. */
export const tableOf = ({ places }: MapModel): Row[] =>
  places.map(({ name, code, place, order, releases, office, event }) => ({
    order,
    name,
    iso3: code,
    latitude: place?.lat,
    longitude: place?.lon,
    releases: releases?.length,
    level: office?.level,
    title: event?.title,
    start: event?.start,
    end: event?.end,
    state: event?.state,
  }))

/** Distinct names: the first few, and the number of the others. */
export function joinNames(names: readonly string[], { lang, words }: MapContext, limit = 3): string {
  const distinct = [...new Set(names)]
  const rest = distinct.length - limit
  return distinct.slice(0, limit).join(words.comma) + (rest > 0 ? ` +${formatNumber(rest, lang)}` : '')
}

/** Width and height of the space for a tooltip, in CSS pixels. */
const TOOLTIP_PX = [260, 150] as const

/**
 * A card above or below a marker. It touches the marker and carries its id, so that the pointer can move onto it.
 */
export function tooltip(
  one: Marker,
  radius: number,
  model: MapModel,
  { box, unitsPerPixel: scale }: ViewportController,
): SVGTemplateResult {
  const { id, x, y } = one
  const [left, top, right] = box
  const [width, height] = [Math.min(TOOLTIP_PX[0], (right - left) / scale), TOOLTIP_PX[1]]
  const half = (width / 2) * scale
  const gap = radius + 3
  const isBelow = y - top < (height + 20) * scale
  return svg`<foreignObject class="tip ${isBelow ? 'under' : ''}" data-place=${id} width=${width} height=${height}
    x=${-width / 2} y=${isBelow ? gap : -gap - height}
    transform="translate(${Math.min(Math.max(x, left + half), right - half)} ${y}) scale(${scale})">
    <div>${card(one, model)}</div>
  </foreignObject>`
}

function card({ places }: Marker, { context }: MapModel): TemplateResult | typeof nothing {
  const [first] = places
  if (!first) return nothing
  if (places.length > 1) {
    const names = joinNames(
      places.map(({ name }) => name),
      context,
      6,
    )
    return html`<div role="tooltip" part="tooltip">
      <strong>${context.layer.summarize(places, context).text}</strong><span class="muted">${names}</span>
    </div>`
  }
  return html`<div role="tooltip" part="tooltip">
    <strong><bdi>${first.name}</bdi></strong
    ><span class="muted">${first.detail}</span>${preview(first, context)}
  </div>`
}

/** The newest release about a country, or the title of an event. */
function preview({ releases, event, lang }: LocatedPlace, context: MapContext): unknown {
  const [newest] = releases ?? []
  if (newest)
    return html`<span class="preview" lang=${newest.language ?? nothing}
      >${time(newest.published, context.lang)} <bdi>${newest.headline}</bdi></span
    >`
  return event?.title ? html`<span class="preview" lang=${lang ?? nothing}><bdi>${event.title}</bdi></span>` : nothing
}
