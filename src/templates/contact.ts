import { css, html, nothing, type TemplateResult } from 'lit'
import { fill } from '../languages/fill.js'
import { languageName } from '../languages/format.js'
import { zoneOffset } from '../languages/time-zone.js'
import type { Contact, Phone } from '../model/basics.js'
import { safeUrl } from '../model/url.js'
import type { TemplateContext } from './context.js'
import { heading } from './heading.js'
import { separated } from './separated.js'

/** Styles of {@link contactList} and {@link contactTemplate}. */
export const contactStyles = css`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: calc(6 * var(--space)) calc(8 * var(--space));
  }
  .contact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
    align-content: start;
  }
  .contact .h {
    line-height: max(1.3, var(--tight));
  }
  .contact dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1.5 * var(--space)) calc(4 * var(--space));
    font-size: 0.86em;
  }
  .contact dt {
    color: var(--muted);
  }
  .contact dd a {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
    hyphens: manual;
  }
  .contact button {
    justify-self: start;
    margin-block-start: var(--space);
  }
  @container (max-width: 260px) {
    .contact dl {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0;
    }
    .contact dd {
      padding-block-end: calc(2 * var(--space));
    }
  }
  details {
    margin-block-start: calc(4 * var(--space));
  }
  summary {
    color: var(--brand-text);
    font-size: 0.92em;
    font-weight: 700;
    padding-block: calc(2 * var(--space));
    cursor: pointer;
  }
  @media print {
    .contact {
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`

/** What the reader can do with a contact. */
export interface ContactActions {
  /** Called when the reader follows the link of a number or an address. */
  use: (action: 'call' | 'mail') => void
  /** Called when the reader saves the contact. */
  save: (contact: Contact) => void
}

/** What {@link contactTemplate} needs besides the contact. */
export interface ContactContext extends TemplateContext {
  actions: ContactActions
}

/** Contacts that are shown at first where there are more. */
const MAX_OPEN_CONTACTS = 3

/** Press contacts under one label. Of a long list, the first are shown and the others can be opened. */
export function contactList(contacts: readonly Contact[], context: ContactContext): TemplateResult | typeof nothing {
  if (!contacts.length) return nothing
  const { messages } = context
  const openCount = contacts.length > MAX_OPEN_CONTACTS + 1 ? MAX_OPEN_CONTACTS : contacts.length
  const list = (some: readonly Contact[]): TemplateResult =>
    html`<div class="contacts">${some.map((contact) => contactTemplate(contact, context))}</div>`
  const others = contacts.slice(openCount)
  return html`<div>
    <p class="muted small">${messages.contact}</p>
    ${list(contacts.slice(0, openCount))}
    ${
      others.length
        ? html`<details>
            <summary>${messages.allContacts}</summary>
            ${list(others)}
          </details>`
        : nothing
    }
  </div>`
}

/** A press contact: the person or office, and the ways to reach it. */
export function contactTemplate(contact: Contact, context: ContactContext): TemplateResult {
  const { messages, level, actions } = context
  const { name, office, role } = contact
  const title = name ?? office
  const details = [role, name && office].filter(Boolean).join(messages.comma)
  // Screen readers list buttons without what stands around them.
  const buttonName = title && fill(messages.labelled, { label: messages.saveContact, value: title })
  return html`<div class="contact" part="contact">
    <div>
      ${title ? heading(level, html`<bdi>${title}</bdi>`, 'contact-name') : nothing}
      ${details ? html`<p class="muted small"><bdi>${details}</bdi></p>` : nothing}
    </div>
    ${channels(contact, context)}
    <button type="button" part="button" aria-label=${buttonName ?? nothing} @click=${() => actions.save(contact)}>
      ${messages.saveContact}
    </button>
  </div>`
}

function channels(contact: Contact, { messages, lang, actions: { use } }: ContactContext): TemplateResult {
  const { phones = [], emails = [], languages = [], hours, timeZone } = contact
  const phoneLinks = phones.map((phone) => channelLink(phoneUrl(phone), phone.raw, () => use('call')))
  const emailLinks = emails.map((email) => channelLink(`mailto:${email}`, email, () => use('mail')))
  const languageNames = languages.map((tag) => languageName(tag, lang)).join(messages.comma)
  return html`<dl>
    ${channel(messages.telephone, phoneLinks)} ${channel(messages.email, emailLinks)}
    ${channel(messages.languages, languageNames ? [languageNames] : [])}
    ${channel(messages.hours, hours ? [separated([hours, timeZone && zoneOffset(timeZone)])] : [])}
  </dl>`
}

const channel = (label: string, values: unknown[]): TemplateResult | typeof nothing =>
  values.length
    ? html`<dt>${label}</dt>
        <dd>${values.map((value) => html`<div>${value}</div>`)}</dd>`
    : nothing

// Numbers and addresses read left to right in every language.
const channelLink = (url: string, text: string, onClick: () => void): TemplateResult =>
  html`<a href=${safeUrl(url) ?? nothing} dir="ltr" @click=${onClick}>${breakable(text)}</a>`

// A long mail address breaks after "@" and before a dot, not anywhere.
const breakable = (text: string): unknown =>
  text.includes('@') ? text.split(/(?<=@)|(?=\.)/).map((part, i) => (i ? [html`<wbr />`, part] : part)) : text

// Without E.164, the first number in the text: an extension or a second number must not be dialled with it.
function phoneUrl({ raw, e164 }: Phone): string {
  const number = e164 ?? raw.replace(/(\d)\D*?[a-z/;,+].*|[^\d+]/gi, '$1')
  return number && `tel:${number}`
}
