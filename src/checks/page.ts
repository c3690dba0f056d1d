import { absoluteUrl, safeUrl } from '../model/url.js'
import { limits } from '../reading/html/limits.js'
import { tokenize, type Attributes } from '../reading/html/tokenizer.js'
import type { Report } from './finding.js'

/** A feed that an HTML page announces. */
interface Alternate {
  url: string
  title: string
  format: string
}

// Best first.
const FORMATS: readonly (readonly [type: RegExp, format: string])[] = [
  [/^application\/feed\+json/, 'JSON Feed'],
  [/^application\/atom\+xml/, 'Atom'],
  [/^(application|text)\/(rss|rdf)\+xml/, 'RSS'],
  [/^(application|text)\/xml/, 'XML'],
  [/^application\/json/, 'JSON'],
]
const MAX_ALTERNATES = 5
/** Characters of a page in which its `head` is searched. */
const MAX_LENGTH = Math.min(200_000, limits.html)

/** True for the text of an HTML page. */
export const isPage = (text: string): boolean => /^\s*(<!--|<!doctype html|<html|<head|<body|<meta|<title)/i.test(text)

/** Names the feeds that an HTML page announces, with the addresses to write in its place. */
export function checkPage(html: string, url: string | undefined, report: Report): void {
  const found = alternatesOf(html, url)
  const addresses = found.map((one) => `src="${one.url}" (${[one.format, one.title].filter(Boolean).join(': ')})`)
  const fix = addresses.length
    ? `Write ${addresses.join(' or ')}.`
    : 'Write the address of a feed: JSON, RSS or Atom. The page announces none.'
  report('error', '', 'The source is an HTML page, not a feed.', fix)
}

function alternatesOf(html: string, url: string | undefined): Alternate[] {
  const links: Attributes[] = []
  let base = url
  tokenize(html.slice(0, MAX_LENGTH), {
    full: false,
    text: () => undefined,
    noscript: () => undefined,
    tag(name, attributes) {
      if (name === 'base' && attributes) base = absoluteUrl(attributes.get('href') ?? '', url)
      if (name === 'link' && attributes) links.push(attributes)
    },
  })
  const all = links.flatMap((link) => alternateOf(link, base))
  const rank = ({ format, title }: Alternate): number =>
    FORMATS.findIndex(([, name]) => name === format) + (/comment|comentario|commentaire/i.test(title) ? 10 : 0)
  return all
    .filter(({ url: one }, i) => all.findIndex((other) => other.url === one) === i)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MAX_ALTERNATES)
}

function alternateOf(link: Attributes, base: string | undefined): Alternate[] {
  const rel = (link.get('rel') ?? '').toLowerCase().split(/\s+/)
  const address = safeUrl(link.get('href'), 'link', base)
  if (!address?.startsWith('http')) return []
  // WordPress announces its REST API by a relation of its own.
  if (rel.includes('https://api.w.org/'))
    return [{ url: `${address.replace(/\/$/, '')}/wp/v2/posts?_embed`, title: '', format: 'JSON' }]
  const type = (link.get('type') ?? '').toLowerCase()
  const format = FORMATS.find(([pattern]) => pattern.test(type))?.[1]
  const title = (link.get('title') ?? '').replace(/\s+/g, ' ').trim().slice(0, 80)
  return rel.includes('alternate') && format ? [{ url: address, title, format }] : []
}
