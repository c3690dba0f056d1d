import { parseMoment } from '../../model/moment.js'
import { safeUrl } from '../../model/url.js'
import { htmlToText } from '../../reading/html/index.js'
import { descendantsOf, wordsIn, type PageElement } from './outline.js'

/** What the head of a page, its `time` elements and its JSON-LD say of its article. */
export interface Metadata {
  /** Texts that may be the headline, the most certain first. */
  titles: string[]
  description?: string | undefined
  language?: string | undefined
  url?: string | undefined
  published?: string | undefined
  modified?: string | undefined
  image?: { url: string; alt?: string | undefined } | undefined
}

const ARTICLE = /"@type"\s*:\s*\[?\s*"(?:News|Reportage|Report)?(?:Article|PressRelease|BlogPosting)"/

/** @param base absolute URL of the page */
export function metadataOf(html: string, page: PageElement, base: string | undefined): Metadata {
  const elements = descendantsOf(page)
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => contentOf(elements, name)).find((content) => content !== undefined)
  const json = jsonOf(html)
  const h1 = elements.filter(({ name }) => name === 'h1').map(wordsIn)
  const [, title = ''] = /<title[^>]*>([^]*?)<\/title/i.exec(html) ?? []
  const image = safeUrl(meta('og:image', 'twitter:image'), 'load', base)
  const alt = meta('og:image:alt', 'twitter:image:alt')
  return {
    titles: [
      ...(h1.length === 1 ? h1 : []),
      json('headline'),
      meta('og:title', 'twitter:title', 'dcterms.title'),
      withoutSite(htmlToText(title)),
    ].filter(isText),
    description: meta('description', 'og:description') ?? json('description'),
    language:
      elements.find(({ name }) => name === 'html')?.attributes.get('lang') ??
      meta('og:locale')?.replace('_', '-') ??
      json('inLanguage'),
    url: addressOf(elements, base) ?? safeUrl(meta('og:url'), 'link', base),
    published: moment(
      meta('article:published_time', 'dcterms.date', 'dc.date', 'date'),
      json('datePublished'),
      timeIn(elements),
    ),
    modified: moment(meta('article:modified_time'), json('dateModified')),
    image: image === undefined ? undefined : { url: image, alt },
  }
}

const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

function contentOf(elements: readonly PageElement[], wanted: string): string | undefined {
  const found = elements.find(({ name, attributes }) => {
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
    return name === 'meta' && key?.toLowerCase() === wanted
  })
  return found?.attributes.get('content')?.trim() ?? undefined
}

/** Reads members of the article in JSON-LD by their names: pages nest it in many ways. */
function jsonOf(html: string): (member: string) => string | undefined {
  const scripts = html.matchAll(/<script[^>]+application\/ld\+json[^>]*>([^]*?)<\/script/gi)
  const text = [...scripts].map(([, json = '']) => json).find((json) => ARTICLE.test(json)) ?? ''
  return (member) => {
    const [, value] = new RegExp(`"${member}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(text) ?? []
    return value === undefined ? undefined : stringOf(value)
  }
}

function stringOf(json: string): string | undefined {
  try {
    return htmlToText(String(JSON.parse(json)))
  } catch {
    return undefined
  }
}

// "Headline | International Organization for Migration": the name of the site follows a bar or a long dash.
const withoutSite = (title: string): string => title.replace(/\s+[|·»–—]\s+[^|·»–—]{2,60}$/, '').trim()

const addressOf = (elements: readonly PageElement[], base: string | undefined): string | undefined =>
  safeUrl(
    elements
      .find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical')
      ?.attributes.get('href'),
    'link',
    base,
  )

const timeIn = (elements: readonly PageElement[]): string | undefined => {
  const time = elements.find(({ name }) => name === 'time')
  return time && (time.attributes.get('datetime') ?? wordsIn(time))
}

const moment = (...texts: (string | undefined)[]): string | undefined =>
  texts.map(parseMoment).find((found) => found !== undefined)
