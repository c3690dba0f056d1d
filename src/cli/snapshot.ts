import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFeed } from '../formats/read.js'
import type { Feed, FeedDocument } from '../model/feed.js'
import { asFeedError } from '../model/feed-error.js'
import { RECALLS_VERSION, recallsOf, type Recalls } from '../model/recalls.js'
import { gate } from '../model/visibility.js'
import { writeIom } from '../writing/iom.js'
import { CliError, ExitCode } from './exit-code.js'
import { isAddress, loadDocument, webAddress } from './input.js'
import { withLock } from './lock.js'
import { makeFolder, writeWhole } from './output.js'
import { printProgress, type Terminal } from './terminal.js'

const MAX_PAGES = 50

/** What a snapshot is taken of, and where it goes. */
export interface SnapshotOptions {
  /** Folder for `feed.json` and `status.json`. */
  folder: string
  format: string
  /** Address that relative addresses of a file belong to. */
  base: string | undefined
  /** Seconds until the answer of a page must be complete. */
  timeout: number
}

/** What was written. */
export interface SnapshotReport {
  releases: number
  pages: number
  /** Releases that may no longer be shown. */
  recalled: number
}

/**
 * Writes what may be shown of a source, all pages of it, to a folder of static files: `feed.json` and the recall list
 * `status.json`. Both are replaced as a whole, and only after everything has been read: a failure leaves the old files.
 * @throws CliError
 */
export async function takeSnapshot(
  source: string,
  terminal: Terminal,
  options: SnapshotOptions,
): Promise<SnapshotReport> {
  const { folder } = options
  await makeFolder(folder)
  return withLock(join(folder, '.snapshot.lock'), async () => {
    const { document, pages } = await loadPages(source, terminal, options)
    const { feed } = gate(document, Date.now())
    const text = writeIom(publicDocument(feed))
    const recalls = recallsOf(await asPagesReadIt(text), await readRecalls(folder), hiddenIds(document, feed))
    await writeWhole(join(folder, 'feed.json'), text)
    await writeWhole(join(folder, 'status.json'), `${JSON.stringify(recalls, null, 1)}\n`)
    const recalled = recalls.releases.filter(({ state }) => state !== 'usable').length
    return { releases: feed.releases.length, pages, recalled }
  })
}

interface Pages {
  document: FeedDocument
  pages: number
}

async function loadPages(source: string, terminal: Terminal, options: SnapshotOptions): Promise<Pages> {
  const first = await loadPage(source, terminal, options)
  const seen = new Set([source])
  const releases = [...first.releases]
  for (let { next } = first; next !== undefined && !seen.has(next) && seen.size < MAX_PAGES;) {
    printProgress(terminal, `Page ${seen.size + 1}: ${next}`)
    seen.add(next)
    const page = await loadPage(webAddress(next), terminal, options)
    releases.push(...page.releases)
    next = page.next
  }
  return { document: { ...first, releases, next: undefined }, pages: seen.size }
}

async function loadPage(source: string, terminal: Terminal, options: SnapshotOptions): Promise<FeedDocument> {
  const { format, base, timeout } = options
  const { json, url = base, headers } = await loadDocument(source, terminal, timeout)
  try {
    return await readFeed(json, format, { url, headers })
  } catch (error) {
    const address = isAddress(source) ? source : undefined
    throw new CliError(ExitCode.unreadable, asFeedError(error, address).message, { cause: error })
  }
}

/** What everybody may read, as a document: a withdrawn release is a notice. */
const publicDocument = ({ releases, ...feed }: Feed): FeedDocument => ({
  ...feed,
  releases: releases.map(({ expired: _, ...release }) => release),
})

// Fingerprints are those of the file, not of the source that it was read from.
const asPagesReadIt = async (text: string): Promise<Feed> =>
  gate(await readFeed(JSON.parse(text), 'iom'), Date.now()).feed

function hiddenIds(document: FeedDocument, { releases }: Feed): Set<string> {
  const hidden = new Set(document.releases.map(({ id }) => id))
  for (const { id } of releases) hidden.delete(id)
  return hidden
}

async function readRecalls(folder: string): Promise<Recalls | undefined> {
  try {
    const found = JSON.parse(await readFile(join(folder, 'status.json'), 'utf8')) as Partial<Recalls>
    return found.version === RECALLS_VERSION && Array.isArray(found.releases) ? (found as Recalls) : undefined
  } catch {
    return undefined
  }
}
