import { html, type TemplateResult } from 'lit'
import { IomActionEvent, IomSelectEvent } from '../../feed/events.js'
import { directionOf } from '../../i18n/locale.js'
import type { Release } from '../../model/feed.js'
import { contactSlip, type ContactActions } from '../../ui/contact.js'
import { link } from '../../ui/link.js'
import { time } from '../../ui/time.js'
import type { MapPlace } from './places.js'
import type { Speech } from './speech.js'

/**
 * What there is at a place: an event's title, an office's contacts, a country's releases. Loaded at the first choice.
 * @param level level of the headings of contacts
 * @param host the element that tells the page what the reader does
 */
export function details(place: MapPlace, speech: Speech, level: number, host: Element): unknown {
  const { office, event, releases = [], lang = speech.lang } = place
  if (event) return html`<p lang=${lang} dir=${directionOf(lang)}>${event.title}</p>`
  if (!office)
    return html`<ul role="list">
      ${releases.map((release) => line(release, speech.lang, host))}
    </ul>`
  const { contacts = [] } = office
  return contacts.length
    ? contacts.map((one) => contactSlip(one, speech.messages, speech.lang, level, actions(host)))
    : html`<p class="muted">${speech.messages.noContact}</p>`
}

function line(release: Release, page: string, host: Element): TemplateResult {
  const lang = release.language ?? page
  const follow = (event: Event): void => {
    if (!(event.target as Element).closest('a')) return
    if (!host.dispatchEvent(new IomSelectEvent({ release }))) event.preventDefault()
  }
  return html`<li lang=${lang} dir=${directionOf(lang)} @click=${follow}>
    ${link(release.url, html`<bdi>${release.headline}</bdi>`)}
    <span class="muted small">${time(release.published, lang)}</span>
  </li>`
}

const actions = (host: Element): ContactActions => ({
  use: (action) => host.dispatchEvent(new IomActionEvent({ action })),
  save: (contact) => {
    void import('../../ui/save-contact.js').then(({ saveContact }) => saveContact(contact, ''))
    host.dispatchEvent(new IomActionEvent({ action: 'vcard' }))
  },
})
