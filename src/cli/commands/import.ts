import { toJsonText } from '../../writing/json.js'
import { defineCommand } from '../command.js'
import { CliError, ExitCode, usageError } from '../exit-code.js'
import { loadText, SOURCE } from '../input.js'
import { HELP, MAX_SECONDS, parseAddress, parseSeconds } from '../options.js'
import { writeResult } from '../output.js'
import { readPage } from '../page/index.js'
import { plainLine, printJson, printNote, styled, table } from '../terminal.js'

export const importPage = defineCommand({
  name: 'import',
  summary:
    'Reads a saved article as a release: headline, dateline, text, quotations, contacts. Marks what is in doubt.',
  examples: [
    'import article.html --output feed.json',
    'import article.html --base https://news.example.org/article --json',
  ],
  configure: (command) =>
    command
      .argument('<page>', SOURCE)
      .option('-o, --output <file>', HELP.output)
      .option('--base <address>', 'address at which the article is published', parseAddress)
      .option('--published <date>', 'date of the release, where the page has none')
      .option('--timeout <seconds>', HELP.timeout, parseSeconds, MAX_SECONDS)
      .option('--json', 'write release and doubts as JSON; not with --output'),
  async run(terminal, { output, base, published, timeout, json }, [source]) {
    if (json && output !== undefined) throw usageError('--json writes to standard output: leave out --output.')
    const { text, url } = await loadText(source, terminal, timeout)
    const { release, doubts } = readPage(text, base ?? url)
    if (!release.headline || !release.body.length)
      throw new CliError(
        ExitCode.unreadable,
        `${source} holds no article: ${release.headline ? 'it has no text' : 'it has no headline'}.`,
      )
    const dated = { ...release, published: release.published ?? published }
    const open = doubts.filter(({ member }) => member !== 'published' || dated.published === undefined)
    if (json) printJson(terminal, { release: dated, doubts: open })
    else {
      const feed = { version: 'iom-feed/1.0', language: release.language, releases: [dated] }
      await writeResult(terminal, toJsonText(feed), output)
      for (const line of table(open.map(({ member, what }) => [member, plainLine(what)])))
        printNote(terminal, `${styled(terminal.stderr, 'yellow', 'doubt:')} ${line}`)
    }
    return open.length ? ExitCode.faults : ExitCode.sound
  },
})
