import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { contactActions } from '../../../element/contact-actions.js'
import { IomSelectEvent } from '../../../element/events.js'
import { directionOf } from '../../../model/language-tag.js'
import type { Release } from '../../../model/feed.js'
import { contactTemplate } from '../../../templates/contact.js'
import { link } from '../../../templates/link.js'
import { time } from '../../../templates/time.js'
import type { Camera } from '../view/viewport-controller.js'
import type { Cluster } from '../view/cluster.js'
import type { MapPlace } from '../layers/places.js'
import type { Speech } from '../map-context.js'

// What only a reader needs who turns to a place, by pointer, keyboard or choice: loaded then.
export { next } from '../view/next-marker.js'

/**
 * What there is at a place: an event's title, an office's contacts, a country's releases.
 * @param level level of the headings of contacts
 * @param host the element that tells the page what the reader does
 */
export function details(place: MapPlace, speech: Speech, level: number, host: Element): unknown {
  const { office, publisher, event, releases = [], lang = speech.lang } = place
  if (event) return html`<p lang=${lang} dir=${directionOf(lang)}>${event.title}</p>`
  if (!office)
    return html`<ul role="list">
      ${releases.map((release) => line(release, speech.lang, host))}
    </ul>`
  const { contacts = [], id } = office
  const actions = contactActions(host, { organization: publisher, id })
  return contacts.length
    ? contacts.map((contact) =>
        contactTemplate(contact, { messages: speech.messages, lang: speech.lang, level, actions }),
      )
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

/**
 * What a marker is, beside it and inside the picture. It touches the marker and counts as the marker, so that the
 * pointer can go there.
 */
export function tooltip({ id, x, y }: Cluster, text: string, { box, scale }: Camera): SVGTemplateResult {
  const [left, top, right] = box
  const [width, height] = [Math.min(240, (right - left) / scale), 96]
  const half = (width / 2) * scale
  const isBelow = y - top < (height + 20) * scale
  return svg`<foreignObject class="tip ${isBelow ? 'under' : ''}" data-place=${id} width=${width} height=${height}
    x=${-width / 2} y=${isBelow ? 15 : -15 - height}
    transform="translate(${Math.min(Math.max(x, left + half), right - half)} ${y}) scale(${scale})">
    <div><div role="tooltip" part="tooltip">${text}</div></div>
  </foreignObject>`
}
