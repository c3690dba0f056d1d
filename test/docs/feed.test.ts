import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { format, resolveConfig } from 'prettier'
import { checkFeed } from '../../src/checks/index.js'
import { readFeed } from '../../src/formats/read.js'
import { gate } from '../../src/model/visibility.js'
import { feedMembers } from '../../tools/feed-members.js'

const path = new URL('../../docs/feed.md', import.meta.url)
const text = readFileSync(path, 'utf8')
const url = 'https://news.example.org/feed.json'
const examples = new Map(
  [...text.matchAll(/<!-- example: (\w+) -->\s+```json\n(.*?)```/gs)].map(([, name = '', json = '']) => [
    name,
    JSON.parse(json) as { releases: object[] },
  ]),
)
const exampleOf = (name: string) => examples.get(name) ?? assert.fail(`no example ${name}`)

describe('docs/feed.md', () => {
  it('shows every case that a publisher meets', () => {
    const names = ['smallest', 'picture', 'contacts', 'languages', 'embargo', 'correction', 'withdrawal', 'events']
    assert.deepEqual([...examples.keys()], names)
  })

  for (const [name, feed] of examples) {
    it(`gives an example of "${name}" that the library reads whole, without a finding`, async () => {
      assert.deepEqual(await checkFeed(feed, { url }), [])
      const document = await readFeed(feed, 'auto', { url })
      assert.deepEqual(document.warnings, [])
      const lost = feed.releases.flatMap((release, i) =>
        Object.keys(release).filter((member) => !(member in (document.releases[i] ?? {}))),
      )
      assert.deepEqual(lost, [])
    })
  }

  it('gives an example of an embargo that ends when it says, and of a withdrawal that leaves its notice', async () => {
    const ends = Date.parse('2016-10-18T15:00:00Z')
    const embargo = await readFeed(exampleOf('embargo'), 'auto')
    assert.deepEqual(
      [ends - 1, ends].map((now) => gate(embargo, now).feed.releases.length),
      [0, 1],
    )
    const [notice] = gate(await readFeed(exampleOf('withdrawal'), 'auto'), ends).feed.releases
    assert.deepEqual([notice?.status, notice?.headline], ['canceled', ''])
  })

  it('lists the members of the schema as they are now', async () => {
    const style = await resolveConfig(path)
    assert.equal(text, await format(feedMembers(), { ...style, parser: 'markdown' }), 'Run npm run generate.')
  })
})
