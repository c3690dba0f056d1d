import type { Contact, Organization } from '../model/basics.js'
import { vcards } from '../model/vcard.js'
import type { ContactActions } from '../templates/contact.js'
import { contactText } from '../templates/contact-text.js'
import { copyText } from '../templates/copy-text.js'
import { download } from '../templates/download.js'
import { IomActionEvent } from './events.js'

/** Who publishes a contact. */
export interface ContactOwner {
  /** The organisation of the contact, for its vCard. */
  organization: Organization | undefined
  /** Id of the release or office, for the event. */
  id: string
}

/** What the reader can do with the contacts that `host` shows. Each action is reported to the page by `iom-action`. */
export function contactActions(host: EventTarget, { organization, id }: ContactOwner): ContactActions {
  const save = (name: string, contacts: readonly Contact[]): void => {
    download(name, 'text/vcard', vcards(contacts, organization?.shortName ?? organization?.name))
    host.dispatchEvent(new IomActionEvent({ action: 'vcard', id }))
  }
  return {
    use: (action) => host.dispatchEvent(new IomActionEvent({ action, id })),
    save: (contact) => save('contact.vcf', [contact]),
    saveAll: (contacts) => save('contacts.vcf', contacts),
    copy: async (contact) => {
      const isCopied = await copyText(contactText(contact))
      if (isCopied) host.dispatchEvent(new IomActionEvent({ action: 'copy', id }))
      return isCopied
    },
  }
}
