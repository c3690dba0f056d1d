import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tagsWithStatus } from '../support/tags.js'
import * as answers from './support/answers.js'
import { eventually } from './support/eventually.js'
import { feed, release } from './support/feeds.js'
import type { Answer, Source } from './support/origin.js'
import { setStage } from './support/stage.js'

const { good } = answers
/** Says in the headline which address was asked. */
const echo: Answer = (response, request) =>
  answers.json(feed(release(`News ${new URL(request.url ?? '', 'http://x').search.slice(1)}.`)))(response, request)

const { stage, host } = await setStage()
let ids = 0

async function list(src: string, attributes = ''): Promise<string> {
  const id = `list-${ids++}`
  await host.add(`<iom-release-list id="${id}" src="${src}" ${attributes}></iom-release-list>`)
  return id
}

async function ready(source: Source): Promise<string> {
  const id = await list(source.url)
  await host.reaches(`#${id}`, 'ready')
  return id
}

describe('a source that changes a thousand times', () => {
  const ways: [string, (id: string, url: string) => Promise<unknown>][] = [
    [
      'in one frame, as a property',
      (id, url) =>
        host.page.$eval(
          `#${id}`,
          (element, to) => {
            for (let i = 0; i < 1_000; i++) (element as HTMLElementTagNameMap['iom-release-list']).src = `${to}?${i}`
          },
          url,
        ),
    ],
    [
      'in one frame, as an attribute',
      (id, url) =>
        host.page.$eval(
          `#${id}`,
          (element, to) => {
            for (let i = 0; i < 1_000; i++) element.setAttribute('src', `${to}?${i}`)
          },
          url,
        ),
    ],
    [
      'in a chain of microtasks',
      (id, url) =>
        host.page.$eval(
          `#${id}`,
          async (element, to) => {
            for (let i = 0; i < 1_000; i++) {
              element.setAttribute('src', `${to}?${i}`)
              await Promise.resolve()
            }
          },
          url,
        ),
    ],
    [
      'each time after it was rendered',
      (id, url) =>
        host.page.$eval(
          `#${id}`,
          async (element, to) => {
            for (let i = 0; i < 1_000; i++) {
              element.setAttribute('src', `${to}?${i}`)
              await (element as HTMLElementTagNameMap['iom-release-list']).updateComplete
            }
          },
          url,
        ),
    ],
    [
      'and its format with it',
      (id, url) =>
        host.page.$eval(
          `#${id}`,
          (element, to) => {
            for (let i = 0; i < 1_000; i++) {
              element.setAttribute('format', i % 2 ? 'iom' : 'auto')
              element.setAttribute('src', `${to}?${i}`)
            }
          },
          url,
        ),
    ],
  ]
  for (const [name, change] of ways) {
    it(`(${name}) costs two requests at most, and the last wins`, async () => {
      const source = stage.source(echo)
      const id = await list('')
      await change(id, source.url)
      await host.shows(`#${id}`, 'News 999.')
      await host.reaches(`#${id}`, 'ready')
      assert.ok(source.asked.length <= 2, `${source.asked.length} requests`)
      assert.equal((await host.events(id)).length, 1)
    })
  }

  it('while one shows something keeps showing it until the last is there', async () => {
    const id = await ready(stage.source(good))
    const source = stage.source(answers.hang)
    await host.page.$eval(
      `#${id}`,
      (element, to) => {
        for (let i = 0; i < 1_000; i++) element.setAttribute('src', `${to}?${i}`)
      },
      source.url,
    )
    await source.whenAsked(1)
    assert.match(await host.text(`#${id}`), /Good news/)
  })
})

