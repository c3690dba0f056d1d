import { css, html, nothing, type TemplateResult } from 'lit'
import { languageName } from '../languages/format.js'
import type { Messages } from '../languages/messages.js'
import type { Contact, Phone } from '../model/basics.js'
import { safeUrl } from '../model/url.js'
import { heading } from './heading.js'

/** Styles of {@link contactSlip}. */
export const contactStyles = css`
  .contact {
    display: grid;
    gap: calc(3 * var(--space));
  }
  .contact dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(2 * var(--space)) calc(4 * var(--space));
    font-size: 0.86em;
  }
  .contact dt {
    color: var(--muted);
  }
  .contact a {
    text-decoration: none;
    display: inline-block;
    min-block-size: 24px;
  }
  .contact a:hover {
    text-decoration: underline;
  }
  .contact button {
    justify-self: start;
  }
  @container (max-width: 260px) {
    .contact dl {
      grid-template-columns: 1fr;
      row-gap: 0;
    }
    .contact dd {
      padding-block-end: calc(2 * var(--space));
    }
  }
`

/** What a reader can do with a contact. */
export interface ContactActions {
  /** The reader calls or writes. */
  use: (action: 'call' | 'mail') => void
  /** The reader saves it as a vCard. */
  save: (contact: Contact) => void
}

/** A press contact: office or person, and the ways to reach it. */
export function contactSlip(
  contact: Contact,
  words: Messages,
  lang: string,
  level: number,
  actions: ContactActions,
): TemplateResult {
  const title = contact.name ?? contact.office
  const rest = [contact.role, contact.name && contact.office].filter(Boolean).join(', ')
  return html`<div class="contact" part="contact">
    <div>
      <p class="muted small">${words.contact}</p>
      ${title ? heading(level, html`<bdi>${title}</bdi>`, 'contact-name') : nothing}
      ${rest ? html`<p class="muted small"><bdi>${rest}</bdi></p>` : nothing}
    </div>
    ${ways(contact, words, lang, actions)}
    <button type="button" part="button" @click=${() => actions.save(contact)}>${words.saveContact}</button>
  </div>`
}

function ways(contact: Contact, words: Messages, lang: string, { use }: ContactActions): TemplateResult {
  const { phones = [], emails = [], languages = [], hours } = contact
  return html`<dl>
    ${row(
      words.telephone,
      phones.map((phone) => wayLink(dialled(phone), phone.raw, () => use('call'))),
    )}
    ${row(
      words.email,
      emails.map((email) => wayLink(`mailto:${email}`, email, () => use('mail'))),
    )}
    ${row(words.languages, languages.length ? [languages.map((tag) => languageName(tag, lang)).join(', ')] : [])}
    ${row(words.hours, hours ? [hours] : [])}
  </dl>`
}

const row = (label: string, values: unknown[]): TemplateResult | typeof nothing =>
  values.length
    ? html`<dt>${label}</dt>
        <dd>${values.map((value) => html`<div>${value}</div>`)}</dd>`
    : nothing

// Numbers and addresses read left to right in every language.
const wayLink = (url: string, text: string, use: () => void): TemplateResult =>
  html`<a href=${safeUrl(url) ?? nothing} dir="ltr" @click=${use}>${text}</a>`

// The first number as it is written, so that neither an extension nor a second number is dialled with it.
function dialled({ raw, e164 }: Phone): string {
  const number = e164 ?? raw.replace(/(\d)\D*?[a-z/;,+].*|[^\d+]/gi, '$1')
  return number && `tel:${number}`
}
