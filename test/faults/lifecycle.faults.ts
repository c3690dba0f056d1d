import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as answers from './support/answers.js'
import { eventually } from './support/eventually.js'
import { feed, release } from './support/feeds.js'
import { kept } from './support/kept.js'
import type { Answer, Source } from './support/origin.js'
import { setStage, type PageOptions } from './support/stage.js'

const hour = 3_600_000
const day = 24 * hour
const secret = 'Forbidden words'
const at = (ms: number): string => new Date(Date.now() + ms).toISOString()
const exposed = { 'Access-Control-Expose-Headers': 'Date, Age' }

/** A release that nobody may see, with the forbidden words in every part. */
const hidden = (parts: Record<string, unknown>): Record<string, unknown> => ({
  id: 'hidden',
  headline: secret,
  subheadline: secret,
  summary: secret,
  dateline: secret,
  body: [secret],
  published: '2026-03-01',
  quotes: [{ text: secret, speaker: secret }],
  keyFigures: [{ value: 1, label: secret }],
  events: [{ title: secret, place: secret, start: '2026-03-01', state: 'planned' }],
  contacts: [{ name: secret, emails: ['press@example.org'] }],
  places: [{ name: 'Guatemala', iso3: 'GTM' }],
  image: { url: 'https://example.org/a.jpg', alt: secret, credit: secret, caption: secret },
  attachments: [{ url: 'https://example.org/a.pdf', title: secret }],
  themes: [secret],
  tags: [secret],
  corrections: [{ date: '2026-03-01', text: secret }],
  notesToEditors: secret,
  ...parts,
})

/** Every tag that could show something of a source, with all that it can be asked for. */
const everyTag = (url: string): string => `
  <iom-release id="release" src="${url}" json-ld debug></iom-release>
  <iom-release id="asked" src="${url}" release="hidden" json-ld debug></iom-release>
  <iom-release src="${url}" release="hidden" variant="card" json-ld></iom-release>
  <iom-release src="${url}" release="hidden" variant="headline"></iom-release>
  <iom-release-list id="list" src="${url}" json-ld debug></iom-release-list>
  <iom-release-list src="${url}" layout="grid"></iom-release-list>
  <iom-contact-card src="${url}" release="hidden"></iom-contact-card>
  <iom-mission-map id="map" src="${url}" show="releases"></iom-mission-map>
  <iom-mission-map src="${url}" show="events" release="hidden"></iom-mission-map>
  <iom-quote src="${url}" release="hidden"></iom-quote>
  <iom-event-series src="${url}" release="hidden"></iom-event-series>
  <iom-key-figures src="${url}" release="hidden"></iom-key-figures>
  <iom-cobrand src="${url}" release="hidden"></iom-cobrand>
  <iom-feed src="${url}"><iom-release-list></iom-release-list></iom-feed>`

const other = release('Other news')

const { stage, host } = await setStage()

/** Opens every tag of a source on a page that notes the forbidden words wherever they turn up. */
async function open(source: Source, options: PageOptions = {}): Promise<Source> {
  await stage.open(everyTag(source.url), { forbidden: secret, ...options }, host)
  await host.until(() =>
    [...document.querySelectorAll('[status]')].every((tag) => tag.getAttribute('status') !== 'loading'),
  )
  await host.until(() => document.querySelector('#list')?.getAttribute('status'))
  return source
}

/** Where the forbidden words were seen so far. */
const leaks = (): Promise<string[]> =>
  host.page.evaluate(() => [...window.side.leaks, ...(document.title.includes('Forbidden') ? ['title'] : [])])

async function neverSeen({ url }: Source): Promise<void> {
  assert.deepEqual(await leaks(), [])
  assert.ok(!(await host.page.content()).includes(secret))
  const copies = (await kept(host.page)).filter(({ key }) => key.endsWith(url))
  assert.ok(
    copies.every(({ json }) => !json.includes(secret)),
    'it was kept',
  )
  assert.deepEqual(host.errors, [])
}

describe('the watch itself', () => {
  it('notes forbidden words in each place where they can turn up', async () => {
    await open(stage.source(answers.json(feed(other, hidden({})))))
    const seen = (await leaks()).join('\n')
    for (const place of ['iom-load', 'DIV:', 'H2:', 'BDI:']) assert.match(seen, new RegExp(place))
  })
})

