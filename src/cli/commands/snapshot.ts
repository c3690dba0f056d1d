import { defineCommand } from '../command.js'
import { ExitCode } from '../exit-code.js'
import { SOURCE } from '../input.js'
import { HELP, MAX_SECONDS, parseAddress, parseSeconds } from '../options.js'
import { takeSnapshot } from '../snapshot.js'
import { printJson, printLine } from '../terminal.js'

export const snapshot = defineCommand({
  name: 'snapshot',
  summary: 'Writes what may be shown of a source to static files, for a source that not every visitor should call.',
  examples: ['snapshot https://news.example.org/wp-json/wp/v2/posts public/releases'],
  configure: (command) =>
    command
      .argument('<source>', SOURCE)
      .argument('<folder>', 'folder for feed.json and status.json')
      .option('--format <name>', HELP.format, 'auto')
      .option('--base <address>', HELP.base, parseAddress)
      .option('--timeout <seconds>', HELP.timeout, parseSeconds, MAX_SECONDS)
      .option('--json', HELP.json),
  async run(terminal, { json, ...options }, [source, folder]) {
    const report = await takeSnapshot(source, terminal, { base: undefined, ...options, folder })
    if (json) printJson(terminal, report)
    else
      printLine(
        terminal,
        `Wrote ${report.releases} releases from ${report.pages} pages; ${report.recalled} are recalled.`,
      )
    return ExitCode.sound
  },
})
