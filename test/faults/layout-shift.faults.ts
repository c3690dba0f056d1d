import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { tags } from '../../src/generated/tags.js'
import { dist } from '../../tools/files.js'
import * as answers from './support/answers.js'
import type { Answer, Source } from './support/origin.js'
import { setStage, type HostPage } from './support/stage.js'

/** The layout shifts of a page so far, added up as in Cumulative Layout Shift. */
const recordShifts = `
  globalThis.shifts = new PerformanceObserver(() => undefined)
  shifts.observe({ type: 'layout-shift', buffered: true })
  globalThis.entries = []
  globalThis.frames = async (count) => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame)
    entries.push(...shifts.takeRecords())
    return entries.reduce((sum, { value }) => sum + value, 0)
  }`

const { stage } = await setStage()
const sample = answers.answer(readFileSync(join(dist, 'feed.sample.json')))

/** Answers when told to. */
function heldBack(answer: Answer): Answer & { release: () => void } {
  const waiting: (() => void)[] = []
  const held: Answer = (response, request) => void waiting.push(() => answer(response, request))
  return Object.assign(held, { release: () => waiting.splice(0).forEach((run) => run()) })
}

const five = ({ url }: Source): string =>
  [
    `<iom-release src="${url}">`,
    `<iom-release-list src="${url}" limit="5">`,
    `<iom-contact-card src="${url}">`,
    `<iom-mission-map src="${url}">`,
    `<iom-release src="${url}" variant="card">`,
  ]
    .map((tag) => `${tag}</${/[\w-]+/.exec(tag)?.[0]}><p>The page goes on.</p>`)
    .join('')

/** Resolves when something holds on a page that is on its way. */
const arrived = (host: HostPage, holds: () => boolean): Promise<unknown> =>
  host.page.waitForFunction(holds, { polling: 50 })

const haveStatus = (host: HostPage, status: string): Promise<void> =>
  host.until((wanted) => {
    const found = [...document.querySelectorAll('iom-release, iom-release-list, iom-contact-card, iom-mission-map')]
    return found.length === 5 && found.every((element) => element.getAttribute('status') === wanted)
  }, status)

const shiftAfter = (host: HostPage, frames: number): Promise<number> =>
  host.page.evaluate(`frames(${frames})`) as Promise<number>

/** Lets the feed arrive, waits for all that it brings, and returns the sum of the shifts. */
async function shiftOfLoading(host: HostPage, release: () => void): Promise<number> {
  await haveStatus(host, 'loading')
  await shiftAfter(host, 3)
  release()
  await haveStatus(host, 'ready')
  await host.until(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    // Pictures further down load when the reader comes to them.
    const pictures = roots.flatMap((root) => [...root.querySelectorAll('img')])
    const inView = pictures.filter((picture) => picture.getBoundingClientRect().top < innerHeight)
    return roots.some((root) => root.querySelector('[part=place]')) && inView.every(({ complete }) => complete)
  })
  return shiftAfter(host, 3)
}

for (const [width, height] of [
  [1200, 800],
  [360, 740],
] as const) {
  describe(`a page ${width} pixels wide with five tags and a late feed`, () => {
    it('moves by at most 0.1 where the loader runs before the first paint', async () => {
      const feed = heldBack(sample)
      const body = five(stage.source(feed))
      let sendBody = (): void => undefined
      const page = stage.site.source((response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' })
        response.write('<!doctype html><script type="module" async src="/iom-widgets.js"></script>')
        sendBody = () => response.end(`<body><h1>Host</h1>${body}`)
      })
      const host = await stage.open('', { scripts: [] })
      await host.page.setViewport({ width, height })
      const opened = host.go(page.url, { before: recordShifts })
      await arrived(host, () => document.adoptedStyleSheets.length > 0)
      sendBody()
      await opened
      const shift = await shiftOfLoading(host, feed.release)
      assert.ok(shift <= 0.1, `the sum of its shifts is ${shift}`)
      await host.close()
    })

    it('moves by at most 0.02 with the sheet, however late the code is', async () => {
      const feed = heldBack(sample)
      const head = '<link rel="stylesheet" href="/iom-widgets.css">'
      const address = stage.address(`<h1>Host</h1>${five(stage.source(feed))}`, { head })
      const host = await stage.open('', { scripts: [] })
      await host.page.setViewport({ width, height })
      await host.page.setRequestInterception(true)
      const scripts: (() => void)[] = []
      host.page.on('request', (request) => {
        if (request.url().endsWith('.js')) scripts.push(() => void request.continue())
        else void request.continue()
      })
      const opened = host.go(address, { before: recordShifts })
      await arrived(
        host,
        () => performance.getEntriesByType('paint').length > 0 && document.querySelectorAll('p').length === 5,
      )
      host.page.off('request')
      host.page.on('request', (request) => void request.continue())
      scripts.forEach((run) => run())
      await opened
      const shift = await shiftOfLoading(host, feed.release)
      assert.ok(shift <= 0.02, `the sum of its shifts is ${shift}`)
      await host.close()
    })
  })
}

describe('the sheet', () => {
  const silent = stage.source(answers.hang)
  const written = tags
    .filter(({ name }) => name !== 'iom-feed')
    .flatMap(({ name, states }) => Object.values(states).map((state) => [name, state] as const))
    .map(([name, state]) => {
      const attributes = Object.entries({
        ...state,
        src: silent.url,
        region: 'region' in state ? 'atlantis' : undefined,
      })
      const text = attributes.flatMap(([key, value]) => (value === undefined ? [] : `${key}="${value}"`)).join(' ')
      return `<${name} ${text}></${name}>`
    })

  for (const width of [360, 700, 1200]) {
    it(`keeps the height of each tag in each state until the tag keeps it itself, ${width} pixels wide`, async () => {
      const head = '<link rel="stylesheet" href="/iom-widgets.css">'
      const host = await stage.open(written.join(''), { head, scripts: [] })
      await host.page.setViewport({ width, height: 800 })
      const heights = (): Promise<string[]> =>
        host.page.$$eval('body > *', (all) =>
          all.map((element) => {
            const { localName, offsetHeight } = element as HTMLElement
            return `${localName}: ${offsetHeight}`
          }),
        )
      const before = await heights()
      await host.page.addScriptTag({ type: 'module', url: '/iom-widgets.bundle.js' })
      await host.until(() =>
        [...document.querySelectorAll('body > *')].every((element) => element.getAttribute('status') === 'loading'),
      )
      assert.deepEqual(await heights(), before)
      assert.ok(
        before.every((line) => !line.endsWith(': 0')),
        before.join(', '),
      )
      await host.close()
    })
  }

  it('keeps no room for a hidden tag', async () => {
    const head = '<link rel="stylesheet" href="/iom-widgets.css">'
    const host = await stage.open('<iom-release hidden></iom-release>', { head, scripts: [] })
    assert.equal(await host.page.$eval('iom-release', (element) => (element as HTMLElement).offsetHeight), 0)
    await host.close()
  })
})
