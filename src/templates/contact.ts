import { css, html, nothing, type TemplateResult } from 'lit'
import { fill } from '../languages/fill.js'
import { formatNumber, languageName } from '../languages/format.js'
import type { Contact, Phone } from '../model/basics.js'
import { percentEncode, safeUrl } from '../model/url.js'
import type { TemplateContext } from './context.js'
import { copyButton } from './copy-button.js'
import { heading } from './heading.js'
import { officeTime } from './office-time.js'

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
  .contact .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--space)) calc(3 * var(--space));
    margin-block-start: var(--space);
  }
  .contact .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(4 * var(--space));
  }
  .save-all {
    margin-block-start: calc(4 * var(--space));
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
  use: (action: 'call' | 'mail' | 'message') => void
  /** Called when the reader saves the contact. */
  save: (contact: Contact) => void
  /** Called when the reader saves all contacts. */
  saveAll: (contacts: readonly Contact[]) => void
  /** Called when the reader copies the contact; resolves to whether that succeeded. */
  copy: (contact: Contact) => Promise<boolean>
}

/** What {@link contactTemplate} needs besides the contact. */
export interface ContactContext extends TemplateContext {
  actions: ContactActions
  /** Headline of the release that the contact answers for; the subject of emails. */
  headline?: string | undefined
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
            <summary>${messages.allContacts} (${formatNumber(contacts.length, context.lang)})</summary>
            ${list(others)}
          </details>`
        : nothing
    }
    ${
      contacts.length > 1
        ? html`<button type="button" class="save-all" part="button" @click=${() => context.actions.saveAll(contacts)}>
            ${messages.saveAllContacts}
          </button>`
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
  const nameOf = (label: string): string | undefined => title && fill(messages.labelled, { label, value: title })
  return html`<div class="contact" part="contact">
    <div>
      ${title ? heading(level, html`<bdi>${title}</bdi>`, 'contact-name') : nothing}
      ${details ? html`<p class="muted small"><bdi>${details}</bdi></p>` : nothing}
    </div>
    ${channels(contact, context)}
    <div class="actions">
      <button
        type="button"
        part="button"
        aria-label=${nameOf(messages.saveContact) ?? nothing}
        @click=${() => actions.save(contact)}
      >
        ${messages.saveContact}
      </button>
      ${copyButton({ messages, name: nameOf(messages.copy), copy: () => actions.copy(contact) })}
    </div>
  </div>`
}

function channels(contact: Contact, context: ContactContext): TemplateResult {
  const { messages, lang, actions, headline } = context
  const { phones = [], emails = [], languages = [], hours, timeZone, region } = contact
  const subject = headline ? `?subject=${percentEncode(fill(messages.emailSubject, { headline }))}` : ''
  const emailLinks = emails.map((email) => channelLink(`mailto:${email}${subject}`, email, () => actions.use('mail')))
  const languageNames = languages.map((tag) => languageName(tag, lang)).join(messages.comma)
  return html`<dl>
    ${channel(
      messages.telephone,
      phones.map((phone) => telephone(phone, context)),
    )}
    ${channel(messages.email, emailLinks)} ${channel(messages.region, region ? [html`<bdi>${region}</bdi>`] : [])}
    ${channel(messages.languages, languageNames ? [languageNames] : [])}
    ${channel(messages.hours, hours ? [html`<bdi>${hours}</bdi>`] : [])}
    ${timeZone ? officeTime({ timeZone, hours, messages, lang, row: (text) => channel(messages.localTime, [text]) }) : nothing}
  </dl>`
}

/** A number to call, with the other ways to use it that the data names. */
function telephone(phone: Phone, { messages, actions: { use } }: ContactContext): TemplateResult {
  const { raw, e164, extension, sms, whatsApp } = phone
  const way = (href: string, text: string): TemplateResult =>
    html`<a href=${href} rel="noopener" @click=${() => use('message')}>${text}</a>`
  return html`${channelLink(phoneUrl(phone), raw, () => use('call'))}
  ${extension === undefined ? nothing : html`<span>${fill(messages.extension, { number: extension })}</span>`}
  ${
    e164 !== undefined && (sms || whatsApp)
      ? html`<div class="ways">
          ${sms ? way(`sms:${e164}`, messages.textMessage) : nothing}
          ${whatsApp ? way(`https://wa.me/${e164.slice(1)}`, messages.whatsApp) : nothing}
        </div>`
      : nothing
  }`
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
