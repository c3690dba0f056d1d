import type { Contact } from './basics.js'

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
    `FN:${escape(name)}`,
    ...(units.length ? [`ORG:${units.map(escape).join(';')}`] : []),
    ...(contact.role === undefined ? [] : [`TITLE:${escape(contact.role)}`]),
    ...(contact.phones ?? []).map(({ raw, e164 }) =>
      e164 === undefined ? `TEL;TYPE=work:${escape(raw)}` : `TEL;VALUE=uri;TYPE=work:tel:${e164}`,
    ),
    ...(contact.emails ?? []).map((email) => `EMAIL;TYPE=work:${escape(email)}`),
    ...(contact.languages ?? []).map((language) => `LANG:${language}`),
    'END:VCARD',
  ]
  return lines.map(fold).join('\r\n') + '\r\n'
}

const escape = (text: string): string => text.replace(/([\\,;])/g, '\\$1').replace(/\r\n?|\n/g, '\\n')

// RFC 6350, 3.2: no line is longer than 75 octets, no character is cut.
function fold(line: string): string {
  const size = (text: string): number => new TextEncoder().encode(text).length
  let folded = ''
  let octets = 0
  for (const character of line) {
    const width = size(character)
    if (octets + width > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += width
  }
  return folded
}
