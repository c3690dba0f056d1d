import type { Contact, Organization } from '../model/basics.js'
import { vcard } from '../model/vcard.js'
import type { ContactActions } from '../templates/contact.js'
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
  return {
    use: (action) => host.dispatchEvent(new IomActionEvent({ action, id })),
    save: (contact) => {
      saveContact(contact, organization)
      host.dispatchEvent(new IomActionEvent({ action: 'vcard', id }))
    },
  }
}

function saveContact(contact: Contact, organization: Organization | undefined): void {
  download('contact.vcf', 'text/vcard', vcard(contact, organization?.shortName ?? organization?.name))
}
