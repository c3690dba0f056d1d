import type { Contact } from '../model/basics.js'
import { vcard } from '../model/vcard.js'
import { download } from './download.js'

/** Hands the reader a contact as a vCard. */
export function saveContact(contact: Contact, organization: string): void {
  download('contact.vcf', 'text/vcard', vcard(contact, organization))
}
