import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import * as answers from './support/answers.js'
import { feed, release } from './support/feeds.js'
import { Origin, type Answer } from './support/origin.js'
import { setStage, type HostPage, type PageOptions } from './support/stage.js'

const { good } = answers

const { stage, host } = await setStage()
afterEach(() => host.page.setOfflineMode(false))

/** Opens a page with an inspected list of an address. */
const inspect = (
  url: string,
  attributes = '',
  options: PageOptions = {},
  tag = 'iom-release-list',
): Promise<HostPage> => stage.open(`<${tag} id="tag" src="${url}" debug ${attributes}></${tag}>`, options, host)

/** The inspector says all of this. */
async function says(...words: string[]): Promise<void> {
  for (const text of words) await host.shows('#tag', text)
}

describe('the inspector says in plain words', () => {
  it('that nothing is wrong', async () => {
    await inspect(stage.source(good).url)
    await says('Nothing is wrong.', 'status ready', '1 releases')
  })

  it('that the source does not allow other sites to read it, and which header is missing', async () => {
    const { url } = stage.source((response) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}'),
    )
    await inspect(url)
    await says('CORS', 'Access-Control-Allow-Origin')
    assert.doesNotMatch(await host.text('#tag'), /offline|Content-Security-Policy of this page blocks/)
  })

  it('that a redirect loses the leave to read it', async () => {
    const target = stage.source((response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}'))
    await inspect(stage.source(answers.status(301, { Location: target.url })).url)
    await says('CORS', 'Access-Control-Allow-Origin')
  })

  it('that the policy of the page blocks the address, and what to add to it', async () => {
    const { url } = stage.source(good)
    await inspect(url, '', { headers: { 'Content-Security-Policy': "connect-src 'self'" } })
    await says('Content-Security-Policy', 'connect-src', new URL(url).origin)
    assert.doesNotMatch(await host.text('#tag'), /\(CORS\)|offline/)
  })

  it('that the policy of the page blocks it by default-src', async () => {
    const { url } = stage.source(good)
    await inspect(url, '', { headers: { 'Content-Security-Policy': "default-src 'self'" } })
    await says('Content-Security-Policy', 'connect-src', new URL(url).origin)
  })

  it('that the server cannot be reached', async () => {
    const origin = await Origin.start()
    const { url } = origin.source(good)
    await origin.stop()
    await inspect(url)
    await says('cannot be reached')
    assert.doesNotMatch(await host.text('#tag'), /\(CORS\)|offline/)
  })

  it('that this device is offline', async () => {
    const { url } = stage.source(good)
    await inspect(stage.source(good).url)
    await says('Nothing is wrong.')
    await host.page.setOfflineMode(true)
    await host.set('#tag', 'src', url)
    await says('offline')
    assert.doesNotMatch(await host.text('#tag'), /\(CORS\)/)
  })

  const answersThatTell: [string, Answer, string[]][] = [
    [
      'that a page of HTML is served',
      answers.answer('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
      ['HTML', 'text/html', 'application/json'],
    ],
    [
      'that JSON is served as something else',
      answers.answer(JSON.stringify(feed(release('News'))), { headers: { 'Content-Type': 'text/html' } }),
      ['text/html', 'application/json'],
    ],
    ['that nothing is served', answers.answer(''), ['nothing']],
    ['that the JSON is cut off', answers.answer('{"a":'), ['not valid JSON']],
    ['that the format is unknown, and which there are', answers.json({ items: 1 }), ['iom-feed/1', 'format']],
    ['that the version is unknown', answers.json({ version: 'iom-feed/9.0', releases: [] }), ['iom-feed/9.0']],
    ['that the status is 404', answers.status(404), ['404']],
    ['that the status is 503', answers.status(503), ['503']],
    ['that too much is served', answers.answer(' '.repeat(2_200_000)), ['2 MB', 'fewer']],
    [
      'that a picture has no text alternative',
      answers.json(feed(release('News', { image: { url: 'https://example.org/a.jpg', credit: 'A' } }))),
      ['text alternative', 'image.alt'],
    ],
    [
      'that a picture names no author',
      answers.json(feed(release('News', { image: { url: 'https://example.org/a.jpg', alt: 'A' } }))),
      ['author', 'image.credit'],
    ],
    [
      'that a time has no zone',
      answers.json(feed(release('News', { published: '2026-03-01T10:00:00' }))),
      ['without a zone', 'published'],
    ],
    [
      'that an embargo has no zone, without the words of the release',
      answers.json(feed(release('Other'), { ...release('Hidden words'), embargoedUntil: '2026-03-01T10:00:00' })),
      ['embargo', 'zone'],
    ],
    ['what is wrong in an item, and where', answers.json(feed(release('News'), { id: 'x' })), ['headline', 'x']],
  ]
  for (const [name, answer, words] of answersThatTell) {
    it(name, async () => {
      await inspect(stage.source(answer).url)
      await says(...words)
      assert.doesNotMatch(await host.text('#tag'), /Nothing is wrong|Hidden words|undefined|\[object/)
    })
  }

  it('that the source takes too long', async () => {
    const source = stage.source(answers.hang)
    await inspect(source.url, '', { clock: 'stopped' })
    await source.whenAsked(1)
    await host.reaches('#tag', 'loading')
    await host.advance(10_000)
    await says('10 s')
  })

  it('that a format is none, and which it may have meant', async () => {
    await inspect(stage.source(good).url, 'format="jsonfed"')
    await says('jsonfed', 'jsonfeed')
  })

  it('that a release is not there, and which are near', async () => {
    const { url } = stage.source(
      answers.json(feed(release('Workshops in May', { id: 'workshops-2016-05' }), release('Other', { id: 'zzzzzz' }))),
    )
    await inspect(url, 'release="workshop-2016-5"', {}, 'iom-release')
    await says('workshop-2016-5', 'Nearest', 'workshops-2016-05')
    assert.doesNotMatch(await host.text('#tag'), /zzzzzz/)
  })

  for (const lang of ['english!', 'en_GB', 'x']) {
    it(`that lang="${lang}" is no language`, async () => {
      await inspect(stage.source(good).url, `lang="${lang}"`)
      await says(`lang="${lang}"`, 'BCP 47')
    })
  }

  it('that the library is there twice, and where', async () => {
    await inspect(stage.source(good).url, '', { scripts: ['iom-widgets.js', 'iom-widgets.bundle.js'] })
    await says('2 times', 'iom-widgets.js', 'iom-widgets.bundle.js')
  })

  it('that the library is there twice, where one copy is a file of one tag', async () => {
    await inspect(stage.source(good).url, '', { scripts: ['iom-widgets.bundle.js', 'elements/iom-release-list.js'] })
    await says('2 times', 'iom-widgets.bundle.js', 'elements/iom-release-list.js')
  })

  it('that the tag has no source', async () => {
    await stage.open('<iom-release-list id="tag" debug></iom-release-list>', {}, host)
    await says('no source')
  })

  it('that src is no address', async () => {
    await inspect('http://[')
    await says('http://[')
  })

  it('nothing, as soon as debug is gone', async () => {
    await inspect(stage.source(answers.status(404)).url)
    await says('404')
    await host.page.$eval('#tag', (element) => element.removeAttribute('debug'))
    await host.until(() => !window.side.text(document.querySelector('#tag')).includes('404'))
  })
})

describe('the console', () => {
  for (const [name, answer] of [
    ['a status', answers.status(404)],
    ['no leave to read', (response) => response.writeHead(200).end('{}')],
    ['a page of HTML', answers.answer('<html>')],
    ['JSON that is no feed', answers.json({})],
  ] as [string, Answer][]) {
    it(`holds one line of ours about ${name}: the tag, what, where, and what to do`, async () => {
      const { url } = stage.source(answer)
      await stage.open(`<iom-release-list id="tag" src="${url}"></iom-release-list>`, {}, host)
      await host.reaches('#tag', 'error')
      const ours = host.lines.filter((line) => line.includes('<iom-'))
      assert.equal(ours.length, 1, host.lines.join('\n'))
      assert.ok(ours[0]?.startsWith('warn: <iom-release-list>: '), ours[0])
      assert.ok(ours[0]?.includes(url), ours[0])
      assert.match(ours[0] ?? '', /\. [A-Z][^()]*\.( \(.*\))?$/)
    })
  }
})
