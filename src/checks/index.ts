import iom from '../formats/iom/index.js'
import { readFeed } from '../formats/read.js'
import { cleanJson, isObject, type JsonObject } from '../model/clean.js'
import { asFeedError, type FeedError, type FeedErrorKind, type FeedWarning } from '../model/feed-error.js'
import { FeedFile } from '../model/feed-file.js'
import { ReleaseSchema } from '../model/release.js'
import { validateFeed } from '../model/validate.js'
import { reportWarnings } from './faults.js'
import { bySeverity, collectFindings, type Finding, type Report } from './finding.js'
import { isJsonText, parseJsonText } from './json-text.js'
import { checkMembers } from './members.js'
import { checkPage, isPage } from './page.js'
import { checkReliefWebAddress } from './reliefweb-address.js'
import { checkRead, checkValues } from './values.js'

export type { Finding, Severity } from './finding.js'
export { checkReliefWebAddress } from './reliefweb-address.js'

/** What is known of a feed besides its content. */
export interface CheckOptions {
  /** Value of a tag's attribute `format`. Default: `auto`. */
  format?: string | undefined
  /** Absolute URL of the source: relative addresses resolve against it. */
  url?: string | undefined
  /** Milliseconds since 1970. Default: now. */
  now?: number | undefined
}

const MAX_FINDINGS = 200

/**
 * Checks a feed for its publisher: names everything that is lost, ignored or missing, each with its fix. Findings of
 * `iom-feed/1` are complete; of other dialects it names what could not be read. Never throws for a fault of the feed.
 * @param input parsed JSON, or the text of a document
 * @returns errors first
 */
export async function checkFeed(input: unknown, options: CheckOptions = {}): Promise<Finding[]> {
  const { url, now = Date.now() } = options
  const { findings, report } = collectFindings()
  for (const { severity, path, what, fix } of url === undefined ? [] : checkReliefWebAddress(url))
    report(severity, path, what, fix)
  const document = typeof input === 'string' && isJsonText(input) ? parseJsonText(input, report) : input
  if (typeof document === 'string' && isPage(document)) checkPage(document, url, report)
  else if (document !== undefined || input === undefined) await checkDocument(document, options, now, report)
  return bySeverity(findings()).slice(0, MAX_FINDINGS)
}

async function checkDocument(input: unknown, options: CheckOptions, now: number, report: Report): Promise<void> {
  const { format = 'auto', url } = options
  const json = cleaned(input)
  const dialect = await checkFormat(json, format, url, report)
  if (dialect === iom.name && isObject(json)) checkNative(json, now, report)
  try {
    const warnings = await (dialect === iom.name
      ? nativeWarnings(json, url)
      : foreignWarnings(input, options, now, report))
    reportWarnings(warnings, (path) => valueAt(json, path), report)
  } catch (error) {
    reportError(asFeedError(error, url), report)
  }
}

// What is too large is reported by the reader.
function cleaned(input: unknown): unknown {
  try {
    return cleanJson(input)
  } catch {
    return undefined
  }
}

async function foreignWarnings(input: unknown, { format = 'auto', url }: CheckOptions, now: number, report: Report) {
  const { releases, warnings } = await readFeed(input, format, { url })
  checkRead(releases, now, report)
  return warnings
}

// The reader changes its input, and refuses a feed without a single good release: here each fault of it counts.
const nativeWarnings = async (json: unknown, url: string | undefined): Promise<FeedWarning[]> =>
  validateFeed(await iom.read(cleanJson(json), { url }), url).warnings

/** The name of the dialect in which a document is read. Reports where its structure is that of another. */
async function checkFormat(json: unknown, format: string, url: string | undefined, report: Report): Promise<string> {
  const { dialectFor } = await import('../formats/detect.js')
  const nameOf = (wanted: string): string | undefined => {
    try {
      return dialectFor(wanted, json, url).name
    } catch {
      return undefined
    }
  }
  const named = format.split(';')[0]?.trim() ?? ''
  const [reading, seen] = [nameOf(named), nameOf('auto')]
  if (reading !== undefined && seen !== undefined && reading !== seen)
    report(
      'error',
      '',
      `format="${named}", but the source is in the format "${seen}".`,
      `Write format="${seen}", or leave the attribute out.`,
    )
  return reading ?? ''
}

function checkNative(json: JsonObject, now: number, report: Report): void {
  const isReleaseAlone = !('releases' in json) && 'headline' in json
  checkMembers(isReleaseAlone ? ReleaseSchema : FeedFile, json, '', report)
  if (!isReleaseAlone && json['version'] === undefined)
    report('warning', 'version', 'The feed does not say its format.', 'Add "version": "iom-feed/1.0".')
  else if (typeof json['version'] === 'string' && !isReleaseAlone && !/^iom-feed\/1(\.\d+)?$/.test(json['version']))
    report('error', 'version', 'The version is not one of iom-feed/1.', 'Write "version": "iom-feed/1.0".')
  checkValues(json, now, report)
}

const FIXES: Partial<Record<FeedErrorKind, string>> = {
  'too-large': 'Serve fewer items a page and link the rest with "next".',
  version: 'Write "version": "iom-feed/1.0".',
}

function reportError({ kind, message }: FeedError, report: Report): void {
  report('error', '', message, FIXES[kind] ?? 'Serve iom-feed/1 or another format that the library reads.')
}

const valueAt = (root: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? (node as JsonObject)[key] : undefined),
      root,
    )