describe('what must not be seen', () => {
  const cases: [string, Record<string, unknown>[]][] = [
    ['withheld', [hidden({ status: 'withheld' })]],
    ['withheld in its newest version', [hidden({ version: '1' }), hidden({ version: '2', status: 'withheld' })]],
    [
      'withheld in its newest version, which comes first',
      [hidden({ version: '10', status: 'withheld' }), hidden({ version: '9' })],
    ],
    ['withheld in a version as new as the other', [hidden({}), hidden({ status: 'withheld' })]],
    ['under embargo', [hidden({ embargoedUntil: at(hour) })]],
    ['under embargo for a hundred years', [hidden({ embargoedUntil: '2126-01-01T00:00:00Z' })]],
    ['under an embargo without a zone', [hidden({ embargoedUntil: '2020-01-01T00:00:00' })]],
    ['under an embargo until a day', [hidden({ embargoedUntil: '2020-01-01' })]],
    ['under an embargo that is no time', [hidden({ embargoedUntil: 'soon' })]],
    ['under an embargo that is a number', [hidden({ embargoedUntil: 5 })]],
    [
      'under an embargo of an older version',
      [hidden({ version: '1', embargoedUntil: at(hour) }), hidden({ version: '2' })],
    ],
    ['of a status that nobody knows', [hidden({ status: 'secret' })]],
    ['canceled', [hidden({ status: 'canceled', withdrawal: { text: 'Taken back.' } })]],
    ['canceled in its newest version', [hidden({ version: '1' }), hidden({ version: '2', status: 'canceled' })]],
    ['both canceled and under embargo', [hidden({ status: 'canceled', embargoedUntil: at(hour) })]],
  ]
  for (const [name, releases] of cases) {
    it(`never is, not for a moment, in any tag, event or store: a release ${name}`, async () => {
      const source = await open(stage.source(answers.json(feed(other, ...releases))))
      await host.shows('#list', 'Other news')
      await neverSeen(source)
    })
  }

  it('never is where it comes inline', async () => {
    const text = JSON.stringify(feed(other, hidden({ status: 'withheld' })))
    await stage.open(`<iom-release-list id="list" json-ld debug></iom-release-list>`, { forbidden: secret }, host)
    await host.page.$eval(
      '#list',
      (list, json) => ((list as HTMLElementTagNameMap['iom-release-list']).data = JSON.parse(json) as unknown),
      text,
    )
    await host.shows('#list', 'Other news')
    assert.deepEqual(await leaks(), [])
  })
})

describe('a withdrawn release', () => {
  const taken = hidden({ status: 'canceled', withdrawal: { text: 'It was taken back.' } })

  it('leaves a notice in its place, alone and in the list', async () => {
    const source = await open(stage.source(answers.json(feed(other, taken))))
    await host.shows('#asked', 'This press release has been withdrawn.')
    await host.shows('#asked', 'It was taken back.')
    await host.shows('#list', 'This press release has been withdrawn.')
    await neverSeen(source)
  })

  it('is a notice too where the page shows it already', async () => {
    const source = stage.source(answers.json(feed(other, hidden({}))))
    const body = everyTag(source.url).replaceAll('src=', 'refresh="5" src=')
    await stage.open(body, { clock: 'stopped', before: 'Math.random = () => 0.5' }, host)
    await host.shows('#asked', secret)
    source.answer = answers.json(feed(other, taken))
    await host.advance(5 * 60_000)
    await host.shows('#asked', 'This press release has been withdrawn.')
    await host.shows('#list', 'This press release has been withdrawn.')
    const rest = await host.page.evaluate(
      () => window.side.text(document.documentElement) + document.title + document.head.textContent,
    )
    assert.ok(!rest.includes(secret), rest)
  })

  it('is a notice too in place of the copy of an earlier visit, also where the source then fails', async () => {
    const source = stage.source(answers.json(feed(other, hidden({}))))
    await stage.open(everyTag(source.url), {}, host)
    await host.shows('#asked', secret)
    const keeps = async (words: string) =>
      (await kept(host.page)).some(({ key, json }) => key.endsWith(source.url) && json.includes(words))
    await eventually('the copy is kept', () => keeps(secret))
    source.answer = answers.json(feed(other, taken))
    await stage.open(everyTag(source.url), {}, host)
    await host.shows('#asked', 'This press release has been withdrawn.')
    await eventually('the notice is kept', () => keeps('It was taken back.'))
    for (const fault of [answers.hang, answers.status(503), answers.status(404)]) {
      source.answer = fault
      await stage.open(everyTag(source.url), { forbidden: secret }, host)
      await host.shows('#asked', 'This press release has been withdrawn.')
      await neverSeen(source)
    }
  })
})

