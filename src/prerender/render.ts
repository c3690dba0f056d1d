import { readFeed } from '../formats/read.js'
import { loadMessages, messagesFor } from '../languages/load.js'
import type { Feed } from '../model/feed.js'
import { FeedError } from '../model/feed-error.js'
import { findRelease } from '../model/find-release.js'
import { fingerprintOf } from '../model/fingerprint.js'
import { percentEncode } from '../model/url.js'
import { gate } from '../model/visibility.js'
import type { RenderResult } from '../element/feed-view.js'
import { escapeHtml, startTag } from './html.js'
import { toMarkup } from './markup.js'
import { styleSheetOf, type Styles } from './styles.js'
import { createTag, type Attributes } from './tag.js'

/** What every static form of a tag can be given. */
export interface RenderOptions {
  /** Address of the feed, for the script of the page; absent: the page is never updated. */
  src?: string | undefined
  /** Address of the recall list (`status.json`), which the script requests in place of the feed. */
  recall?: string | undefined
  /** Language of the page, for what has no language of its own. */
  lang?: string | undefined
  /** Level of the first heading, 1–6. */
  headingLevel?: number | undefined
  /** Adds a declarative shadow root with the exact looks, and says how its styles come. */
  shadow?: Styles | undefined
  /** Address of the folder that holds the built library, for `shadow: 'link'`. */
  library?: string | undefined
  /** Absolute URL that relative addresses of the feed resolve against; the default is `src`, where that is absolute. */
  base?: string | undefined
  /** Address of the page that will hold the tag, for links to it. */
  pageUrl?: string | undefined
  /** Dialect of the feed; recognised by default. */
  format?: string | undefined
  /** Milliseconds since 1970, for embargo and expiry; the default is now. */
  now?: number | undefined
  /** More attributes of the tag. */
  attributes?: Attributes | undefined
}

/**
 * A tag with its content as HTML that is complete without a script. The script of the page, where there is one, keeps it
 * while it is current.
 * @param source parsed JSON of any dialect, or the text of an RSS or Atom feed
 * @throws FeedError where the source cannot be read, or holds nothing that the tag could show
 */
export async function renderTag(tag: string, source: unknown, options: RenderOptions = {}): Promise<string> {
  const feed = await visibleFeed(source, options)
  const attributes = attributesFor(tag, feed, options)
  const content = await contentOf(tag, feed, attributes, options)
  const root = options.shadow ? await shadowRoot(tag, content, options) : ''
  return `${startTag(tag, attributes)}${root}${await toMarkup(content, 'light')}</${tag}>`
}

/**
 * A release as a blockquote, for editors that remove tags. The script of the page makes it a tag.
 * @param options `src` is required: without it no script could find the release
 * @throws FeedError
 */
export async function renderBlockquote(
  source: unknown,
  options: RenderOptions & { src: string; release?: string | undefined },
): Promise<string> {
  const feed = await visibleFeed(source, options)
  const attributes = attributesFor('iom-release', feed, { ...options, attributes: { release: options.release } })
  const cite = `${options.src}#iom-release=${percentEncode(String(attributes['release']))}`
  const content = await toMarkup(await contentOf('iom-release', feed, attributes, options), 'light')
  return `${startTag('blockquote', { class: 'iom-release', cite })}${content}</blockquote>`
}

/** What readers may see of a source now: nothing embargoed or withheld. @throws FeedError */
export async function visibleFeed(source: unknown, { format = 'auto', src, base, now }: RenderOptions): Promise<Feed> {
  const url = base ?? (src !== undefined && URL.canParse(src) ? src : undefined)
  return gate(await readFeed(source, format, { url }), now ?? Date.now()).feed
}

function attributesFor(tag: string, feed: Feed, options: RenderOptions): Attributes {
  const { src, recall, lang, headingLevel, attributes = {} } = options
  const release = idOfRelease(tag, feed, attributes)
  return {
    src,
    lang,
    'heading-level': headingLevel,
    ...attributes,
    release,
    recall,
    snapshot: fingerprintOf(feed, release),
  }
}

/** Tags that show one release of a feed, or an office. */
const tagsOfRelease = /^iom-(release|contact-card|quote|event-series|key-figures|cobrand)$/

// The newest release of today is another tomorrow: the tag names the one that it holds.
function idOfRelease(tag: string, feed: Feed, { release, office }: Attributes): string | undefined {
  if (!tagsOfRelease.test(tag) || office !== undefined) return undefined
  const name = release === undefined ? undefined : String(release)
  const found = findRelease(feed, name)
  if (found) return found.id
  const what = name === undefined ? 'no release that may be shown' : `no release "${name}" that may be shown`
  throw new FeedError('not-found', `The feed holds ${what}.`)
}

async function contentOf(
  tag: string,
  feed: Feed,
  attributes: Attributes,
  { lang, pageUrl = '' }: RenderOptions,
): Promise<unknown> {
  const pageLang = lang ?? feed.language ?? 'en'
  const element = createTag(tag, attributes, { lang: pageLang, url: pageUrl })
  await loadMessages([pageLang, ...feed.releases.map(({ language }) => language)])
  const messages = messagesFor(pageLang)
  const view = { feed, paging: 'end', lang: pageLang, messages, filter: undefined } as const
  return contentIn(tag, element.renderView(view))
}

function contentIn(tag: string, result: RenderResult): unknown {
  if ('content' in result) return result.content
  throw new FeedError('not-found', 'missing' in result ? result.missing : `<${tag}> has nothing to show of this feed.`)
}

async function shadowRoot(tag: string, content: unknown, options: RenderOptions): Promise<string> {
  const { shadow, library = '.', lang = 'en' } = options
  const href = `${library.replace(/\/$/, '')}/elements/${tag}.css`
  const styles =
    shadow === 'link' ? `<link rel="stylesheet" href="${escapeHtml(href)}">` : `<style>${styleSheetOf(tag)}</style>`
  const markup = await toMarkup(content, 'shadow')
  return `<template shadowrootmode="open">${styles}<div class="iom" part="base" lang="${escapeHtml(lang)}">${markup}</div></template>`
}
