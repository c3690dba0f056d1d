import { defineCommand } from '../command.js'
import type { Diagnosis } from '../doctor/diagnosis.js'
import { examineFeed } from '../doctor/feed.js'
import { checkPage, checkSnapshots, readPageSetup } from '../doctor/page.js'
import { checkScript } from '../doctor/script.js'
import { visit } from '../doctor/visit.js'
import { ExitCode, usageError } from '../exit-code.js'
import { webAddress } from '../input.js'
import { HELP, MAX_SECONDS, parseAddress, parseSeconds } from '../options.js'
import { plainLine, printJson, printLine, printProgress, styled, type Terminal } from '../terminal.js'

/** The origin of a page that the operator of a feed does not know. */
const OTHER_ORIGIN = 'https://www.example.org'
const MAX_SOURCES = 10

export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Loads a feed or a page as a browser on another site would, and names what would fail.',
  examples: ['doctor https://news.example.org/feed.json', 'doctor --page https://www.example.org/news'],
  configure: (command) =>
    command
      .argument('[feed]', 'address of a feed')
      .option(
        '--page <address>',
        'page that shows the tags: examines its tags, scripts, policy, snapshots and feeds',
        parseAddress,
      )
      .option('--origin <address>', 'site that loads the feed', parseAddress)
      .option('--format <name>', HELP.format, 'auto')
      .option('--timeout <seconds>', HELP.timeout, parseSeconds, MAX_SECONDS)
      .option('--json', HELP.json),
  async run(terminal, { page, origin, format, timeout, json }, [feed]) {
    if ((feed === undefined) === (page === undefined))
      throw usageError('Name the address of a feed, or a page with --page.')
    const site = origin === undefined ? OTHER_ORIGIN : new URL(origin).origin
    const parts =
      page === undefined
        ? [await examineSource(webAddress(feed ?? ''), site, format, timeout)]
        : await examinePage(terminal, page, timeout)
    if (json) printJson(terminal, parts)
    else printParts(terminal, parts)
    const isSound = parts.every(({ diagnoses }) =>
      diagnoses.every(({ severity }) => severity === 'ok' || severity === 'hint'),
    )
    return isSound ? ExitCode.sound : ExitCode.faults
  },
})

/** What was found at one address. */
interface Part {
  address: string
  diagnoses: Diagnosis[]
}

async function examineSource(address: string, origin: string, format: string, timeout: number): Promise<Part> {
  const { diagnoses } = await examineFeed(await visit(address, origin, timeout), origin, format, Date.now())
  return { address, diagnoses }
}

async function examinePage(terminal: Terminal, address: string, timeout: number): Promise<Part[]> {
  const { origin } = new URL(address)
  const page = readPageSetup(await visit(address, origin, timeout))
  const parts: Part[] = [{ address, diagnoses: checkPage(page) }]
  for (const script of page.scripts) {
    printProgress(terminal, `Loading ${script.url}`)
    const diagnoses = await attempt(async () => checkScript(script, await visit(script.url, origin, timeout), origin))
    parts.push({ address: script.url, diagnoses })
  }
  for (const { url, format } of page.sources.slice(0, MAX_SOURCES)) {
    printProgress(terminal, `Loading ${url}`)
    const diagnoses = await attempt(async () => {
      const report = await examineFeed(await visit(url, origin, timeout), origin, format, Date.now())
      const snapshots = report.document ? checkSnapshots(page, report.document) : []
      return [...withoutCors(report.diagnoses, new URL(url).origin === origin), ...snapshots]
    })
    parts.push({ address: url, diagnoses })
  }
  return parts
}

// A site may always read its own files.
const withoutCors = (diagnoses: Diagnosis[], isOwn: boolean): Diagnosis[] =>
  isOwn ? diagnoses.filter(({ topic }) => topic !== 'CORS') : diagnoses

/** The result of a step; that an address does not answer is a finding of the page. */
async function attempt(step: () => Promise<Diagnosis[]>): Promise<Diagnosis[]> {
  try {
    return await step()
  } catch (failure) {
    return [{ severity: 'error', topic: 'Loading', what: (failure as Error).message, fix: 'Check the address.' }]
  }
}

const COLORS = { ok: 'green', hint: 'blue', warning: 'yellow', error: 'red' } as const

function printParts(terminal: Terminal, parts: readonly Part[]): void {
  for (const { address, diagnoses } of parts) {
    printLine(terminal, styled(terminal.stdout, 'bold', address))
    for (const { severity, topic, what, fix } of diagnoses)
      printLine(
        terminal,
        `  ${styled(terminal.stdout, COLORS[severity], severity)} ${topic}: ${plainLine(`${what} ${fix}`)}`,
      )
  }
}
