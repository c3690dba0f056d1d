/**
 * `npm run test:hostile`: ten thousand hostile strings, everywhere in feeds of every dialect, in inline data and in
 * attributes, against the built library under a strict Content-Security-Policy with Trusted Types. Takes the names of
 * engines (`chromium`, `firefox`; absent: those that are installed), `--seed` and `--strings`.
 */
import { parseArgs } from 'node:util'
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core'
import { blindSpots, controls, type Shown } from '../test/hostile/controls.js'
import { feeds } from '../test/hostile/feeds.js'
import { createSite, type Site } from '../test/hostile/site.js'
import { hostileStrings } from '../test/hostile/strings.js'
import { findChromium, findFirefox, firefoxPreferences } from './browser.js'
import { tags } from '../src/generated/tags.js'
import { dist } from './files.js'
import { line, nothing, sum, type Counts } from './run.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, strings: { type: 'string', default: '10000' } },
})
const strings = hostileStrings(Number(values.strings), Number(values.seed))
const perFeed = 50
/** Feeds that a page shows before it is loaded anew. */
const perPage = 20
const entries = ['iom-widgets.js', 'iom-widgets.bundle.js']
const kinds = Object.keys(feeds)
/** Attributes of tags are the page's own words: some of the strings are enough for them. */
const everySo = 200

// Addresses of strangers are never looked up.
const engines: Record<string, () => Promise<LaunchOptions | undefined>> = {
  chromium: async () => {
    const { executablePath, args } = await findChromium()
    return { executablePath, args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] }
  },
  firefox: () => {
    const executablePath = findFirefox()
    const extraPrefsFirefox = { ...firefoxPreferences, ...deadProxy }
    return Promise.resolve(executablePath ? { browser: 'firefox', executablePath, extraPrefsFirefox } : undefined)
  },
}
const deadProxy = {
  'network.proxy.type': 1,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
}

/** One thing to show, on a page that may show others before and after. */
interface Check {
  title: string
  path: string
  run: (page: Page) => Promise<Shown>
  /** How much must be shown. */
  least: number
}

const numbers = (count: number): number[] => [...new Array(count).keys()]
const kindOf = (feed: number): string => kinds[feed % kinds.length] ?? ''
const feedOf = (name: string): unknown =>
  /^\d+$/.test(name)
    ? feeds[kindOf(Number(name))]?.(strings.slice(Number(name) * perFeed, (Number(name) + 1) * perFeed))
    : undefined

function checksOf({ widgets }: Site, singles: string[]): Check[] {
  const count = Math.ceil(strings.length / perFeed)
  const source = (feed: number) => ({ src: `${widgets}/feeds/${feed}`, format: kindOf(feed).split(' ')[0] ?? '' })
  const loaded = numbers(count).map((feed) => ({
    title: `feed ${feed} (${kindOf(feed)})`,
    path: `strict.html?entry=${entries[Math.floor(feed / perPage) % 2]}&part=${Math.floor(feed / perPage)}`,
    run: (page: Page) => page.evaluate((given, tags) => hostile.show(given, tags), source(feed), singles),
    least: Math.min(perFeed, strings.length - feed * perFeed),
  }))
  const inline = numbers(Math.min(kinds.length, count)).map((feed) => ({
    title: `inline data ${feed} (${kindOf(feed)})`,
    path: `strict.html?entry=${entries[feed % 2]}&inline=${feed}`,
    run: (page: Page) => page.evaluate(() => hostile.showInline()),
    least: 4,
  }))
  const attributes = numbers(Math.ceil(strings.length / everySo)).map((i) => ({
    title: `attributes with ${JSON.stringify(strings[i * everySo])}`,
    path: 'strict.html?entry=iom-widgets.bundle.js&attributes',
    run: (page: Page) =>
      page
        .evaluate((src, value) => hostile.showAttributes(src, value), source(0).src, strings[i * everySo] ?? '')
        .then(withoutWishes),
    least: 1,
  }))
  return [...loaded, ...inline, ...attributes]
}

// What a page writes itself is its own wish: a source that its policy forbids, a language that is none, what it wants the inspector to repeat.
const wish = /^(violation: connect-src |attribute: (lang|class) of |text: )/
const withoutWishes = ({ shown, faults }: Shown): Shown => ({
  shown,
  faults: faults.filter(({ check, what }) => !wish.test(`${check}: ${what}`)),
})

async function runEngine(options: LaunchOptions): Promise<Counts> {
  const site = await createSite({ feed: feedOf, dist })
  const browser = await puppeteer.launch(options)
  try {
    const page = await browser.newPage()
    const unseen = await blindSpots(page, site.pages)
    for (const sentence of unseen) console.error(`✖ ${sentence}`)
    const singles = tags.map(({ name }) => name).filter((tag) => !/-(feed|list|map)$/.test(tag))
    const failed = await failures(page, site, checksOf(site, singles))
    return { passed: failed.passed + controls - unseen.length, failed: failed.failed + unseen.length }
  } finally {
    await browser.close()
    site.close()
  }
}

async function failures(page: Page, site: Site, checks: readonly Check[]): Promise<Counts> {
  const counts = { ...nothing }
  let path = ''
  for (const check of checks) {
    const faults = await faultsOf(check, page, check.path === path ? undefined : `${site.pages}/${check.path}`).catch(
      (error: unknown) => [String(error)],
    )
    path = check.path
    if (faults.length) console.error(`✖ ${check.title}\n${faults.map((fault) => `    ${fault}`).join('\n')}`)
    counts[faults.length ? 'failed' : 'passed']++
  }
  return counts
}

async function faultsOf({ run, least }: Check, page: Page, url: string | undefined): Promise<string[]> {
  if (url !== undefined) await page.goto(url)
  const { shown, faults } = await run(page)
  const found = [...new Set(faults.map(({ check, what }) => `${check}: ${what}`))].slice(0, 5)
  return shown < least ? [`only ${shown} of ${least} were shown`, ...found] : found
}

async function results(name: string, asked: boolean): Promise<Counts> {
  const options = await engines[name]?.()
  if (!options) {
    console.log(`${name} ${asked ? 'failed' : 'skipped'}: it is not installed, or no engine of this test.`)
    return { ...nothing, failed: Number(asked) }
  }
  const counts = await runEngine(options)
  console.log(`— ${name}: ${line(counts)}`)
  return counts
}

const all: Counts[] = []
for (const name of positionals.length ? positionals : Object.keys(engines))
  all.push(await results(name, positionals.length > 0))
const total = sum(all)
console.log(line(total))
process.exitCode = Number(total.failed > 0 || total.passed === 0)
