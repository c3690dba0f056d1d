import { cleanJson, isObject } from '../model/clean.js'
import type { FeedDocument, UncheckedFeed } from '../model/feed.js'
import { FeedError } from '../model/feed-error.js'
import { validateFeed } from '../model/validate.js'
import { isTextDialect, type Dialect, type ReadContext } from './dialect.js'
import iom from './iom/index.js'

/**
 * Reads a document of any dialect: cleans, recognises, reads and checks it. Loaded, inline and given data all enter here.
 * @param input parsed JSON, or the text of a document that is not JSON
 * @param format a dialect, or `auto` to recognise it by its structure. Parameters may follow, as in a media type: `drupal;
 *   body=field_text` says which field holds what, see `ReadContext.fields`.
 * @throws FeedError
 */
export async function readFeed(input: unknown, format: string, context: ReadContext = {}): Promise<FeedDocument> {
  const { url } = context
  const clean = cleaned(input, url)
  const { name, fields } = parseFormat(format)
  const dialect = isNative(name, clean) ? iom : (await loadDetection()).dialectFor(name, clean, url)
  return dialect.name === iom.name
    ? checked(await iom.read(clean, context), url)
    : await readForeign(dialect, clean, { ...context, fields: { ...context.fields, ...fields } })
}

// The countries are a file that the foreign readers import: loaded at the same time, it costs no further round trip.
const loadDetection = async () => (await Promise.all([import('./detect.js'), import('../model/countries.js')]))[0]

function parseFormat(format: string): { name: string; fields: Record<string, string> } {
  const parameters = format.matchAll(/;\s*(\w+)\s*=\s*([\w.-]+)/g)
  return {
    name: format.split(';')[0]?.trim() ?? '',
    fields: Object.fromEntries([...parameters].map(([, name = '', path = '']) => [name, path])),
  }
}

function cleaned(input: unknown, url: string | undefined): unknown {
  try {
    return cleanJson(input)
  } catch (cause) {
    throw new FeedError('too-large', 'The JSON holds too many values. Serve fewer items a page.', { url, cause })
  }
}

// Only what is not native loads the detection of dialects.
const isNative = (name: string, input: unknown): boolean =>
  name === iom.name || ((name === 'auto' || name === '') && isObject(input) && iom.isNamedIn(input))

// The native format names contacts and dateline; other dialects often have them in the text alone.
async function readForeign(dialect: Dialect, input: unknown, context: ReadContext): Promise<FeedDocument> {
  const [read, { resolveText, withoutRepeatedHeadline, withProse }] = await Promise.all([
    isTextDialect(dialect) ? readText(dialect, input, context) : dialect.read(input, context),
    import('./foreign.js'),
  ])
  const document = checked(
    { ...read, releases: read.releases.map((release) => resolveText(release, context.url)) },
    context.url,
  )
  return { ...document, releases: document.releases.map((release) => withoutRepeatedHeadline(withProse(release))) }
}

function readText(
  { name, readText }: Extract<Dialect, { readText: unknown }>,
  input: unknown,
  context: ReadContext,
): UncheckedFeed | Promise<UncheckedFeed> {
  if (typeof input === 'string') return readText(input, context)
  throw new FeedError('format', `format="${name}" is a format of text, but the source is JSON. Use format="auto".`, {
    url: context.url,
  })
}

// Where no item can be read the source is at fault: an empty feed must not replace what is shown.
function checked(input: UncheckedFeed, url: string | undefined): FeedDocument {
  const document = validateFeed(input, url)
  if (!input.releases.length || document.releases.length) return document
  const reasons = document.warnings.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`)
  throw new FeedError('format', `No item could be read (${reasons.join('; ')}). Each needs an id and a headline.`, {
    url,
  })
}
