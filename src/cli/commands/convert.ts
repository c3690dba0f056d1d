import { Option } from '@commander-js/extra-typings'
import { readFeed } from '../../formats/read.js'
import type { FeedDocument } from '../../model/feed.js'
import type { FeedWarning } from '../../model/feed-error.js'
import { asFeedError } from '../../model/feed-error.js'
import { gate } from '../../model/visibility.js'
import { writers, type WritableFormat } from '../../writing/index.js'
import { defineCommand } from '../command.js'
import { CliError, ExitCode, usageError } from '../exit-code.js'
import { loadDocument, SOURCE } from '../input.js'
import { compareFeeds, type Loss } from '../losses.js'
import { HELP, MAX_SECONDS, parseAddress, parseSeconds } from '../options.js'
import { writeResult } from '../output.js'
import { counted, plainLine, printJson, printNote, table, type Terminal } from '../terminal.js'

const TARGETS = ['iom', 'jsonfeed', 'ninjs', 'rss'] as const satisfies WritableFormat[]

export const convert = defineCommand({
  name: 'convert',
  summary: 'Converts a feed of any format, and lists what the other format cannot hold.',
  examples: [
    'convert https://news.example.org/feed/ --output feed.json',
    'convert feed.json --to rss --output feed.xml',
    'convert feed.json --to jsonfeed --output jsonfeed.json --json',
  ],
  configure: (command) =>
    command
      .argument('<source>', SOURCE)
      .addOption(new Option('--to <format>', 'format of the result').choices(TARGETS).default('iom' as const))
      .option('-o, --output <file>', HELP.output)
      .option('--format <name>', HELP.format, 'auto')
      .option('--base <address>', HELP.base, parseAddress)
      .option('--timeout <seconds>', HELP.timeout, parseSeconds, MAX_SECONDS)
      .option('--json', 'write the list of losses as JSON; needs --output'),
  async run(terminal, { to, output, format, base, timeout, json }, [source]) {
    if (json && output === undefined) throw usageError('--json needs --output: both write to standard output.')
    const { json: input, url = base, headers } = await loadDocument(source, terminal, timeout)
    const document = await read(input, format, { url, headers })
    const { write, isPublicOnly } = writers[to]
    const written = isPublicOnly ? publicPart(document) : document
    const text = write(written)
    const after = await read(to === 'rss' ? text : JSON.parse(text), to, { url })
    await writeResult(terminal, text, output)
    const report = {
      releases: written.releases.length,
      leftOut: document.releases.length - written.releases.length,
      unread: document.warnings,
      losses: compareFeeds(written, after),
    }
    if (json) printJson(terminal, report)
    else printReport(terminal, report, url !== undefined)
    return isWhole(report) ? ExitCode.sound : ExitCode.faults
  },
})

async function read(input: unknown, format: string, context: Parameters<typeof readFeed>[2]): Promise<FeedDocument> {
  try {
    return await readFeed(input, format, context)
  } catch (error) {
    throw new CliError(ExitCode.unreadable, asFeedError(error, undefined).message, { cause: error })
  }
}

/** The part of a feed that everybody may read now. */
function publicPart(document: FeedDocument): FeedDocument {
  const shown = new Set(
    gate(document, Date.now())
      .feed.releases.filter(({ status }) => status === 'usable')
      .map(keyOf),
  )
  return { ...document, releases: document.releases.filter((release) => shown.has(keyOf(release))) }
}

const keyOf = ({ id, version }: { id: string; version?: string | undefined }): string => JSON.stringify([id, version])

interface Report {
  /** Releases that were written. */
  releases: number
  /** Releases under embargo, withheld or withdrawn, for which the format has no word. */
  leftOut: number
  /** What could not be read of the source. */
  unread: readonly FeedWarning[]
  losses: readonly Loss[]
}

const isWhole = ({ leftOut, unread, losses }: Report): boolean =>
  leftOut === 0 &&
  unread.every(({ incomplete }) => incomplete) &&
  losses.every(({ changed, lost }) => !changed && !lost)

function printReport(terminal: Terminal, report: Report, hasBase: boolean): void {
  const { releases, leftOut, unread, losses } = report
  printNote(terminal, `${counted(releases, 'release')} written.`)
  if (leftOut)
    printNote(
      terminal,
      `${counted(leftOut, 'release')} left out: under embargo, withheld, withdrawn, or an older version.`,
    )
  const dropped = unread.filter(({ incomplete }) => !incomplete)
  for (const { index, path, reason } of dropped)
    printNote(
      terminal,
      `Not read: ${plainLine([index === undefined ? '' : `releases.${index}`, path].filter(Boolean).join('.'))}: ${reason}.`,
    )
  if (dropped.length && !hasBase) printNote(terminal, 'Relative addresses need --base, the address of the feed.')
  const partial = losses.filter(({ changed, lost }) => changed || lost)
  if (!partial.length) printNote(terminal, 'Nothing that was read is lost.')
  else for (const line of table([HEAD, ...partial.map(rowOf)])) printNote(terminal, line)
}

const HEAD = ['Member', 'kept', 'changed', 'lost']
const rowOf = ({ member, kept, changed, lost }: Loss): string[] => [member, ...[kept, changed, lost].map(String)]