describe('an answer that comes late', () => {
  it('never replaces that of the newer source', async () => {
    const slow = stage.source(answers.hang)
    const id = await list(slow.url)
    const { response, request } = await slow.whenAsked(1)
    const quick = stage.source(answers.json(feed(release('Newer news'))))
    await host.set(`#${id}`, 'src', quick.url)
    await host.shows(`#${id}`, 'Newer news')
    good(response, request)
    await ready(stage.source(good))
    assert.match(await host.text(`#${id}`), /Newer news/)
    assert.deepEqual(
      (await host.events(id)).map(({ type }) => type),
      ['iom-load'],
    )
  })

  it('of a source that was chosen again is not mixed up with the first', async () => {
    const [a, b] = [stage.source(echo), stage.source(echo)]
    const id = await list(`${a.url}?a`)
    await host.shows(`#${id}`, 'News a.')
    for (const src of [`${b.url}?b`, `${a.url}?a2`, `${b.url}?b2`, `${a.url}?a3`]) {
      await host.set(`#${id}`, 'src', src)
    }
    await host.shows(`#${id}`, 'News a3.')
  })
})

describe('one request', () => {
  it('serves twenty tags that are there before the script', async () => {
    const source = stage.source(good)
    const body = [...Array(20).keys()].map((i) => {
      const tag = tagsWithStatus[i % tagsWithStatus.length] ?? ''
      return `<${tag} id="tag-${i}" src="${source.url}"></${tag}>`
    })
    const own = await stage.open(body.join(''))
    for (const i of Array(20).keys()) {
      await own.until(
        (at) => ['ready', 'empty'].includes(document.querySelector(at)?.getAttribute('status') ?? ''),
        `#tag-${i}`,
      )
    }
    assert.equal(source.asked.length, 1)
    assert.deepEqual(own.errors, [])
    await own.close()
  })

  it('serves twenty tags that come later, one after another', async () => {
    const source = stage.source(good)
    for (let i = 0; i < 20; i++) await ready(source)
    assert.equal(source.asked.length, 1)
  })

  it('serves addresses that are written in different ways', async () => {
    const source = stage.source(good)
    for (const src of [source.url, source.url.replace('http:', 'HTTP:'), ` ${source.url} `]) {
      await host.reaches(`#${await list(src)}`, 'ready')
    }
    assert.equal(source.asked.length, 1)
  })

  it('serves all tags of a failing source, and the tries again', async () => {
    const source = stage.source(answers.status(404))
    const all = [await list(source.url), await list(source.url), await list(source.url)]
    for (const id of all) await host.reaches(`#${id}`, 'error')
    assert.equal(source.asked.length, 1)
    source.answer = good
    await host.press(`#${all[1]}`)
    for (const id of all) await host.reaches(`#${id}`, 'ready')
    assert.equal(source.asked.length, 2)
  })

  const copies: [string, string[]][] = [
    ['the script and the bundle', ['iom-widgets.js', 'iom-widgets.bundle.js']],
    ['the bundle and the script', ['iom-widgets.bundle.js', 'iom-widgets.js']],
    ['the bundle and a file of one tag', ['iom-widgets.bundle.js', 'elements/iom-release-list.js']],
    ['the bundle twice, at two addresses', ['iom-widgets.bundle.js', 'iom-widgets.bundle.js?again']],
  ]
  for (const [name, scripts] of copies) {
    it(`and one note on the console are all that ${name} cost`, async () => {
      const source = stage.source(good)
      const own = await stage.open(
        `<iom-release-list id="a" src="${source.url}"></iom-release-list><iom-release id="b" src="${source.url}"></iom-release>`,
        { scripts },
      )
      for (const id of ['#a', '#b']) await own.reaches(id, 'ready')
      await own.page.evaluate(
        (files) => Promise.all(files.map((file) => import(file))),
        scripts.map((file) => `/${file}`),
      )
      await own.add(`<iom-release-list id="c" src="${source.url}"></iom-release-list>`)
      await own.reaches('#c', 'ready')
      assert.equal(source.asked.length, 1)
      assert.deepEqual(own.errors, [])
      await eventually('a note', () => Promise.resolve(own.lines.length))
      assert.equal(own.lines.length, 1, own.lines.join('\n'))
      await own.close()
    })
  }

  for (const [name, scripts] of [
    ['the same script twice', ['iom-widgets.js', 'iom-widgets.js']],
    ['the same script at two addresses', ['iom-widgets.js', 'iom-widgets.js?again']],
    ['the script and a file of one tag', ['iom-widgets.js', 'elements/iom-release-list.js']],
    ['the bundle twice', ['iom-widgets.bundle.js', 'iom-widgets.bundle.js']],
  ] as [string, string[]][]) {
    it(`and silence are all that ${name} cost`, async () => {
      const source = stage.source(good)
      const own = await stage.open(`<iom-release-list id="a" src="${source.url}"></iom-release-list>`, { scripts })
      await own.reaches('#a', 'ready')
      assert.equal(source.asked.length, 1)
      assert.deepEqual([own.errors, own.lines], [[], []])
      await own.close()
    })
  }
})

