import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { commands } from '../../src/cli/commands/index.js'
import { attributesByTag } from '../../src/generated/attributes.js'
import { llmsText } from '../../tools/llms.js'

const root = join(import.meta.dirname, '../..')
const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
)
const known: Readonly<Record<string, readonly string[]>> = attributesByTag
const names = commands.map(({ name }) => name)
/** Attributes that every element of HTML has. */
const GLOBAL = /^(id|class|lang|dir|style|hidden|slot|title|part)$/

describe('the documentation', () => {
  for (const path of documents)
    it(`names in ${path} no tag, attribute or command that does not exist`, () => {
      const text = readFileSync(join(root, path), 'utf8')
      // `npm run new iom-example` writes a tag of that name.
      const tags = [...text.matchAll(/<(iom-[a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g)].filter(
        ([, tag]) => tag !== 'iom-example',
      )
      for (const [all, tag = '', attributes = ''] of tags) {
        assert.ok(known[tag], all)
        for (const [, name = ''] of attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/g))
          assert.ok(known[tag].includes(name) || GLOBAL.test(name), all)
      }
      for (const [all, command = ''] of text.matchAll(/npx iom-widgets ([a-z]+)/g))
        assert.ok(names.includes(command), all)
    })
})

describe('llms.txt', () => {
  it('names every tag with its attributes, and every command', () => {
    const declarations = Object.entries(known).map(([tagName, attributes]) => ({
      name: tagName,
      tagName,
      description: 'A tag.',
      attributes: attributes.map((name) => ({ name, description: 'What it\nmeans.', type: { text: "'a' | 'b'" } })),
    }))
    const text = llmsText({ modules: [{ path: 'a.ts', declarations }] }, commands)
    for (const [tag, attributes] of Object.entries(known)) {
      const [, section = ''] = text.split(`### <${tag}>`)
      for (const name of attributes)
        assert.ok(section.includes(`- \`${name}\` ('a' | 'b'): What it means.`), `${tag} ${name}`)
    }
    for (const name of names) assert.match(text, new RegExp(`npx iom-widgets ${name}\``))
  })
})
