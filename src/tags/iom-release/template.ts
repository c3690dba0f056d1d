import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import { messagesForItem } from '../../languages/load.js'
import { directionOf } from '../../model/language-tag.js'
import type { Block } from '../../model/blocks.js'
import type { Feed, Release } from '../../model/feed.js'
import { contactList } from '../../templates/contact.js'
import { heading } from '../../templates/heading.js'
import { withdrawal } from '../../templates/release-item.js'
import { richText } from '../../templates/rich-text.js'
import { body } from './body.js'
import type { ReleaseContext, ReleaseOptions } from './context.js'
import { head } from './head.js'
import { gallery, leadPicture } from './pictures.js'
import { recordings } from './recordings.js'
import { documents, events, goals, places, related, source, themes } from './sections.js'

/** A whole release: a pure function of the release, its feed and the options. */
export function releaseTemplate(release: Release, feed: Feed, options: ReleaseOptions): TemplateResult {
  const lang = release.language ?? options.lang
  const messages = messagesForItem(release.language, options.lang)
  const publisher = release.publisher ?? feed.publisher
  const context: ReleaseContext = { release, publisher, messages, lang, level: options.level, options }
  return html`<article class="release" part="release" lang=${lang} dir=${directionOf(lang)}>
    ${release.status === 'canceled' ? withdrawal(release, context) : sections(context, feed)}
  </article>`
}

function sections(context: ReleaseContext, feed: Feed): TemplateResult {
  return html`
    ${head(context)}
    <div class="main">
      ${leadPicture(context)}
      <div class="text body" part="body">${body(context)}</div>
      ${recordings(context)} ${gallery(context)} ${events(context)}
    </div>
    <aside class="side">
      ${contacts(context)} ${documents(context)} ${themes(context)} ${places(context)} ${goals(context)}
    </aside>
    <footer class="foot">
      ${textSection(context.messages.notes, context.release.notesToEditors, 'notes', context)}
      ${boilerplate(context, feed)} ${related(context)} ${source(context)}
    </footer>
  `
}

const contacts = ({ release, options, ...context }: ReleaseContext): unknown =>
  contactList(release.contacts ?? [], {
    ...context,
    level: context.level + 1,
    actions: options.actions,
    headline: release.headline,
  })

function boilerplate(context: ReleaseContext, feed: Feed): unknown {
  const { release, publisher, messages } = context
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
