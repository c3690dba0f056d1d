import { existsSync } from 'node:fs'
import { Argument } from '@commander-js/extra-typings'
import { checkFeed } from '../../checks/index.js'
import { canonicalTag } from '../../model/language-tag.js'
import { parseMoment } from '../../model/moment.js'
import { toJsonText } from '../../writing/json.js'
import { defineCommand } from '../command.js'
import { CliError, ExitCode, usageError } from '../exit-code.js'
import { HELP } from '../options.js'
import { writeResult } from '../output.js'
import { ask, type Question } from '../questions.js'

export const newFeed = defineCommand({
  name: 'new',
  summary: 'Writes a first feed: asks for what the options do not say.',
  examples: [
    'new feed --output feed.json',
    'new feed --yes --publisher "Sample Agency" --headline "A bridge opens" --email press@example.org',
  ],
  configure: (command) =>
    command
      .addArgument(new Argument('<what>', 'what to write').choices(['feed'] as const))
      .option('-o, --output <file>', HELP.output)
      .option('--publisher <name>', 'name of the publisher')
      .option('--language <tag>', 'language of the releases, such as en')
      .option('--headline <text>', 'headline of the first release')
      .option('--dateline <place>', 'place of the first release')
      .option('--published <date>', 'date of the first release, such as 2016-10-18')
      .option('--email <address>', 'address for the press')
      .option('--yes', 'ask nothing: take defaults for what no option says')
      .option('--force', 'replace the file where it exists'),
  async run(terminal, { output, yes, force, ...given }) {
    if (output !== undefined && !force && existsSync(output))
      throw new CliError(ExitCode.usage, `${output} exists. Add --force to replace it, or name another file.`)
    const questions = QUESTIONS.filter(({ name }) => given[name] === undefined)
    const answers = yes ? questions.map(({ fallback = '' }) => fallback) : await ask(terminal, questions)
    const values = { ...given, ...Object.fromEntries(questions.map(({ name }, i) => [name, answers[i]])) }
    for (const { name, check } of QUESTIONS) {
      const fault = check?.(values[name] ?? '')
      if (fault !== undefined) throw usageError(`--${name}: ${fault}`)
    }
    const feed = feedOf(values)
    await writeResult(terminal, toJsonText(feed), output)
    const faults = (await checkFeed(feed)).filter(({ severity }) => severity === 'error')
    return faults.length ? ExitCode.faults : ExitCode.sound
  },
})

type Name = 'publisher' | 'language' | 'headline' | 'dateline' | 'published' | 'email'
type Values = Partial<Record<Name, string | undefined>>

const today = (): string => new Date().toISOString().slice(0, 10)
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const QUESTIONS: readonly (Question & { name: Name })[] = [
  { name: 'publisher', text: 'Name of the publisher', fallback: 'Sample publisher' },
  {
    name: 'language',
    text: 'Language of the releases',
    fallback: 'en',
    check: (tag) => (canonicalTag(tag) === undefined ? 'Write a language tag: en, es, fr, ar.' : undefined),
  },
  { name: 'headline', text: 'Headline of the first release', fallback: 'A headline' },
  { name: 'dateline', text: 'Place of the first release', fallback: 'Geneva' },
  {
    name: 'published',
    text: 'Date of the first release',
    fallback: today(),
    check: (date) => (parseMoment(date) === undefined ? 'Write a date such as 2016-10-18.' : undefined),
  },
  {
    name: 'email',
    text: 'Address for the press',
    fallback: 'press@example.org',
    check: (address) => (EMAIL.test(address) ? undefined : 'Write one address of mail: press@example.org.'),
  },
]

function feedOf({ publisher, language, headline = '', dateline = '', published = '', email = '' }: Values): object {
  const slug = headline
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z\d]+/g)
  return {
    version: 'iom-feed/1.0',
    title: publisher,
    language,
    publisher: { name: publisher },
    releases: [
      {
        id: [parseMoment(published)?.slice(0, 10), ...(slug ?? []).slice(0, 5)].join('-'),
        headline,
        published,
        dateline,
        body: 'The first paragraph.\n\nThe second paragraph.',
        places: [{ name: dateline, role: 'origin' }],
        contacts: [{ office: publisher, emails: [email], expires: `${new Date().getUTCFullYear() + 1}-12-31` }],
      },
    ],
  }
}
