import type { Contact, Phone } from './basics.js'
import { escapeText, joinLines } from './content-line.js'

/**
 * A contact as vCard 4.0 text (RFC 6350), with folded lines that end in CRLF.
 * @param organization name of the organisation that the contact belongs to
 */
export function vcard(contact: Contact, organization?: string): string {
  const name = contact.name ?? contact.office ?? organization ?? ''
  const units = [organization, contact.office].filter((unit) => unit !== undefined)
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${contact.name === undefined ? 'org' : 'individual'}`,
    `FN:${escapeText(name)}`,
    ...(units.length ? [`ORG:${units.map(escapeText).join(';')}`] : []),
    ...(contact.role === undefined ? [] : [`TITLE:${escapeText(contact.role)}`]),
    ...(contact.phones ?? []).map(telephone),
    ...(contact.emails ?? []).map((email) => `EMAIL;TYPE=work:${escapeText(email)}`),
    ...(contact.languages ?? []).map((language) => `LANG:${language}`),
    'END:VCARD',
  ]
  return joinLines(lines)
}

/** Contacts as one file of vCards. */
export const vcards = (contacts: readonly Contact[], organization?: string): string =>
  contacts.map((contact) => vcard(contact, organization)).join('')

function telephone({ raw, e164, extension, sms }: Phone): string {
  const type = sms ? 'work;TYPE=text' : 'work'
  if (e164 === undefined) return `TEL;TYPE=${type}:${escapeText(raw)}`
  return `TEL;VALUE=uri;TYPE=${type}:tel:${e164}${extension === undefined ? '' : `;ext=${extension}`}`
}
