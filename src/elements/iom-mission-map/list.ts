import { html, nothing, svg, type TemplateResult } from 'lit'
import { IomActionEvent } from '../../feed/events.js'
import { repeat } from 'lit/directives/repeat.js'
import { formatNumber } from '../../i18n/format.js'
import { directionOf } from '../../i18n/locale.js'
import type { Contact } from '../../model/basics.js'
import type { Release } from '../../model/feed.js'
import { contactSlip, type ContactActions } from '../../ui/contact.js'
import { link } from '../../ui/link.js'
import { time } from '../../ui/time.js'
import { levelShape, patterns, ring } from './drawing.js'
import { detailOf, nameOf, type Speech } from './speech.js'
import type { MapPlace } from './places.js'
import type { Step } from './steps.js'

/** What the list does and knows. */
export interface ListOptions {
  speech: Speech
  level: number
  chosen: ReadonlySet<string>
  /** Id of the place that is pointed at, here or on the map. */
  hot: string | undefined
  choose: (place: MapPlace) => void
  point: (place: MapPlace | undefined) => void
  follow: (release: Release, event: Event) => void
  contact: ContactActions
}

/** The places as a list of buttons; a chosen one shows what there is. */
export const placeList = (places: readonly MapPlace[], label: string, options: ListOptions): TemplateResult =>
  html`<ul class="places" part="list" role="list" aria-label=${label}>
    ${repeat(
      places,
      ({ id }) => id,
      (place) => item(place, options),
    )}
  </ul>`

function item(place: MapPlace, options: ListOptions): TemplateResult {
  const { speech, chosen, hot, choose, point } = options
  const open = chosen.has(place.id)
  return html`<li
    class="${open ? 'chosen' : ''} ${hot === place.id ? 'hot' : ''}"
    data-place=${place.id}
    @pointerenter=${() => point(place)}
    @pointerleave=${() => point(undefined)}
  >
    <button type="button" part="place" aria-expanded=${open} @click=${() => choose(place)}>
      ${signOf(place, speech.lang)}<span
        ><bdi>${nameOf(place, speech)}</bdi><span class="hidden">${speech.words.comma}</span>
        <span class="muted">${detailOf(place, speech)}</span></span
      >
    </button>
    ${open ? details(place, options) : nothing}
  </li>`
}

const icon = (content: unknown): TemplateResult =>
  html`<svg class="sign marker" viewBox="-13 -13 26 26" aria-hidden="true">${content}</svg>`

const signOf = (place: MapPlace, lang: string): unknown =>
  place.office ? icon(levelShape(place.office.level)) : place.event ? icon(ring(place, lang)) : nothing

function details(place: MapPlace, { speech, level, follow, contact }: ListOptions): unknown {
  const { office, event, releases, lang = speech.lang } = place
  if (event)
    return event.title ? html`<p class="more" lang=${lang} dir=${directionOf(lang)}>${event.title}</p>` : nothing
  if (office) {
    const contacts = office.contacts ?? []
    return contacts.length
      ? contacts.map(
          (one: Contact) =>
            html`<div class="more">${contactSlip(one, speech.messages, speech.lang, level, contact)}</div>`,
        )
      : html`<p class="more muted">${speech.messages.noContact}</p>`
  }
  return html`<ul class="more" role="list">
    ${releases.map((release) => releaseLine(release, speech.lang, follow))}
  </ul>`
}

function releaseLine(release: Release, page: string, follow: ListOptions['follow']): TemplateResult {
  const lang = release.language ?? page
  return html`<li lang=${lang} dir=${directionOf(lang)} @click=${(event: Event) => follow(release, event)}>
    ${link(release.url, html`<bdi>${release.headline}</bdi>`)}
    <span class="muted small">${time(release.published, lang)}</span>
  </li>`
}

const swatch = (sign: unknown, text: unknown): TemplateResult => html`<li>${sign} ${text}</li>`

const range = ({ from, to }: Step, format: (value: number) => string): string =>
  to === Infinity ? `${format(from)}+` : from === to ? format(from) : `${format(from)}–${format(to)}`

/** What the signs of the map mean. */
export function legend(places: readonly MapPlace[], steps: readonly Step[], speech: Speech): TemplateResult {
  return html`<div class="legend" part="legend">
    ${speech.show === 'releases' ? html`<p id="shades">${speech.words.shades}</p>` : nothing}
    <ul role="list">
      ${swatches(places, steps, speech)}${swatch(
        html`<svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
          <g class="unsettled">${svg`<path d="M1 1H23V15H1Z"></path>`}</g>
        </svg>`,
        speech.words.undetermined,
      )}
    </ul>
  </div>`
}

function swatches(
  places: readonly MapPlace[],
  steps: readonly Step[],
  { show, words, messages, lang }: Speech,
): unknown {
  const all = new Set(places.map(({ office, event }) => office?.level ?? event?.state))
  if (show === 'missions')
    return (['hq', 'regional', 'country', 'sub', 'liaison'] as const)
      .filter((level) => all.has(level))
      .map((level) => swatch(icon(levelShape(level)), words.levels[level]))
  if (show === 'events')
    return (['done', 'planned', 'cancelled'] as const)
      .filter((state) => all.has(state))
      .map((state) => swatch(icon(svg`<circle class=${state} r="10"></circle>`), messages.states[state]))
  const format = (value: number): string => formatNumber(value, lang)
  return steps.map((step, i) =>
    swatch(
      html`<svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
        ${svg`<defs>${patterns('legend', 1)}</defs><rect width="24" height="16" fill="url(#legend${i})"></rect>`}
      </svg>`,
      range(step, format),
    ),
  )
}

/** What a reader can do with the contact of an office; `host` tells the page of it. */
export const contactActions = (host: Element): ContactActions => ({
  use: (action) => host.dispatchEvent(new IomActionEvent({ action })),
  save: (contact) => {
    void import('../../ui/save-contact.js').then(({ saveContact }) => saveContact(contact, ''))
    host.dispatchEvent(new IomActionEvent({ action: 'vcard' }))
  },
})
