import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { folderWith, soundFeed } from './support/files.js'
import { run } from './support/run.js'
import { json, serve } from './support/server.js'

it('a release of a file is written with its tag', async (test) => {
  const folder = folderWith(test, { 'feed.json': soundFeed })
  const { code, stdout, stderr } = await run([
    'render',
    join(folder, 'feed.json'),
    '--release',
    'a',
    '--src',
    '/feed.json',
  ])
  assert.match(
    stdout,
    /^<iom-release src="\/feed\.json" release="a" snapshot="\w+"><article .*A bridge opens.*<\/article><\/iom-release>\n$/,
  )
  assert.equal(stderr, '')
  assert.equal(code, 0)
})

it('the address of the source is the address that the page requests', async (test) => {
  const origin = await serve(test, { '/feed.json': json(soundFeed) })
  assert.match((await run(['render', `${origin}/feed.json`])).stdout, new RegExp(`src="${origin}/feed\\.json"`))
})

it('without an address, a note says that the page is never told of a withdrawal', async (test) => {
  const folder = folderWith(test, { 'feed.json': soundFeed })
  assert.match((await run(['render', join(folder, 'feed.json')])).stderr, /Without --src/)
})

it('the recall list that lies beside the feed is named', async (test) => {
  const folder = folderWith(test, { 'source.json': soundFeed })
  await run(['snapshot', join(folder, 'source.json'), folder])
  const { stdout } = await run(['render', join(folder, 'feed.json'), '--src', 'https://example.org/news/feed.json'])
  assert.match(stdout, / recall="https:\/\/example\.org\/news\/status\.json"/)
})

it('a shadow root with hashed styles comes with its policy', async (test) => {
  const folder = folderWith(test, { 'feed.json': soundFeed })
  const output = join(folder, 'a.html')
  const { stderr } = await run([
    ...['render', join(folder, 'feed.json'), '--src', 'f.json', '--shadow', '--styles', 'hash', '--output', output],
  ])
  assert.match(stderr, /^Content-Security-Policy: style-src 'sha256-[\w+/]+='\n$/)
  assert.match(readFileSync(output, 'utf8'), /<template shadowrootmode="open"><style>/)
})

it('another tag takes its attributes', async (test) => {
  const folder = folderWith(test, { 'feed.json': soundFeed })
  const source = join(folder, 'feed.json')
  const args = [
    'render',
    source,
    '--src',
    'f.json',
    '--tag',
    'iom-release-list',
    '--set',
    'limit=1',
    'layout=headlines',
  ]
  assert.match((await run(args)).stdout, /^<iom-release-list src="f\.json" limit="1" layout="headlines" /)
})

const wrong: [string, string[], number, RegExp][] = [
  ['a release that the feed does not hold', ['--release', 'x'], 1, /holds no release "x"/],
  ['a tag that has no static form', ['--tag', 'iom-mission-map'], 2, /cannot be rendered/],
  ['an attribute without a value', ['--set', 'limit'], 2, /Write a name and a value/],
  ['a heading level', ['--heading-level', '7'], 2, /from 1 to 6/],
  ['an unknown option', ['--unknown'], 2, /unknown option/],
]
for (const [name, args, exitCode, message] of wrong)
  it(`${name} is one message with exit code ${exitCode}`, async (test) => {
    const folder = folderWith(test, { 'feed.json': soundFeed })
    const { code, stdout, stderr } = await run(['render', join(folder, 'feed.json'), ...args])
    assert.equal(code, exitCode)
    assert.equal(stdout, '')
    assert.match(stderr, message)
  })