describe('an element that moves', () => {
  it('while it loads and after is served by one request', async () => {
    const source = stage.source(answers.hang)
    const id = await list(source.url)
    const { response, request } = await source.whenAsked(1)
    const move = () =>
      host.page.$eval(`#${id}`, (element) => {
        const box = document.body.appendChild(document.createElement('section'))
        box.append(element)
      })
    await move()
    await move()
    good(response, request)
    await host.reaches(`#${id}`, 'ready')
    await move()
    await move()
    assert.match(await host.text(`#${id}`), /Good news/)
    assert.equal(await host.status(`#${id}`), 'ready')
    assert.equal(source.asked.length, 1)
    assert.deepEqual(
      (await host.events(id)).map(({ type }) => type),
      ['iom-load'],
    )
  })

  it('is as it was where it was away for a moment', async () => {
    const source = stage.source(good)
    const id = await ready(source)
    await host.page.$eval(`#${id}`, async (element) => {
      element.remove()
      await new Promise((resolve) => setTimeout(resolve))
      document.body.append(element)
    })
    assert.match(await host.text(`#${id}`), /Good news/)
    assert.equal(source.asked.length, 1)
  })

  it('shows what it had, and asks again, where it was away for long', async () => {
    const own = await stage.open('', { clock: 'stopped' })
    const source = stage.source(good)
    await own.add(`<iom-release-list id="a" src="${source.url}"></iom-release-list>`)
    await own.reaches('#a', 'ready')
    const away = await own.page.$('#a')
    await away?.evaluate((element) => element.remove())
    await own.advance(60_000)
    source.answer = answers.json(feed(release('Better news')))
    const shown = await away?.evaluate((element) => {
      document.body.append(element)
      return window.side.text(element)
    })
    assert.match(shown ?? '', /Good news/)
    await own.shows('#a', 'Better news')
    await own.close()
  })

  it('away while it loads ends the request, and no one hears of it', async () => {
    const source = stage.source(answers.hang)
    const id = await list(source.url)
    const { closed } = await source.whenAsked(1)
    const heard = await host.page.$eval(`#${id}`, (element) => {
      element.addEventListener('iom-error', () => element.setAttribute('data-heard', ''))
      element.remove()
      return (((window as unknown as { gone: Element }).gone = element), 0)
    })
    assert.equal(heard, 0)
    await closed()
    assert.equal(source.asked.length, 1)
    assert.equal(
      await host.page.evaluate(() => (window as unknown as { gone: Element }).gone.hasAttribute('data-heard')),
      false,
    )
    assert.deepEqual(host.errors, [])
  })

  it('away while its early request runs ends that too', async () => {
    const source = stage.source(answers.hang)
    const own = await stage.open(`<iom-release-list id="a" src="${source.url}"></iom-release-list>`, {
      clock: 'stopped',
    })
    const { closed } = await source.whenAsked(1)
    await own.reaches('#a', 'loading')
    await own.page.$eval('#a', (element) => element.remove())
    await own.advance(1_000)
    await closed()
    await own.close()
  })

  it('while others wait for the same source leaves their request alone', async () => {
    const source = stage.source(answers.hang)
    const [gone, stays] = [await list(source.url), await list(source.url)]
    const { response, request } = await source.whenAsked(1)
    await host.page.$eval(`#${gone}`, (element) => element.remove())
    good(response, request)
    await host.reaches(`#${stays}`, 'ready')
    assert.equal(source.asked.length, 1)
  })

  for (const [name, frame] of [
    ['an empty frame', 'about:blank'],
    ['a frame of its own site', 'frame'],
  ] as const) {
    it(`into ${name} looks as before and is not loaded again`, async () => {
      const source = stage.source(good)
      const id = await ready(source)
      const sizeBefore = await sizeOf(id)
      const address = frame === 'frame' ? stage.address('', { scripts: [] }) : frame
      await host.page.$eval(
        `#${id}`,
        async (element, src) => {
          const iframe = document.createElement('iframe')
          iframe.src = src
          const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve))
          document.body.append(iframe)
          await loaded
          iframe.contentDocument?.body.append(element)
          ;(window as unknown as { adopted: Element }).adopted = element
        },
        address,
      )
      await host.until(() => {
        const { adopted } = window as unknown as { adopted: Element }
        return adopted.getAttribute('status') === 'ready' && adopted.shadowRoot?.textContent.includes('Good news')
      })
      const { sheets, size } = await host.page.evaluate(() => {
        const element = (window as unknown as { adopted: Element }).adopted
        const heading = element.shadowRoot?.querySelector('h2,h3,[part~=headline]')
        const view = element.ownerDocument.defaultView
        return {
          sheets: element.shadowRoot?.adoptedStyleSheets.length ?? 0,
          size: heading && view ? view.getComputedStyle(heading).fontSize : '',
        }
      })
      assert.ok(sheets > 0)
      assert.equal(size, sizeBefore)
      assert.equal(source.asked.length, 1)
      assert.deepEqual(host.errors, [])
    })
  }

  it('into a frame renders there what comes later', async () => {
    const source = stage.source(answers.hang)
    const id = await list(source.url)
    const { response, request } = await source.whenAsked(1)
    await host.page.$eval(`#${id}`, (element) => {
      const iframe = document.body.appendChild(document.createElement('iframe'))
      iframe.contentDocument?.body.append(element)
      ;(window as unknown as { adopted: Element }).adopted = element
    })
    good(response, request)
    await host.until(() =>
      (window as unknown as { adopted: Element }).adopted.shadowRoot?.textContent.includes('Good news'),
    )
    assert.equal(source.asked.length, 1)
    await host.page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.remove()
    })
    await ready(stage.source(good))
    assert.deepEqual(host.errors, [])
  })
})

