import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import { messagesForItem } from '../../languages/load.js'
import { directionOf } from '../../model/language-tag.js'
import type { Organization } from '../../model/basics.js'
import type { Block } from '../../model/blocks.js'
import type { Feed, Release } from '../../model/feed.js'
import { contactList, type ContactActions } from '../../templates/contact.js'
import { figure } from '../../templates/figure.js'
import { heading } from '../../templates/heading.js'
import { kicker } from '../../templates/kicker.js'
import { partnerList, publishers } from '../../templates/partners.js'
import { withdrawal } from '../../templates/release-item.js'
import { richText } from '../../templates/rich-text.js'
import { notice } from '../../templates/status.js'
import { time } from '../../templates/time.js'
import { body } from './body.js'
import type { ReleaseContext } from './context.js'
import { documents, events, places, related, source, themes } from './sections.js'

/** What {@link releaseTemplate} needs besides the release and its feed. */
export interface ReleaseOptions {
  /** Language of the page. */
  lang: string
  level: number
  actions: ContactActions
}

/** A whole release: a pure function of the release, its feed and the options. */
export function releaseTemplate(release: Release, feed: Feed, options: ReleaseOptions): TemplateResult {
  const { lang: pageLang, level, actions } = options
  const lang = release.language ?? pageLang
  const context: ReleaseContext = { release, messages: messagesForItem(release.language, pageLang), lang, level }
  return html`<article class="release" part="release" lang=${lang} dir=${directionOf(lang)}>
    ${release.status === 'canceled' ? withdrawal(release, context) : sections(context, feed, actions)}
  </article>`
}

function sections(context: ReleaseContext, feed: Feed, actions: ContactActions): TemplateResult {
  const { release, messages } = context
  const publisher = release.publisher ?? feed.publisher
  return html`
    ${header(context, publisher)}
    <div class="main">
      ${release.image ? figure(release.image, messages, undefined, 'eager') : nothing}
      <div class="text body" part="body">${body(context)}</div>
      ${events(context)}
    </div>
    <aside class="side">
      ${contacts(context, actions)} ${documents(context)} ${themes(context)} ${places(context)}
    </aside>
    <footer class="foot">
      ${textSection(messages.notes, release.notesToEditors, 'notes', context)} ${boilerplate(context, feed, publisher)}
      ${related(context)} ${source(context, publisher)}
    </footer>
  `
}

function header(context: ReleaseContext, publisher: Organization | undefined): TemplateResult {
  const { release, messages, lang, level } = context
  const partners = publishers(release, publisher)
  return html`<header>
    <span class="mark"></span>
    ${kicker(release, context)} ${heading(level, html`<bdi>${release.headline}</bdi>`, 'headline')}
    ${release.subheadline === undefined ? nothing : html`<p class="deck" part="deck">${release.subheadline}</p>`}
    ${partners.length ? html`<div class="row">${partnerList(partners, messages.inPartnership)}</div>` : nothing}
    ${release.expired ? notice(messages.expired, 'expired') : nothing}
    ${release.corrections?.map(({ date, text }) => notice(html`<strong>${messages.corrected} ${time(date, lang)}.</strong> ${text}`, 'correction'))}
  </header>`
}

const contacts = ({ release, level, ...context }: ReleaseContext, actions: ContactActions): unknown =>
  contactList(release.contacts ?? [], { ...context, level: level + 1, actions })

function boilerplate(context: ReleaseContext, feed: Feed, publisher: Organization | undefined): unknown {
  const { release, messages } = context
  const title = fill(messages.about, { name: publisher?.shortName ?? publisher?.name ?? '' })
  return release.boilerplate
    ? textSection(title, release.boilerplate, 'boilerplate', context)
    : textSection(title, feed.about?.boilerplate, 'boilerplate', context, feed.language)
}

/** @param textLang language of the text, where it differs from that of the release */
function textSection(
  title: string,
  blocks: readonly Block[] | undefined,
  part: string,
  { messages, level, lang }: ReleaseContext,
  textLang = lang,
): unknown {
  if (!blocks?.length) return nothing
  return html`<section part=${part}>
    ${heading(level + 1, title)}
    <div class="text small" lang=${textLang} dir=${directionOf(textLang)}>${richText(blocks, level + 2, messages)}</div>
  </section>`
}
