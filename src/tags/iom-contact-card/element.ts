import { html, type CSSResultGroup, type PropertyDeclarations } from 'lit'
import { contactActions, type ContactOwner } from '../../element/contact-actions.js'
import { FeedElement, feedElementStyles, type FeedView, type RenderResult } from '../../element/feed-element.js'
import { missingItem } from '../../element/feed-view.js'
import { messagesForItem } from '../../languages/load.js'
import { directionOf } from '../../model/language-tag.js'
import type { Contact } from '../../model/basics.js'
import { languageAround } from '../../languages/page-language.js'
import type { Feed, Office, Release } from '../../model/feed.js'
import { findRelease } from '../../model/find-release.js'
import { contactList, contactStyles } from '../../templates/contact.js'
import { contactCardStyles } from './styles.js'

/** The contacts of a release or of an office. */
interface ContactSource extends ContactOwner {
  contacts: Contact[]
  /** Headline of the release. */
  headline: string | undefined
  /** Language that the contacts are written in. */
  language: string | undefined
}

/**
 * The press contacts of a release or of an office.
 *
 * @customElement iom-contact-card
 * @slot - Fallback: shown until the contacts have loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release or office.
 * @fires {IomActionEvent} iom-action - The reader calls, writes, copies or saves the contact as a vCard.
 * @csspart base - The container of all content.
 * @csspart contact - One contact.
 * @csspart contact-name - Name of the person or office.
 * @csspart button - A button that saves or copies.
 */
export class IomContactCardElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    release: {},
    office: {},
  }

  static override styles: CSSResultGroup = [feedElementStyles, contactStyles, contactCardStyles]

  /** Id or permalink of the release whose contacts are shown; absent: the newest in the language of the reader, else the newest. */
  release?: string
  /** Id or name of the office whose contacts are shown; wins over `release`. */
  office?: string

  protected override languagesOf(feed: Feed): (string | undefined)[] {
    return [this.#source(feed, languageAround(this))?.language]
  }

  protected override renderFeed({ feed, lang: pageLang, messages: pageMessages }: FeedView): RenderResult {
    const source = this.#source(feed, pageLang)
    if (!source) return this.#missing(pageMessages.empty)
    if (!source.contacts.length) return { empty: pageMessages.noContact }
    const lang = source.language ?? pageLang
    const messages = messagesForItem(source.language, pageLang)
    const context = {
      messages,
      lang,
      level: this.headingLevel,
      actions: contactActions(this, source),
      headline: source.headline,
    }
    return {
      content: html`<div class="cards" lang=${lang} dir=${directionOf(lang)}>
        ${contactList(source.contacts, context)}
      </div>`,
    }
  }

  #missing(empty: string): RenderResult {
    if (this.office) return missingItem('office', this.office)
    if (this.release) return missingItem('release', this.release)
    return { empty }
  }

  #source(feed: Feed, pageLang: string): ContactSource | undefined {
    if (!this.office) return contactsOf(findRelease(feed, this.release, pageLang), feed)
    const office = feed.offices?.find(({ id, name }) => id === this.office || name === this.office)
    return contactsOf(office, feed)
  }
}

function contactsOf(owner: Release | Office | undefined, feed: Feed): ContactSource | undefined {
  if (!owner) return undefined
  const isRelease = 'headline' in owner
  return {
    contacts: owner.contacts ?? [],
    headline: isRelease ? owner.headline : undefined,
    language: isRelease ? owner.language : feed.language,
    organization: (isRelease ? owner.publisher : undefined) ?? feed.publisher,
    id: owner.id,
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-contact-card': IomContactCardElement
  }
}
