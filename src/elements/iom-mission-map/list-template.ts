import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../../i18n/messages.js'
import type { Release } from '../../model/feed.js'
import { contactSlip, type ContactActions } from '../../ui/contact.js'
import { link } from '../../ui/link.js'
import { time } from '../../ui/time.js'
import { spotLabel, type Entry, type Show, type Spot } from './spots.js'

/** What the list beside the map is written with. */
export interface ListOptions {
  show: Show
  words: Messages
  lang: string
  level: number
  chosen: string | undefined
  choose: (spot: Spot) => void
  follow: (release: Release, event: Event) => void
  actions: ContactActions
}

/** The list that says the same as the map: a button for each spot, and what is there below the chosen one. */
export const placeList = (spots: readonly Spot[], lost: readonly string[], options: ListOptions): TemplateResult =>
  html`<ul class="places" role="list" part="places">
    ${spots.map((spot) => item(spot, options))} ${lost.map((name) => html`<li class="lost"><bdi>${name}</bdi></li>`)}
  </ul>`

function item(spot: Spot, options: ListOptions): TemplateResult {
  const { chosen, choose, words, show } = options
  const open = spot.key === chosen
  return html`<li>
    <button type="button" class="place" aria-expanded=${open} data-key=${spot.key} @click=${() => choose(spot)}>
      <bdi>${spotLabel(spot, words, show)}</bdi>
    </button>
    ${
      open
        ? html`<ul class="entries" role="list">
            ${spot.entries.map((one) => html`<li>${entry(one, options)}</li>`)}
          </ul>`
        : nothing
    }
  </li>`
}

function entry(
  { release, office, event, contacts = [] }: Entry,
  { words, lang, level, follow, actions }: ListOptions,
): unknown {
  if (release) {
    const title = html`<bdi lang=${release.language ?? nothing}>${release.headline}</bdi>`
    return html`<span @click=${(click: Event) => follow(release, click)}>${link(release.url, title)}</span>
      <span class="muted small">${time(release.published, lang)}</span>`
  }
  if (event) return html`${event.title} <span class="muted">${time(event.start, lang)}</span>`
  return contacts.length
    ? contacts.map((contact) => contactSlip(contact, words, lang, level + 1, actions))
    : office?.place?.name
}