describe('an embargo', () => {
  for (const [name, ahead] of [
    ['right', 0],
    ['a day ahead', day],
    ['a day behind', -day],
  ] as const) {
    it(`ends without a reload, by the clock of the server, where that of the reader is ${name}`, async () => {
      const source = stage.source(answers.json(feed(other, hidden({ embargoedUntil: at(hour) })), exposed))
      await open(source, { clock: 'stopped', ahead })
      await host.advance(hour - 60_000)
      await host.shows('#list', 'Other news')
      await neverSeen(source)
      await host.advance(2 * 60_000)
      await host.shows('#list', secret)
      await host.shows('#asked', secret)
      // An answer that seems old is requested once more; the inspector requests the text of each of the two states.
      const loads = source.asked.filter(({ request }) => request.method === 'GET')
      assert.ok(loads.length <= (ahead > 0 ? 2 : 1) + 2, String(loads.length))
    })
  }

  it('ends by the age that a cache adds to the date of its answer', async () => {
    const old: Answer = answers.json(feed(other, hidden({ embargoedUntil: at(hour) })), {
      ...exposed,
      Date: new Date(Date.now() - 2 * hour).toUTCString(),
      Age: String(2 * 3_600),
    })
    const source = await open(stage.source(old), { clock: 'stopped', ahead: -day })
    await host.advance(hour - 60_000)
    await neverSeen(source)
    await host.advance(2 * 60_000)
    await host.shows('#list', secret)
  })

  it('ends by the clock of the reader where the server shows none', async () => {
    const source = await open(stage.source(answers.json(feed(other, hidden({ embargoedUntil: at(hour) })))), {
      clock: 'stopped',
    })
    await host.advance(hour - 60_000)
    await neverSeen(source)
    await host.advance(2 * 60_000)
    await host.shows('#list', secret)
  })

  it('in forty days does not end at once', async () => {
    const source = await open(
      stage.source(answers.json(feed(other, hidden({ embargoedUntil: at(40 * day) })), exposed)),
      {
        clock: 'stopped',
      },
    )
    await host.advance(39 * day)
    await neverSeen(source)
    await host.advance(1.1 * day)
    await host.shows('#list', secret)
  })

  it('ends too while the source cannot be reached any more', async () => {
    const source = stage.source(answers.json(feed(other, hidden({ embargoedUntil: at(hour) })), exposed))
    await stage.open(
      `<iom-release-list id="list" src="${source.url}" refresh="5"></iom-release-list>`,
      { forbidden: secret, clock: 'stopped' },
      host,
    )
    await host.shows('#list', 'Other news')
    source.answer = answers.status(404)
    await host.advance(hour - 60_000)
    await host.reaches('#list', 'stale')
    await neverSeen(source)
    await host.advance(2 * 60_000)
    await host.shows('#list', secret)
  })

  it('is kept on the next visit too', async () => {
    const source = stage.source(answers.json(feed(other, hidden({ embargoedUntil: at(hour) })), exposed))
    await open(source)
    await eventually('a copy is kept', async () => (await kept(host.page)).some(({ key }) => key.endsWith(source.url)))
    source.answer = answers.hang
    await stage.open(everyTag(source.url), { forbidden: secret }, host)
    await host.shows('#list', 'Other news')
    await neverSeen(source)
  })
})

describe('what a release says of itself', () => {
  it('is a dated note where it was corrected', async () => {
    const corrected = release('Mended news', { corrections: [{ date: '2026-03-02', text: 'The number was wrong.' }] })
    await open(stage.source(answers.json(feed(corrected))))
    await host.shows('#release', 'Corrected')
    await host.shows('#release', '2 March 2026')
    await host.shows('#release', 'The number was wrong.')
  })

  it('is its newest version, and none of the others for a moment', async () => {
    const versions = ['2', '10', '9'].map((version) =>
      release(version === '10' ? 'Newest news' : secret, { id: 'a', version }),
    )
    const source = await open(stage.source(answers.json(feed(...versions))))
    await host.shows('#list', 'Newest news')
    await neverSeen(source)
  })

  it('is that it is no longer current, from that time on', async () => {
    await open(stage.source(answers.json(feed(release('Short news', { expires: at(hour) })), exposed)), {
      clock: 'stopped',
    })
    await host.shows('#release', 'Short news')
    assert.doesNotMatch(await host.text('#release'), /no longer current/)
    await host.advance(hour + 60_000)
    await host.shows('#release', 'This press release is no longer current.')
  })

  it('holds no contact past its date', async () => {
    const contacts = [{ name: 'Former Contact', emails: ['a@example.org'], expires: at(hour) }]
    await open(stage.source(answers.json(feed(release('News', { contacts })), exposed)), {
      clock: 'stopped',
    })
    await host.shows('#release', 'Former Contact')
    await host.advance(hour + 60_000)
    await host.until(() => !window.side.text(document.querySelector('#release')).includes('Former Contact'))
  })
})

describe('a text that nobody may see, in JSON that is broken', () => {
  it('is not told by the error either', async () => {
    await open(stage.source(answers.answer(`[${secret}]`)))
    await host.reaches('#list', 'error')
    assert.equal((await host.failures('list'))[0]?.kind, 'json')
    assert.deepEqual(await leaks(), [])
  })
})
