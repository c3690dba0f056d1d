import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { FeedError } from '../../model/feed-error.js'
import { defineCommand } from '../command.js'
import { CliError, ExitCode, usageError } from '../exit-code.js'
import { isAddress, loadDocument, SOURCE } from '../input.js'
import { HELP, MAX_SECONDS, parseAddress, parseSeconds } from '../options.js'
import { writeResult } from '../output.js'
import { printNote } from '../terminal.js'

const STYLES = ['link', 'inline', 'hash'] as const

export const render = defineCommand({
  name: 'render',
  summary: 'Writes a tag with its content as HTML that is complete without a script.',
  examples: [
    'render feed.json --release port-opening --src https://news.example.org/feed.json',
    'render feed.json --tag iom-release-list --set limit=5 --src /feed.json --output list.html',
    'render feed.json --shadow --styles link --library https://cdn.example.org/1.4.2/',
  ],
  configure: (command) =>
    command
      .argument('<source>', SOURCE)
      .option('--tag <name>', 'tag to render', 'iom-release')
      .option('--release <id>', 'id or permalink of the release; the newest by default')
      .option('--set <attribute=value...>', 'more attributes of the tag', collectAttributes)
      .option('--src <address>', 'address of the feed on the page, as its script requests it')
      .option('--recall <address>', 'address of status.json; found beside the feed by default')
      .option('--lang <tag>', 'language of the page')
      .option('--heading-level <number>', 'level of the first heading, 1 to 6', parseLevel)
      .option('--page <address>', 'address of the page that will hold the tag', parseAddress)
      .option('--blockquote', 'write a blockquote, for editors that remove tags; needs --src')
      .option('--shadow', 'add a declarative shadow root with the exact looks')
      .addOption(
        new Option('--styles <how>', 'how the styles of the shadow root come').choices(STYLES).default('link' as const),
      )
      .option('--library <address>', 'folder of the built library, for --styles link')
      .option('-o, --output <file>', HELP.output)
      .option('--format <name>', HELP.format, 'auto')
      .option('--base <address>', HELP.base, parseAddress)
      .option('--timeout <seconds>', HELP.timeout, parseSeconds, MAX_SECONDS),
  async run(terminal, options, [source]) {
    const { tag, release, set, shadow, styles, page: pageUrl, output, format, timeout } = options
    const { json, url = options.base } = await loadDocument(source, terminal, timeout)
    // The tags load with the first command that renders them.
    const { hasStaticForm, renderBlockquote, renderTag, stylePolicy } = await import('../../prerender/index.js')
    if (!hasStaticForm(tag)) throw usageError(`<${tag}> cannot be rendered.`)
    const src = options.src ?? (isAddress(source) ? source : undefined)
    const recall = options.recall ?? recallBeside(source, src)
    const { lang, headingLevel, library, blockquote } = options
    const more = { lang, headingLevel, library, pageUrl, format, base: url }
    if (blockquote && src === undefined) throw usageError('--blockquote needs --src.')
    const attributes = { ...set, release }
    const html = await (
      blockquote && src !== undefined
        ? renderBlockquote(json, { ...more, src, release })
        : renderTag(tag, json, { ...more, src, recall, shadow: shadow && styles, attributes })
    ).catch(fail)
    await writeResult(terminal, `${html}\n`, output)
    if (shadow && styles === 'hash') printNote(terminal, `Content-Security-Policy: style-src ${await stylePolicy(tag)}`)
    if (src === undefined) printNote(terminal, 'Without --src, the page is never told of corrections or a withdrawal.')
    return ExitCode.sound
  },
})

function fail(error: unknown): never {
  if (!(error instanceof FeedError)) throw error
  throw new CliError(error.kind === 'not-found' ? ExitCode.faults : ExitCode.unreadable, error.message, {
    cause: error,
  })
}

/** The address of the recall list that `snapshot` wrote beside a feed; undefined where there is none. */
function recallBeside(source: string, src: string | undefined): string | undefined {
  const hasList = !isAddress(source) && existsSync(join(dirname(source), 'status.json'))
  return hasList ? src?.replace(/[^/]*$/, 'status.json') : undefined
}

function collectAttributes(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [, name, value] = /^([a-z][a-z-]*)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Write a name and a value: limit=5.')
  return { ...before, [name]: value }
}

function parseLevel(text: string): number {
  if (/^[1-6]$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Write a number from 1 to 6.')
}
