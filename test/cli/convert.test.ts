import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { folderWith, soundFeed } from './support/files.js'
import { run } from './support/run.js'
import { serve } from './support/server.js'

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example.org/</link>
<item><title>A bridge opens</title><guid>a</guid><pubDate>Tue, 18 Oct 2016 09:00:00 GMT</pubDate>
<description>&lt;p&gt;Text.&lt;/p&gt;</description></item></channel></rss>`

describe('convert', () => {
  it('turns RSS at an address into iom-feed/1', async (test) => {
    const origin = await serve(test, {
      '/feed.xml': (_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss),
    })
    const { code, stdout, stderr } = await run(['convert', `${origin}/feed.xml`])
    assert.equal(code, 0, stderr)
    assert.deepEqual(JSON.parse(stdout), {
      version: 'iom-feed/1.0',
      title: 'News',
      url: 'https://news.example.org/',
      releases: [
        {
          id: 'a',
          headline: 'A bridge opens',
          published: '2016-10-18T09:00:00Z',
          body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text.' }] }],
        },
      ],
    })
    assert.match(stderr, /^1 release written\.\nNothing that was read is lost\.\n$/)
  })

  it('lists what the other format cannot hold, and exits with 1', async (test) => {
    const quotes = [{ text: 'We are ready.', speaker: 'Ana Sample' }]
    const folder = folderWith(test, { 'feed.json': { ...soundFeed, releases: [{ ...soundFeed.releases[0], quotes }] } })
    const output = join(folder, 'feed.xml')
    const { code, stdout, stderr } = await run(['convert', join(folder, 'feed.json'), '--to', 'rss', '-o', output])
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, /^Member +kept +changed +lost$/m)
    assert.match(stderr, /^quotes +0 +0 +1$/m)
    assert.match(stderr, /^published +0 +1 +0$/m)
    assert.match(readFileSync(output, 'utf8'), /<title>A bridge opens<\/title>/)
  })

  it('writes the list as JSON beside the file', async (test) => {
    const folder = folderWith(test, { 'feed.json': soundFeed })
    const paths = [join(folder, 'feed.json'), '--to', 'jsonfeed', '--json']
    const { code, stdout } = await run(['convert', ...paths, '--output', join(folder, 'out.json')])
    assert.equal(code, 0)
    const report = JSON.parse(stdout) as { releases: number; leftOut: number }
    assert.deepEqual([report.releases, report.leftOut], [1, 0])
    assert.equal((await run(['convert', ...paths])).code, 2)
  })

  it('leaves what is not public out of formats that know no embargo', async () => {
    const [release] = soundFeed.releases
    const releases = [
      release,
      { ...release, id: 'b', headline: 'Secret', embargoedUntil: '2999-01-01T00:00:00Z' },
      { ...release, id: 'c', headline: 'Secret', status: 'withheld' },
      { ...release, id: 'd', headline: 'Secret', status: 'canceled' },
    ]
    const input = JSON.stringify({ ...soundFeed, releases })
    for (const to of ['rss', 'jsonfeed']) {
      const { code, stdout, stderr } = await run(['convert', '-', '--to', to], input)
      assert.equal(code, 1)
      assert.doesNotMatch(stdout, /Secret/)
      assert.match(stderr, /^3 releases left out/m)
    }
    assert.match((await run(['convert', '-', '--to', 'ninjs'], input)).stdout, /Secret/)
  })

  it('resolves relative addresses of a file by --base, and says so where they are lost', async () => {
    const input = JSON.stringify({ ...soundFeed, releases: [{ ...soundFeed.releases[0], url: 'a.html' }] })
    assert.match((await run(['convert', '-'], input)).stderr, /releases\.0\.url: .*\nRelative addresses need --base/)
    const { stdout } = await run(['convert', '-', '--base', 'https://news.example.org/feed.json'], input)
    assert.match(stdout, /"url": "https:\/\/news\.example\.org\/a\.html"/)
  })

  it('writes nothing where it fails: an unknown format, a source that is none, a path that cannot be written', async (test) => {
    const folder = folderWith(test, { 'feed.json': soundFeed, 'none.json': { foo: 1 }, old: 'old' })
    const feed = join(folder, 'feed.json')
    for (const [args, code, message] of [
      [[feed, '--to', 'xml'], 2, /Allowed choices are iom, jsonfeed, ninjs, rss/],
      [[join(folder, 'none.json')], 3, /no known format/],
      [[feed, '--format', 'wordpress'], 3, /./],
      [
        [feed, '-o', join(folder, 'no', 'out.json')],
        3,
        /out\.json could not be written: it does not exist\. Nothing was changed/,
      ],
      [[feed, '-o', join(feed, 'out.json')], 3, /a part of its path is a file/],
      [[feed, '-o', folder], 3, /it is a folder/],
      [[feed, '-o', '/dev/full'], 3, /the disk is full/],
    ] as const) {
      const { code: actual, stdout, stderr } = await run(['convert', ...args])
      assert.deepEqual([actual, stdout], [code, ''], stderr)
      assert.match(stderr, message)
    }
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'none.json', 'old'])
  })

  it('replaces a file as a whole: runs at the same time leave one whole result and no remains', async (test) => {
    const folder = folderWith(test, { 'feed.json': soundFeed })
    const output = join(folder, 'out.json')
    writeFileSync(output, 'x'.repeat(100_000))
    const runs = ['iom', 'jsonfeed', 'ninjs', 'iom', 'jsonfeed'].map((to) =>
      run(['convert', join(folder, 'feed.json'), '--to', to, '-o', output]),
    )
    assert.ok((await Promise.all(runs)).every(({ code }) => code < 2))
    assert.ok(existsSync(output))
    assert.doesNotThrow(() => JSON.parse(readFileSync(output, 'utf8')) as unknown)
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'out.json'])
  })
})
