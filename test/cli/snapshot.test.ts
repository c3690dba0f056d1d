import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import type { Recalls } from '../../src/model/recalls.js'
import { renderRelease } from '../../src/prerender/index.js'
import { folderWith } from './support/files.js'
import { run } from './support/run.js'
import { json, serve } from './support/server.js'

const release = (id: string, parts: object = {}): object => ({
  id,
  headline: `Headline ${id}`,
  published: '2026-03-01',
  body: `Text ${id}.`,
  ...parts,
})
const feed = (releases: object[], parts: object = {}): object => ({
  version: 'iom-feed/1.0',
  language: 'en',
  releases,
  ...parts,
})
const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const idsIn = (folder: string): string[] =>
  (read(folder, 'feed.json') as { releases: { id: string }[] }).releases.map(({ id }) => id)
const statesIn = (folder: string): Record<string, string> =>
  Object.fromEntries((read(folder, 'status.json') as Recalls).releases.map(({ id, state }) => [id, state]))

it('all pages of a source become one file', async (test) => {
  const origin = await serve(test, {
    '/1.json': json(feed([release('a')], { next: '2.json' })),
    '/2.json': json(feed([release('b')], { next: '1.json' })),
  })
  const folder = join(folderWith(test), 'new/folder')
  const { code, stdout } = await run(['snapshot', `${origin}/1.json`, folder])
  assert.equal(stdout, 'Wrote 2 releases from 2 pages; 0 are recalled.\n')
  assert.equal(code, 0)
  assert.deepEqual(idsIn(folder), ['a', 'b'])
  assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'status.json'])
})

it('a source of another dialect becomes iom-feed/1', async (test) => {
  const rss =
    '<rss version="2.0"><channel><title>N</title><item><guid>1</guid><title>From RSS</title></item></channel></rss>'
  const folder = folderWith(test, { 'feed.xml': rss })
  assert.equal((await run(['snapshot', join(folder, 'feed.xml'), join(folder, 'out')])).code, 0)
  assert.match(readFileSync(join(folder, 'out/feed.json'), 'utf8'), /"iom-feed\/1\.0"[^]*From RSS/)
})

it('what is under embargo, withheld or withdrawn is not in the files', async (test) => {
  const folder = folderWith(test, {
    'feed.json': feed([
      release('a'),
      release('SECRET-1', { embargoedUntil: '2126-01-01T00:00:00Z' }),
      release('SECRET-2', { status: 'withheld' }),
      release('c', { headline: 'SECRET-3', status: 'canceled', withdrawal: { text: 'Withdrawn.' } }),
    ]),
  })
  await run(['snapshot', join(folder, 'feed.json'), join(folder, 'out')])
  for (const file of ['feed.json', 'status.json'])
    assert.doesNotMatch(readFileSync(join(folder, 'out', file), 'utf8'), /SECRET/)
  assert.deepEqual(statesIn(join(folder, 'out')), { a: 'usable', c: 'canceled' })
})

it('a release that was public and is withheld now, or that was withdrawn and left the feed, stays recalled', async (test) => {
  const folder = folderWith(test)
  const source = join(folder, 'feed.json')
  const take = async (...releases: object[]): Promise<void> => {
    writeFileSync(source, JSON.stringify(feed(releases)))
    assert.equal((await run(['snapshot', source, folder + '/out'])).code, 0)
  }
  await take(release('a'), release('b'), release('c'))
  await take(release('a', { status: 'withheld' }), release('b', { status: 'canceled' }), release('d'))
  assert.deepEqual(statesIn(folder + '/out'), { a: 'withheld', b: 'canceled', d: 'usable' })
  await take(release('d'))
  assert.deepEqual(statesIn(folder + '/out'), { a: 'withheld', b: 'canceled', d: 'usable' })
})

it('the recall list has the fingerprint of what render writes', async (test) => {
  const folder = folderWith(test, {
    'source.json': feed([release('a', { image: { url: 'https://example.org/a.png' } })]),
  })
  await run(['snapshot', join(folder, 'source.json'), folder])
  const html = await renderRelease(read(folder, 'feed.json'))
  const [{ fingerprint } = {}] = (read(folder, 'status.json') as Recalls).releases
  assert.ok(fingerprint)
  assert.ok(html.includes(`snapshot="${fingerprint}"`))
})

it('a source that fails leaves the files, and one message', async (test) => {
  const folder = folderWith(test, { 'source.json': feed([release('a')]), 'bad.json': '{"releases": [' })
  await run(['snapshot', join(folder, 'source.json'), folder])
  const before = readFileSync(join(folder, 'feed.json'), 'utf8')
  for (const source of [join(folder, 'bad.json'), join(folder, 'missing.json'), 'http://127.0.0.1:1/']) {
    const { code, stderr, stdout } = await run(['snapshot', source, folder])
    assert.equal(code, 3, source)
    assert.match(stderr, /^error: [^\n]+\n$/)
    assert.equal(stdout, '')
  }
  assert.equal(readFileSync(join(folder, 'feed.json'), 'utf8'), before)
  assert.ok(!existsSync(join(folder, '.snapshot.lock')))
})

it('a page that fails leaves the files', async (test) => {
  const origin = await serve(test, { '/1.json': json(feed([release('a')], { next: '2.json' })) })
  const folder = folderWith(test)
  assert.equal((await run(['snapshot', `${origin}/1.json`, folder])).code, 3)
  assert.deepEqual(readdirSync(folder), [])
})

it('a second run waits for nothing: it says that another is at work', async (test) => {
  const folder = folderWith(test, { 'feed.json': feed([release('a')]), '.snapshot.lock': String(process.pid) })
  const { code, stderr } = await run(['snapshot', join(folder, 'feed.json'), folder])
  assert.equal(code, 3)
  assert.match(stderr, /Another run is at work/)
  assert.ok(existsSync(join(folder, '.snapshot.lock')))
})

it('the lock of a run that was killed is replaced', async (test) => {
  const folder = folderWith(test, { 'feed.json': feed([release('a')]), '.snapshot.lock': '999999999' })
  assert.equal((await run(['snapshot', join(folder, 'feed.json'), folder])).code, 0)
  assert.ok(!existsSync(join(folder, '.snapshot.lock')))
})

it('a folder that cannot be written is one message', async (test) => {
  const folder = folderWith(test, { 'feed.json': feed([release('a')]), file: '' })
  const { code, stderr } = await run(['snapshot', join(folder, 'feed.json'), join(folder, 'file/out')])
  assert.equal(code, 3)
  assert.match(stderr, /could not be written/)
})
