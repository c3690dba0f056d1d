import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { checkFeed } from '../../src/checks/index.js'
import { documentedTags, root, writeManifest, type Manifest } from '../../tools/files.js'
import { attributesIn, examplesIn, tagsIn } from '../support/examples.js'

const folders = ['docs', 'docs/guides', 'docs/tags', 'docs/conformance']
const documents = ['README.md', 'CONTRIBUTING.md', ...folders.flatMap(markdownIn)]
const tags = documentedTags(manifestOfSources())
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The manifest of the sources as they are. A checkout has none before it is built. */
function manifestOfSources(): Manifest {
  const folder = mkdtempSync(join(tmpdir(), 'iom-manifest-'))
  writeManifest(folder)
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest
  rmSync(folder, { recursive: true })
  return manifest
}

function markdownIn(folder: string): string[] {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.md'))
  return files.sort().map((file) => join(folder, file))
}

/** The identifiers of the headings of a document, as code hosts make them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('the documents', () => {
  for (const path of documents) {
    it(`${path} links only to what exists`, () => {
      const links = [...textOf(path).matchAll(/\]\((?!https?:|mailto:)([^)]+)\)/g)].map(([, link = '']) => link)
      const broken = links.filter((link) => {
        const [file = '', anchor] = link.split('#')
        const target = file ? join(dirname(path), file) : path
        return !existsSync(join(root, target)) || (anchor && !anchorsOf(textOf(target)).includes(anchor))
      })
      assert.deepEqual(broken, [])
    })

    it(`${path} names only tags and attributes that exist`, () => {
      const unknown = examplesIn(textOf(path), 'html').flatMap((html) =>
        tagsIn(html).flatMap(({ tag, attributes }) => {
          const known = attributesIn(tags.get(tag))
          return tags.has(tag) ? attributes.filter((name) => !known.has(name)).map((name) => `${tag} ${name}`) : [tag]
        }),
      )
      assert.deepEqual(unknown, [])
    })
  }

  for (const path of markdownIn('docs/guides')) {
    for (const [i, json] of examplesIn(textOf(path), 'json').entries())
      it(`${path}: the feed ${i + 1} has no fault`, async () => {
        const findings = await checkFeed(JSON.parse(json), { url: 'https://newsroom.example.org/feed.json' })
        assert.deepEqual(findings, [])
      })
  }

  it('have a page for each tag, with guidance', () => {
    for (const tag of tags.keys()) {
      const text = textOf(`docs/tags/${tag}.md`)
      for (const heading of ['When to use it', 'Do and don’t', 'Accessibility', 'Bad input'])
        assert.ok(text.includes(`## ${heading}`), `docs/tags/${tag}.md lacks "${heading}"`)
    }
  })

  it('name only events, parts and custom properties that exist', () => {
    const known = new Set(
      [...tags.values()].flatMap(({ events = [], cssProperties = [] }) =>
        [...events, ...cssProperties].map(({ name }) => name),
      ),
    )
    const named = documents.flatMap((path) =>
      [...textOf(path).matchAll(/--iom-[\w-]+|'iom-[a-z]+'(?=, \()/g)].map(([name]) => name),
    )
    const unknown = named.map((name) => name.replaceAll("'", '')).filter((name) => !known.has(name))
    assert.deepEqual([...new Set(unknown)], [])
  })
})