const sizeOf = (id: string): Promise<string> =>
  host.page.$eval(`#${id}`, (element) => {
    const heading = element.shadowRoot?.querySelector('h2,h3,[part~=headline]')
    return heading ? getComputedStyle(heading).fontSize : ''
  })

describe('an early request', () => {
  it('is given up where nobody comes to take it', async () => {
    const source = stage.source(answers.hang)
    // The minute ends when the test says so.
    const before = 'const minute = new AbortController(); AbortSignal.timeout = () => minute.signal'
    const own = await stage.open('', { before })
    await own.page.setRequestInterception(true)
    own.page.on('request', (request) => {
      if (!request.url().includes('/core-')) void request.continue()
    })
    await own.add(`<iom-release-list id="a" src="${source.url}"></iom-release-list>`)
    const { closed } = await source.whenAsked(1)
    await own.page.evaluate('minute.abort(new DOMException("Over", "TimeoutError"))')
    await closed()
    assert.equal(source.asked.length, 1)
    await own.close()
    assert.deepEqual(own.errors, [])
  })

  it('is not taken for news long after', async () => {
    const first = stage.source(echo)
    const other = stage.source(good)
    const hold =
      "addEventListener('DOMContentLoaded', () => document.querySelector('#a')?.setAttribute('src', document.body.dataset.other))"
    const own = await stage.open(
      `<script>document.body.dataset.other = '${other.url}'</script><iom-release-list id="a" src="${first.url}?1"></iom-release-list>`,
      { before: hold, clock: 'stopped' },
    )
    await own.shows('#a', 'Good news')
    await own.advance(61_000)
    first.answer = answers.json(feed(release('Much later')))
    await own.page.$eval('#a', (element, src) => element.setAttribute('src', src), `${first.url}?1`)
    await own.shows('#a', 'Much later')
    await own.close()
  })
})

describe('the page', () => {
  it('saw no exception in all of this', () => assert.deepEqual(host.errors, []))
})
