import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import { messagesForItem } from '../../languages/load.js'
import type { Messages } from '../../languages/messages.js'
import type { Contact, Organization } from '../../model/basics.js'
import { blocksOfText, inlineText, type Block } from '../../model/blocks.js'
import type { Feed, Release } from '../../model/feed.js'
import { directionOf } from '../../model/language-tag.js'
import type { Quote } from '../../model/release.js'
import { contactSlip, type ContactActions } from '../../templates/contact.js'
import { figure } from '../../templates/figure.js'
import { heading } from '../../templates/heading.js'
import { kicker } from '../../templates/kicker.js'
import { lockUp, publishers } from '../../templates/partners.js'
import { withdrawal } from '../../templates/release-item.js'
import { richText } from '../../templates/rich-text.js'
import { notice } from '../../templates/status.js'
import { time } from '../../templates/time.js'
import { documents, events, figures, places, related, source, themes } from './sections.js'

/** What a whole release is shown with. */
export interface ReleaseOptions {
  /** Language of the page. */
  lang: string
  level: number
  actions: ContactActions
}

/** A release as everything in it is shown: its own words and the language to write in. */
export interface Written {
  release: Release
  words: Messages
  lang: string
  level: number
}

/** A whole release: a pure function of the release, its feed and the options. */
export function releaseTemplate(
  release: Release,
  feed: Feed,
  { lang: page, level, actions }: ReleaseOptions,
): TemplateResult {
  const lang = release.language ?? page
  const written: Written = { release, words: messagesForItem(release.language, page), lang, level }
  return html`<article class="release" part="release" lang=${lang} dir=${directionOf(lang)}>
    ${release.status === 'canceled' ? withdrawal(release, written.words, lang) : whole(written, feed, actions)}
  </article>`
}

function whole(written: Written, feed: Feed, actions: ContactActions): TemplateResult {
  const { release, words } = written
  const publisher = release.publisher ?? feed.publisher
  return html`
    ${header(written, publisher)}
    <div class="main">
      ${release.image ? figure(release.image, words, undefined, 'eager') : nothing}
      <div class="text body" part="body">${body(written)}</div>
      ${events(written)}
    </div>
    <aside class="side">
      ${figures(written)} ${contacts(written, actions)} ${documents(written)} ${themes(written)} ${places(written)}
    </aside>
    <footer class="foot">
      ${aside(words.notes, release.notesToEditors, 'notes', written)}
      ${aside(fill(words.about, { name: publisher?.shortName ?? publisher?.name ?? '' }), release.boilerplate ?? feed.about?.boilerplate, 'boilerplate', written, release.boilerplate ? undefined : feed.language)}
      ${related(written)} ${source(written, publisher)}
    </footer>
  `
}

function header({ release, words, lang, level }: Written, publisher: Organization | undefined): TemplateResult {
  const partners = publishers(release, publisher)
  return html`<header>
    <span class="mark"></span>
    ${kicker(release, words, lang)} ${heading(level, html`<bdi>${release.headline}</bdi>`, 'headline')}
    ${release.subheadline === undefined ? nothing : html`<p class="deck" part="deck">${release.subheadline}</p>`}
    ${partners.length ? html`<div class="row">${lockUp(partners, words.inPartnership)}</div>` : nothing}
    ${release.expired ? notice(words.expired, 'expired') : nothing}
    ${release.corrections?.map(({ date, text }) => notice(html`<strong>${words.corrected} ${time(date, lang)}.</strong> ${text}`, 'correction'))}
  </header>`
}

/** The body with its pull quotes: each after a paragraph that another paragraph follows, what is left over at the end. */
function body({ release, words, level }: Written): unknown[] {
  // Without a text, its summary is what there is to read.
  const blocks = release.body?.length ? release.body : blocksOfText(release.summary ?? '')
  const quotes = [...(release.quotes ?? [])]
  const [cuts] = blocks.reduce<[number[], number]>(
    ([found, since], block, i) =>
      quotes.length > found.length && since > 0 && isSeam(block, blocks[i + 1])
        ? [[...found, i + 1], 0]
        : [found, since + 1],
    [[], 1],
  )
  const starts = [0, ...cuts]
  return [
    ...starts.map((start, i) => [
      i ? pullQuote(quotes[i - 1]) : nothing,
      richText(blocks.slice(start, starts[i + 1]), level + 1, words, i ? undefined : runIn(release, blocks)),
    ]),
    ...quotes.slice(cuts.length).map(pullQuote),
  ]
}

const isSeam = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' && next?.type === 'paragraph'

// Where the text already begins with its dateline, as re-printed text does, it is not said twice. Without a text there
// is nothing to run in to: the line above the headline has the place.
function runIn({ dateline }: Release, blocks: readonly Block[]): unknown {
  const first = blocks.find(({ type }) => type === 'paragraph')
  const text = first?.type === 'paragraph' ? inlineText(first.children) : ''
  if (dateline === undefined || !blocks.length || text.trimStart().startsWith(dateline)) return undefined
  return html`<strong part="dateline"><bdi>${dateline}</bdi>${first && ' – '}</strong>`
}

function pullQuote(quote: Quote | undefined): TemplateResult | typeof nothing {
  if (!quote) return nothing
  const { text, speaker, role, organization } = quote
  const rest = [role, organization].filter(Boolean).join(', ')
  return html`<figure class="quote" part="quote">
    <blockquote>
      <p><q>${text}</q></p>
    </blockquote>
    ${
      (speaker ?? rest)
        ? html`<figcaption>
            ${speaker === undefined ? nothing : html`<strong><bdi>${speaker}</bdi></strong>`}${speaker && rest ? ' — ' : nothing}${rest}
          </figcaption>`
        : nothing
    }
  </figure>`
}

const contacts = ({ release, words, lang, level }: Written, actions: ContactActions): unknown =>
  (release.contacts ?? []).map((contact: Contact) => contactSlip(contact, words, lang, level + 1, actions))

/** @param language of the text, where it is not that of the release */
function aside(
  title: string,
  blocks: readonly Block[] | undefined,
  part: string,
  { words, level, lang }: Written,
  language = lang,
): unknown {
  if (!blocks?.length) return nothing
  return html`<section part=${part}>
    ${heading(level + 1, title)}
    <div class="text small" lang=${language} dir=${directionOf(language)}>${richText(blocks, level + 2, words)}</div>
  </section>`
}
