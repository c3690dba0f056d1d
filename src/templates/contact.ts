import { css, html, nothing, type TemplateResult } from 'lit'
import { languageName } from '../languages/format.js'
import type { Contact, Phone } from '../model/basics.js'
import { safeUrl } from '../model/url.js'
import type { TemplateContext } from './context.js'
import { heading } from './heading.js'

/** Styles of {@link contactTemplate}. */
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

/** A press contact: the person or office, and the ways to reach it. */
export function contactTemplate(contact: Contact, context: ContactContext): TemplateResult {
  const { messages, level, actions } = context
  const { name, office, role } = contact
  const title = name ?? office
  const details = [role, name && office].filter(Boolean).join(', ')
  return html`<div class="contact" part="contact">
    <div>
      <p class="muted small">${messages.contact}</p>
      ${title ? heading(level, html`<bdi>${title}</bdi>`, 'contact-name') : nothing}
      ${details ? html`<p class="muted small"><bdi>${details}</bdi></p>` : nothing}
    </div>
    ${channels(contact, context)}
    <button type="button" part="button" @click=${() => actions.save(contact)}>${messages.saveContact}</button>
  </div>`
}

function channels(contact: Contact, { messages, lang, actions: { use } }: ContactContext): TemplateResult {
  const { phones = [], emails = [], languages = [], hours } = contact
  const phoneLinks = phones.map((phone) => channelLink(phoneUrl(phone), phone.raw, () => use('call')))
  const emailLinks = emails.map((email) => channelLink(`mailto:${email}`, email, () => use('mail')))
  const languageNames = languages.map((tag) => languageName(tag, lang)).join(', ')
  return html`<dl>
    ${channel(messages.telephone, phoneLinks)} ${channel(messages.email, emailLinks)}
    ${channel(messages.languages, languageNames ? [languageNames] : [])}
    ${channel(messages.hours, hours ? [hours] : [])}
  </dl>`
}

const channel = (label: string, values: unknown[]): TemplateResult | typeof nothing =>
  values.length
    ? html`<dt>${label}</dt>
        <dd>${values.map((value) => html`<div>${value}</div>`)}</dd>`
    : nothing

// Numbers and addresses read left to right in every language.
const channelLink = (url: string, text: string, onClick: () => void): TemplateResult =>
  html`<a href=${safeUrl(url) ?? nothing} dir="ltr" @click=${onClick}>${text}</a>`

// Without E.164, the first number in the text: an extension or a second number must not be dialled with it.
function phoneUrl({ raw, e164 }: Phone): string {
  const number = e164 ?? raw.replace(/(\d)\D*?[a-z/;,+].*|[^\d+]/gi, '$1')
  return number && `tel:${number}`
}
