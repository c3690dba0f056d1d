/**
 * Ten thousand hostile strings, everywhere in feeds of every dialect, in inline data and in attributes, against the built
 * library under a strict Content-Security-Policy with Trusted Types. `IOM_ENGINE`: `chromium` (the default) or `firefox`.
 * `IOM_HOSTILE_STRINGS`: how many strings. `IOM_HOSTILE_SEED`: which.
 */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core'
import { findChromium, findFirefox } from '../../tools/browser.js'
import { dist } from '../../tools/files.js'
import { tags } from '../support/tags.js'
import { assertNoticed, successes, type Shown } from './controls.js'
import { feeds } from './feeds.js'
import { createSite } from './site.js'
import { hostileStrings } from './strings.js'

const { IOM_ENGINE = 'chromium', IOM_HOSTILE_STRINGS = '10000', IOM_HOSTILE_SEED = '1' } = process.env
const STRINGS_PER_FEED = 50
/** Feeds that a page shows before it is loaded anew. */
const FEEDS_PER_PAGE = 20
/** Attributes are written by the page: one string of so many is enough for them. */
const STRINGS_PER_ATTRIBUTE_TEST = 200

const strings = hostileStrings(Number(IOM_HOSTILE_STRINGS), Number(IOM_HOSTILE_SEED))
const entries = ['iom-widgets.js', 'iom-widgets.bundle.js']
const kinds = Object.keys(feeds)
const kindOf = (feed: number): string => kinds[feed % kinds.length] ?? ''
const feedCount = Math.ceil(strings.length / STRINGS_PER_FEED)
const numbers = (count: number): number[] => [...new Array(count).keys()]

const feedOf = (name: string): unknown =>
  /^\d+$/.test(name)
    ? feeds[kindOf(Number(name))]?.(
        strings.slice(Number(name) * STRINGS_PER_FEED, (Number(name) + 1) * STRINGS_PER_FEED),
      )
    : undefined

// Every host but this machine is unreachable.
async function launchOptions(): Promise<LaunchOptions | undefined> {
  if (IOM_ENGINE === 'chromium') {
    const { args, ...options } = await findChromium()
    return { ...options, args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] }
  }
  const options = findFirefox()
  return options && { ...options, extraPrefsFirefox: { ...options.extraPrefsFirefox, ...deadProxy } }
}

const deadProxy = {
  'network.proxy.type': 1,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
}

const { pages, widgets, close } = await createSite({ feed: feedOf, dist })
const browser = await puppeteer.launch(await launchOptions())
const page = await browser.newPage()
after(async () => {
  await browser.close()
  close()
})

let currentPath = ''
/** Opens a page of the site, unless it is open already. */
async function open(path: string): Promise<Page> {
  if (path !== currentPath) await page.goto(`${pages}/${path}`)
  currentPath = path
  return page
}

function assertHarmless({ shown, faults }: Shown, least: number): void {
  assert.deepEqual([...new Set(faults.map(({ check, what }) => `${check}: ${what}`))].slice(0, 5), [])
  assert.ok(shown >= least, `only ${shown} of ${least} were shown`)
}

const source = (feed: number) => ({ src: `${widgets}/feeds/${feed}`, format: kindOf(feed).split(' ')[0] ?? '' })
const options = { timeout: 120_000 }

describe(`the checks of the page, in ${IOM_ENGINE}, notice an attack that succeeds:`, () => {
  for (const success of successes) {
    it(`${success.check}: ${success.value ?? String(success.attack)}`, options, () =>
      assertNoticed(page, pages, success),
    )
  }
})

describe(`hostile strings do nothing, in ${IOM_ENGINE},`, () => {
  for (const feed of numbers(feedCount)) {
    const turn = Math.floor(feed / FEEDS_PER_PAGE)
    it(`in feed ${feed} (${kindOf(feed)})`, options, async () => {
      await open(`strict.html?entry=${entries[turn % 2]}&part=${turn}`)
      const shown = await page.evaluate((given, names) => hostile.show(given, names), source(feed), tags)
      assertHarmless(shown, Math.min(STRINGS_PER_FEED, strings.length - feed * STRINGS_PER_FEED))
    })
  }

  for (const feed of numbers(Math.min(kinds.length, feedCount))) {
    it(`in inline data ${feed} (${kindOf(feed)})`, options, async () => {
      await open(`strict.html?entry=${entries[feed % 2]}&inline=${feed}`)
      const { shown, count, faults } = await page.evaluate(() => hostile.showInline())
      assertHarmless({ shown, faults }, count)
    })
  }

  for (const i of numbers(Math.ceil(strings.length / STRINGS_PER_ATTRIBUTE_TEST))) {
    const value = strings[i * STRINGS_PER_ATTRIBUTE_TEST] ?? ''
    it(`in attributes: ${JSON.stringify(value)}`, options, async () => {
      await open('strict.html?entry=iom-widgets.bundle.js&attributes')
      const { shown, faults } = await page.evaluate(
        (...given) => hostile.showAttributes(...given),
        source(0).src,
        value,
        tags,
      )
      assertHarmless({ shown, faults: faults.filter(isForeign) }, 1)
    })
  }
})

// What a page itself writes into attributes it may ask for: a source that its policy forbids, a language that is none,
// text that the inspector repeats.
const OWN_WORDS = /^(violation: connect-src |attribute: (lang|class) of |text: )/
const isForeign = ({ check, what }: Shown['faults'][number]): boolean => !OWN_WORDS.test(`${check}: ${what}`)
