import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { feedSchema, strictFeedSchema } from '../../src/model/json-schema.js'
import { folderWith } from './support/files.js'
import { run } from './support/run.js'

const answers = ['Sample Agency', 'es', 'Abre un puente', 'Guatemala', '2016-10-18', 'prensa@example.org']

describe('new feed', () => {
  it('asks on stderr and writes a feed without a fault', async () => {
    const { code, stdout, stderr } = await run(['new', 'feed'], `${answers.join('\n')}\n`)
    assert.equal(code, 0, stderr)
    assert.match(stderr, /^Name of the publisher \(Sample publisher\): Language/)
    const feed = JSON.parse(stdout) as { releases: { id: string; headline: string }[] }
    assert.deepEqual(
      [feed.releases[0]?.id, feed.releases[0]?.headline],
      ['2016-10-18-abre-un-puente', 'Abre un puente'],
    )
    const check = await run(['check', '-'], stdout)
    assert.equal(check.code, 0, check.stdout)
    assert.doesNotMatch(check.stdout, /^(error|warning)/m)
  })

  it('takes the default for an empty line, and asks again after a wrong answer', async () => {
    const { code, stdout, stderr } = await run(
      ['new', 'feed'],
      '\nen\nA\nGeneva\nsoon\n2016-10-18\nnobody\na@example.org\n',
    )
    assert.equal(code, 0)
    assert.match(stderr, /Write a date such as 2016-10-18\./)
    assert.match(stderr, /Write one address of mail/)
    assert.match(stdout, /"name": "Sample publisher"/)
  })

  it('asks nothing with --yes, and only what is missing otherwise', async () => {
    const { stdout, stderr } = await run(['new', 'feed', '--yes', '--headline', 'A bridge opens'])
    assert.equal(stderr, '')
    assert.match(stdout, /"headline": "A bridge opens"/)
    const options = [
      '--publisher',
      'A',
      '--language',
      'en',
      '--headline',
      'B',
      '--dateline',
      'C',
      '--published',
      '2016-10-18',
    ]
    assert.match(
      (await run(['new', 'feed', ...options], 'a@example.org\n')).stderr,
      /^Address for the press \(press@example\.org\): $/,
    )
  })

  it('writes nothing where the input ends, an answer is wrong, or the file exists', async (test) => {
    const folder = folderWith(test, { 'feed.json': 'old' })
    const feed = join(folder, 'feed.json')
    for (const [args, input, message] of [
      [['feed', '-o', join(folder, 'a.json')], 'Agency\n', /The input ended before the last question/],
      [['feed', '--yes', '--published', 'soon'], '', /--published: Write a date/],
      [['feed', '--yes', '-o', feed], '', /feed\.json exists\. Add --force/],
      [['page'], '', /Allowed choices are feed/],
    ] as const) {
      const { code, stdout, stderr } = await run(['new', ...args], input)
      assert.deepEqual([code, stdout], [2, ''])
      assert.match(stderr, message)
    }
    assert.deepEqual(readdirSync(folder), ['feed.json'])
    assert.equal((await run(['new', 'feed', '--yes', '--force', '-o', feed])).code, 0)
    assert.match(readFileSync(feed, 'utf8'), /iom-feed/)
  })
})

describe('schema', () => {
  it('writes the published schemas', async () => {
    assert.deepEqual(JSON.parse((await run(['schema'])).stdout), JSON.parse(JSON.stringify(feedSchema())))
    assert.deepEqual(
      JSON.parse((await run(['schema', '--strict'])).stdout),
      JSON.parse(JSON.stringify(strictFeedSchema())),
    )
  })
})
