import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { describe, it } from 'node:test'
import type { HTTPRequest } from 'puppeteer-core'
import { dialects } from '../../src/generated/dialects.js'
import { answer, json } from './support/answers.js'
import { limit } from './support/eventually.js'
import type { Answer } from './support/origin.js'
import { HostPage, setStage } from './support/stage.js'

const { stage } = await setStage()

const sample = (name: string): Answer =>
  json(JSON.parse(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8')))
const xml = (text: string): Answer => answer(text, { headers: { 'Content-Type': 'application/xml' } })

/** Samples that are not a file named as their dialect. */
const samples: Record<string, Answer> = {
  iom: sample('feed'),
  rss: xml(
    '<rss version="2.0"><channel><title>News</title><item><guid>1</guid><title>A sample</title></item></channel></rss>',
  ),
  atom: xml(
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>urn:1</id><title>A sample</title></entry></feed>',
  ),
}

/** How often a page with nothing to do must have asked for nothing new until a wave of requests is complete. */
const QUIET_TURNS = 20

/**
 * Opens a page with a tag and answers its requests in waves: all that wait, once the page asks for nothing more.
 * @returns the paths that each wave asked for, after the page itself and until the tag is ready
 */
async function wavesOf(tag: string, src: string, attributes = ''): Promise<string[][]> {
  const host = new HostPage(await stage.browser.newPage())
  const waiting: HTTPRequest[] = []
  await host.page.setRequestInterception(true)
  host.page.on('request', (request) => {
    if (request.isNavigationRequest()) void request.continue()
    else waiting.push(request)
  })
  // Resolves with the last script, so nothing may wait for it yet.
  const opened = host.go(stage.address(`<${tag} id="tag" src="${src}" ${attributes}></${tag}>`))
  await host.page.waitForSelector('#tag')
  const waves: string[][] = []
  const release = (): Promise<unknown> => Promise.all(waiting.splice(0).map((request) => request.continue()))
  for (const end = Date.now() + limit; ; await release()) {
    await quiet(host, () => waiting.length)
    const status = await host.status('#tag')
    if (status === 'ready') break
    assert.ok(Date.now() < end, `<${tag}> is ${status} after ${JSON.stringify(waves)}`)
    waves.push(waiting.map((request) => new URL(request.url()).pathname))
  }
  await release()
  await opened
  assert.deepEqual(host.errors, [])
  await host.close()
  return waves
}

async function quiet(host: HostPage, count: () => number): Promise<void> {
  let last = count()
  for (let turns = 0; turns < QUIET_TURNS; turns++) {
    await host.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await setTimeout(10)
    if (count() !== last) turns = 0
    last = count()
  }
}

const isScript = (path: string): boolean => path.endsWith('.js')
/** A script that is neither the messages of an item's language nor the cache, which follows the first render. */
const isCode = (path: string): boolean => isScript(path) && !/-messages-|feed-cache-/.test(path)

describe('until it shows its list, a page with', () => {
  for (const [name, attributes, scripts, waves] of [
    ['a list', '', 4, 2],
    ['a searchable list', 'searchable', 6, 3],
  ] as const)
    it(`${name} loads at most ${scripts} scripts of code in ${waves} waves`, async () => {
      const found = await wavesOf('iom-release-list', stage.source(samples['iom'] ?? sample('iom')).url, attributes)
      const message = JSON.stringify(found, null, 2)
      const lastWave = found.findLastIndex((wave) => wave.some(isCode)) + 1
      assert.ok(found.flat().filter(isCode).length <= scripts, message)
      assert.ok(lastWave <= waves, message)
    })
})

describe('until it shows a release, a page with', () => {
  for (const { name } of dialects) {
    const [scripts, waves] = name === 'iom' ? [3, 2] : [8, 4]
    it(`${name} loads at most ${scripts} scripts in at most ${waves} waves`, async () => {
      const found = await wavesOf('iom-release', stage.source(samples[name] ?? sample(name)).url)
      const lastWave = found.findLastIndex((wave) => wave.some(isScript)) + 1
      const message = JSON.stringify(found, null, 2)
      assert.ok(found.flat().filter(isScript).length <= scripts, message)
      assert.ok(lastWave <= waves, message)
    })
  }
})
