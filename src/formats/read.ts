import { cleanJson } from '../model/clean.js'
import type { FeedDocument } from '../model/feed.js'
import { FeedError } from '../model/feed-error.js'
import { validateFeed } from '../model/validate.js'
import { isIom, readIom } from './iom/read.js'
import type { Dialect, ReadContext, Reader } from './dialect.js'

// The native reader is at hand; every other dialect is a chunk of its own.
const readers: Record<Dialect, () => Reader | Promise<Reader>> = {
  iom: () => readIom,
  jsonfeed: async () => (await import('./jsonfeed/read.js')).readJsonFeed,
  ninjs: async () => (await import('./ninjs/read.js')).readNinjs,
  reliefweb: async () => (await import('./reliefweb/read.js')).readReliefWeb,
  drupal: async () => (await import('./drupal/read.js')).readDrupal,
  wordpress: async () => (await import('./wordpress/read.js')).readWordPress,
  newsarticle: async () => (await import('./newsarticle/read.js')).readNewsArticle,
}

/** True for a value that the attribute `format` may name, besides `auto`. */
export const isDialect = (name: string): name is Dialect => Object.hasOwn(readers, name)

/**
 * Reads JSON of any dialect: cleaned, recognised, read, checked. The one door for loaded, inline and given data.
 * @param format a dialect, or `auto` to recognise it by its structure. Parameters may follow, as in a media type: `drupal;
 *   body=field_text` says which field holds what, see `ReadContext.fields`.
 * @throws FeedError of kind `format` or `version`
 */
export async function readFeed(json: unknown, format: string, context: ReadContext = {}): Promise<FeedDocument> {
  const clean = cleaned(json, context.url)
  const dialect = await dialectOf(clean, format.split(';')[0]?.trim() ?? '', context.url)
  const read = await readers[dialect]()
  const input = await read(clean, { ...context, fields: { ...context.fields, ...fieldsIn(format) } })
  const document = validateFeed(input, context.url)
  if (input.releases.length && !document.releases.length) throw nothingLeft(document, context.url)
  return dialect === 'iom' ? document : await withProseRead(document)
}

// The native format names contacts and dateline; other dialects often have them in the text alone.
async function withProseRead(document: FeedDocument): Promise<FeedDocument> {
  const { withProse } = await import('../reading/prose/index.js')
  return { ...document, releases: document.releases.map(withProse) }
}

const fieldsIn = (format: string): Record<string, string> =>
  Object.fromEntries([...format.matchAll(/;\s*(\w+)\s*=\s*([\w.-]+)/g)].map(([, name = '', path = '']) => [name, path]))

function cleaned(json: unknown, url: string | undefined): unknown {
  try {
    return cleanJson(json)
  } catch (cause) {
    throw new FeedError('too-large', 'The JSON holds too many values. Serve fewer items a page.', { url, cause })
  }
}

// Telling dialects apart is a chunk of its own: the native format says its name.
async function dialectOf(json: unknown, format: string, url: string | undefined): Promise<Dialect> {
  if (format === 'auto' || format === '') return isIom(json) ? 'iom' : (await import('./detect.js')).detect(json, url)
  if (isDialect(format)) return format
  throw new FeedError('format', `format="${format}" is no format. Use auto, ${Object.keys(readers).join(', ')}.`, {
    url,
  })
}

// A feed whose every item is bad is a fault of the source, not an empty feed: what is shown must not give way to nothing.
function nothingLeft({ warnings }: FeedDocument, url: string | undefined): FeedError {
  const reasons = warnings.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`)
  return new FeedError('format', `No item could be read (${reasons.join('; ')}). Each needs an id and a headline.`, {
    url,
  })
}
