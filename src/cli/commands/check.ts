import { bySeverity, type Finding } from '../../checks/finding.js'
import { checkFeed } from '../../checks/index.js'
import { checkNews } from '../../checks/news/index.js'
import { defineCommand } from '../command.js'
import { ExitCode } from '../exit-code.js'
import { loadDocument, SOURCE } from '../input.js'
import { HELP, MAX_SECONDS, parseAddress, parseSeconds } from '../options.js'
import { counted, plainLine, printJson, printLine, styled, type Terminal } from '../terminal.js'

// Relative addresses of a file are no fault: they belong to the address at which it will be published.
const ANY_BASE = 'https://feed.example/'

export const check = defineCommand({
  name: 'check',
  summary: 'Names what is wrong with a feed, each fault with its place and its fix.',
  examples: ['check feed.json', 'check https://news.example.org/feed.json --json'],
  configure: (command) =>
    command
      .argument('<source>', SOURCE)
      .option('--format <name>', HELP.format, 'auto')
      .option('--base <address>', HELP.base, parseAddress)
      .option('--timeout <seconds>', HELP.timeout, parseSeconds, MAX_SECONDS)
      .option('--json', HELP.json),
  async run(terminal, { format, base, timeout, json }, [source]) {
    const { json: input, url } = await loadDocument(source, terminal, timeout)
    const checks = { format, url: url ?? base ?? ANY_BASE }
    const findings = merged(await checkFeed(input, checks), await checkNews(input, checks))
    if (json) printJson(terminal, { source, findings })
    else printFindings(terminal, findings)
    return findings.some(({ severity }) => severity !== 'hint') ? ExitCode.faults : ExitCode.sound
  },
})

/** Both lists, errors first. A hint is left out where something worse is said of the same place. */
function merged(...lists: Finding[][]): Finding[] {
  const findings = lists.flat()
  const faulty = new Set(findings.filter(({ severity }) => severity !== 'hint').map(({ path }) => path))
  return bySeverity(findings.filter(({ severity, path }) => severity !== 'hint' || !faulty.has(path)))
}

const COLORS = { error: 'red', warning: 'yellow', hint: 'blue' } as const

function printFindings(terminal: Terminal, findings: readonly Finding[]): void {
  for (const { severity, path, what, fix } of findings) {
    const label = styled(terminal.stdout, COLORS[severity], severity)
    printLine(terminal, `${label} ${styled(terminal.stdout, 'bold', plainLine(path) || '(the feed)')}`)
    printLine(terminal, `  ${plainLine(what)} ${plainLine(fix)}`)
  }
  printLine(terminal, countLine(findings))
}

function countLine(findings: readonly Finding[]): string {
  if (!findings.length) return 'Nothing is wrong.'
  const count = (wanted: Finding['severity']): string =>
    counted(findings.filter(({ severity }) => severity === wanted).length, wanted)
  return `${count('error')}, ${count('warning')}, ${count('hint')}`
}
