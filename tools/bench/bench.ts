/**
 * `npm run bench -- SCENARIO… [--profile phone] [--runs 7] [--only iom,lit-zod]`: loads the same content with this library
 * and with others in Chromium, in turns, and prints medians as ratios to the same content as static HTML. Needs `dist/`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import puppeteer, { type Browser } from 'puppeteer-core'
import { findChromium } from '../browser.js'
import { scenarios, type Scenario } from './content.js'
import { writePages } from './pages.js'
import { BenchServer } from './server.js'
import { profiles, visit, type Measures, type Profile } from './visit.js'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'string', default: 'phone' },
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
  },
})
const profile = profiles[options.profile]
const unknown = positionals.filter((name) => !Object.hasOwn(scenarios, name))
if (!profile || unknown.length) {
  console.error(`Scenarios: ${Object.keys(scenarios).join(', ')}. Profiles: ${Object.keys(profiles).join(', ')}.`)
  process.exit(2)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** Measures that are compared with those of static HTML; the others are printed as they are. */
const compared = new Set<keyof Measures>(['complete', 'first', 'layout', 'nodes'])

function table(runs: ReadonlyMap<string, readonly Measures[]>): Record<string, Record<string, number>> {
  const [limit = []] = runs.values()
  const row = (rows: readonly Measures[]): Record<string, number> =>
    Object.fromEntries(
      Object.keys(rows[0] ?? {}).map((key) => {
        const name = key as keyof Measures
        const values = rows.map((one, i) => one[name] / (compared.has(name) ? (limit[i]?.[name] ?? NaN) : 1))
        return [compared.has(name) ? `${name} ×` : name, Math.round(median(values) * 100) / 100]
      }),
    )
  return Object.fromEntries([...runs].map(([name, rows]) => [name, row(rows)]))
}

async function compare(browser: Browser, name: string, scenario: Scenario, device: Profile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'iom-bench-'))
  const contenders = await writePages(name, scenario, folder)
  const wanted = options.only?.split(',')
  const chosen = contenders.filter((one, i) => !i || !wanted || wanted.includes(one))
  const server = await BenchServer.start(folder)
  const runs = new Map<string, Measures[]>(chosen.map((one) => [one, []]))
  const visitOnce = (one: string): Promise<Measures> =>
    visit(browser, server, `/${one}/`, device, {
      texts: scenario.expected,
      map: Boolean(scenario.offices) && one !== 'static',
    })
  // The first visit fills the cache of compressed files and is not counted.
  for (const one of chosen) await visitOnce(one)
  for (let run = 0; run < Number(options.runs); run++)
    for (const one of chosen) runs.get(one)?.push(await visitOnce(one))
  server.stop()
  rmSync(folder, { recursive: true })
  console.log(
    `\n${name}, ${options.profile}, ${options.runs} runs: medians, × = ratio to static HTML, ms, KiB (brotli)`,
  )
  console.table(table(runs))
}

const { executablePath, args } = await findChromium()
const browser = await puppeteer.launch({ executablePath, args })
for (const name of positionals.length ? positionals : Object.keys(scenarios)) {
  const scenario = scenarios[name]?.()
  if (scenario) await compare(browser, name, scenario, profile)
}
await browser.close()
