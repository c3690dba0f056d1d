import type { Contact } from './basics.js'
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
    ...(contact.phones ?? []).map(({ raw, e164 }) =>
      e164 === undefined ? `TEL;TYPE=work:${escapeText(raw)}` : `TEL;VALUE=uri;TYPE=work:tel:${e164}`,
    ),
    ...(contact.emails ?? []).map((email) => `EMAIL;TYPE=work:${escapeText(email)}`),
    ...(contact.languages ?? []).map((language) => `LANG:${language}`),
    'END:VCARD',
  ]
  return joinLines(lines)
}
