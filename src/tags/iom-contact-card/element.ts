import { css, html, type CSSResultGroup, type PropertyDeclarations } from 'lit'
import { IomActionEvent } from '../../element/events.js'
import { messagesForItem } from '../../languages/load.js'
import { directionOf } from '../../model/language-tag.js'
import type { Contact } from '../../model/basics.js'
import type { Feed, Release } from '../../model/feed.js'
import type { Office } from '../../model/feed.js'
import { findRelease } from '../../model/find-release.js'
import { contactSlip, contactStyles } from '../../templates/contact.js'
import { FeedElement, feedElementStyles, type Outcome, type View } from '../../element/feed-element.js'

const cardStyles = css`
  .cards {
    display: grid;
    gap: calc(5 * var(--space));
    padding: calc(5 * var(--space)) calc(4 * var(--space));
  }
  .contact + .contact {
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(5 * var(--space));
  }
  .h {
    font-size: 1.05em;
    line-height: 1.3;
  }
`

/** Whose contacts are shown, and in which language they are written. */
interface Owner {
  contacts: Contact[]
  language?: string | undefined
  organization: string
  id: string
}

/**
 * The press contacts of a release or of an office.
 *
 * @customElement iom-contact-card
 * @slot - What stands here is shown until the contacts are there, without JavaScript, and where nothing could be loaded.
 * @fires {IomLoadEvent} iom-load - The feed arrived.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release or office.
 * @fires {IomActionEvent} iom-action - The reader calls, writes or saves the contact as a vCard.
 * @csspart base - Everything.
 * @csspart contact - One contact.
 * @csspart contact-name - Name of the person or office.
 * @csspart button - The button that saves the contact.
 */
export class IomContactCardElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    release: {},
    office: {},
  }

  static override styles: CSSResultGroup = [feedElementStyles, contactStyles, cardStyles]

  /** Id or permalink of the release whose contacts are shown; absent: the newest. */
  release?: string
  /** Id or name of the office whose contacts are shown; wins over `release`. */
  office?: string

  protected override languagesOf(feed: Feed): (string | undefined)[] {
    return [this.#owner(feed)?.language]
  }

  protected override outcome({ feed, lang: page, words }: View): Outcome {
    const owner = this.#owner(feed)
    if (!owner) return this.#missing(words.empty)
    if (!owner.contacts.length) return { empty: words.noContact }
    const lang = owner.language ?? page
    const actions = { use: this.#use, save: (contact: Contact) => this.#save(contact, owner) }
    const slips = owner.contacts.map((contact) =>
      contactSlip(contact, messagesForItem(owner.language, page), lang, this.headingLevel, actions),
    )
    return { content: html`<div class="cards" lang=${lang} dir=${directionOf(lang)}>${slips}</div>` }
  }

  #missing(empty: string): Outcome {
    if (this.office)
      return {
        missing: `The feed holds no office "${this.office}". Check the attribute office: it takes an id or a name.`,
      }
    if (this.release)
      return {
        missing: `The feed holds no release "${this.release}". Check the attribute release: it takes an id or a permalink.`,
      }
    return { empty }
  }

  #owner(feed: Feed): Owner | undefined {
    if (this.office)
      return ownerOf(
        feed.offices?.find(({ id, name }) => id === this.office || name === this.office),
        feed,
      )
    return ownerOf(findRelease(feed, this.release), feed)
  }

  readonly #use = (action: 'call' | 'mail'): void => {
    this.dispatchEvent(new IomActionEvent({ action }))
  }

  #save(contact: Contact, { organization, id }: Owner): void {
    void import('../../templates/save-contact.js').then(({ saveContact }) => saveContact(contact, organization))
    this.dispatchEvent(new IomActionEvent({ action: 'vcard', id }))
  }
}

function ownerOf(owner: Release | Office | undefined, feed: Feed): Owner | undefined {
  if (!owner) return undefined
  const publisher = ('publisher' in owner ? owner.publisher : undefined) ?? feed.publisher
  return {
    contacts: owner.contacts ?? [],
    language: 'language' in owner ? owner.language : feed.language,
    organization: publisher?.shortName ?? publisher?.name ?? '',
    id: owner.id,
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-contact-card': IomContactCardElement
  }
}
