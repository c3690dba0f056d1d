import { guessLanguage } from '../../checks/news/language.js'
import type { Block } from '../../model/blocks.js'
import { plainTexts } from '../../model/plain-text.js'
import type { ReleaseInput } from '../../model/release.js'
import { readHtml } from '../../reading/html/index.js'
import { resolveUrls } from '../../reading/text.js'
import { articleOf, type Article } from './article.js'
import { metadataOf, type Metadata } from './metadata.js'
import { htmlIn, outlineOf } from './outline.js'
import { quotationsOf } from './quotations.js'
import { articleRegion } from './region.js'

/** A release whose rich text is blocks. */
type PageRelease = ReleaseInput & { body: Block[] }

/** A release that was read from a page, and what a person must check. */
export interface ImportedRelease {
  release: PageRelease
  /** What is missing or not certain, each by its member. */
  doubts: { member: string; what: string }[]
}

/** Reads a saved article as a release. @param base absolute URL of the page */
export function readPage(html: string, base: string | undefined): ImportedRelease {
  const page = outlineOf(html)
  const metadata = metadataOf(html, page, base)
  const { blocks } = readHtml(htmlIn(articleRegion(page)))
  const url = metadata.url ?? base
  const article = articleOf(url === undefined ? blocks : (resolveUrls(blocks, url) as typeof blocks), metadata.titles)
  return toRelease(article, metadata, url)
}

function toRelease(article: Article, metadata: Metadata, url: string | undefined): ImportedRelease {
  const { headline = '', subheadline, dateline, body, notesToEditors, boilerplate, contacts } = article
  const texts = plainTexts(body)
  const published = metadata.published ?? article.published
  const guessed = guessLanguage([headline, ...texts].join('\n'))
  const { quotes, unattributed } = quotationsOf(texts)
  const figure = body.find(({ type }) => type === 'figure')
  const release: PageRelease = {
    id: url ?? slugOf(headline, published),
    url,
    language: guessed ?? metadata.language,
    published,
    modified: metadata.modified,
    headline,
    subheadline,
    dateline,
    body,
    quotes: quotes.length ? quotes : undefined,
    notesToEditors: notesToEditors.length ? notesToEditors : undefined,
    boilerplate: boilerplate.length ? boilerplate : undefined,
    contacts: contacts.length ? contacts : undefined,
    places: dateline === undefined ? undefined : [{ name: dateline, role: 'origin' }],
    image: figure === undefined ? metadata.image : undefined,
  }
  const doubts = [
    ...doubtsOf(article, release),
    ...unattributed.map((text) => ({ member: 'quotes', what: `Who said “${text.slice(0, 60)}…” is not clear.` })),
    ...languageDoubt(guessed, metadata.language),
  ]
  return { release, doubts }
}

function doubtsOf(
  article: Article,
  { published, dateline, body, subheadline }: PageRelease,
): ImportedRelease['doubts'] {
  const { headline, isHeadlineNamed, contacts, hasUnreadContact } = article
  const found: [member: string, isDoubtful: boolean, what: string][] = [
    ['headline', headline === undefined, 'No headline was found.'],
    [
      'headline',
      headline !== undefined && !isHeadlineNamed,
      'The page names no title: the headline is taken from the text.',
    ],
    ['subheadline', subheadline !== undefined, 'It stands between headline and text: check that it is the deck.'],
    ['published', published === undefined, 'No date was found.'],
    ['dateline', dateline === undefined, 'No dateline was found.'],
    ['body', body.length === 0, 'No text was found.'],
    ['contacts', hasUnreadContact, 'The text names a contact that could not be read: it stays in the text.'],
    ['contacts', !hasUnreadContact && contacts.length === 0, 'No contact was found.'],
  ]
  return found.flatMap(([member, isDoubtful, what]) => (isDoubtful ? [{ member, what }] : []))
}

function languageDoubt(guessed: string | undefined, named: string | undefined): ImportedRelease['doubts'] {
  if (guessed === undefined && named === undefined) return [{ member: 'language', what: 'The language is not known.' }]
  const isOther = guessed !== undefined && named !== undefined && !named.toLowerCase().startsWith(guessed)
  return isOther ? [{ member: 'language', what: `The page says "${named}", the text reads as "${guessed}".` }] : []
}

/** An id of date and headline: `2016-10-18-seven-workshops`. */
function slugOf(headline: string, published: string | undefined): string {
  const words = headline
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return [published?.slice(0, 10), ...(words ?? ['release']).slice(0, 6)].filter(Boolean).join('-')
}
