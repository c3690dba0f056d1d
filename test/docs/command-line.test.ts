import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { commands } from '../../src/cli/commands/index.js'
import { createProgram } from '../../src/cli/program.js'
import { run } from '../cli/support/run.js'
import { json, serve } from '../cli/support/server.js'

const docs = join(import.meta.dirname, '../../docs')
const text = readFileSync(join(docs, 'command-line.md'), 'utf8')
const examples = [...text.matchAll(/```console\n\$ npx iom-widgets (.*)\n([^]*?)```/g)].map(
  ([, line = '', output = '']) => ({
    line,
    output,
  }),
)
const program = createProgram(process, () => undefined)
const argumentsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare)

describe('docs/command-line.md', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'iom-docs-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const { line, output } of examples)
    it(`shows what "${line}" writes`, async (test) => {
      for (const name of readdirSync(join(docs, 'examples')))
        copyFileSync(join(docs, 'examples', name), join(folder, name))
      if (/^new|^import/.test(line)) rmSync(join(folder, 'feed.json'))
      const good: unknown = JSON.parse(readFileSync(join(docs, 'examples/good.json'), 'utf8'))
      const origin = await serve(test, { '/good.json': json(good, { 'cache-control': 'max-age=300', etag: '"1"' }) })
      const args = argumentsOf(line).map((arg) =>
        /^([\w.]+\.(json|xml|html)|public)$/.test(arg)
          ? join(folder, arg)
          : arg.replace('https://news.example.org', origin),
      )
      const { stdout, stderr } = await run(args)
      const written = `${stdout}${stderr}`.replaceAll(`${folder}/`, '').replaceAll(origin, 'https://news.example.org')
      assert.equal(written, output)
    })

  it('has an example of every command, and names every option of it and no other', () => {
    for (const { name } of commands) {
      const [, section = ''] = new RegExp(`^## ${name}$([^]*?)(?=^## |(?![^]))`, 'm').exec(text) ?? []
      assert.match(section, new RegExp(`\\$ npx iom-widgets ${name} `), name)
      const options = program.commands.find((command) => command.name() === name)?.options ?? []
      const named = new Set([...section.matchAll(/(?<![\w-])--[a-z-]+/g)].map(([flag]) => flag))
      assert.deepEqual([...named].sort(), options.map(({ long }) => long).sort(), name)
    }
  })
})
