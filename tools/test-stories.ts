/** `npm run test:stories`: opens every story of the static build, waits until it stands, and lets axe look at it. */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core'
import { fileAnswer, pathOf, send } from '../demo/static-files.js'
import { findChromium } from './browser.js'
import { line } from './run.js'

const folder = join(import.meta.dirname, '../storybook-static')

interface Story {
  id: string
  type: string
}

async function stories(): Promise<string[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Story> }
  return Object.values(index.entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id)
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    void fileAnswer(folder, pathOf(request) ?? '/').then((answer) => send(request, response, answer))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** What is wrong with a story; nothing where all is well. */
async function faultsOf(page: Page, url: string): Promise<string[]> {
  const faults: string[] = []
  const noteError = (error: unknown): number => faults.push(`the page threw ${String(error)}`)
  const noteRequest = (request: HTTPRequest): void => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(new URL(url).origin))
      faults.push(`it asked another host: ${request.url()}`)
  }
  page.on('pageerror', noteError).on('request', noteRequest)
  try {
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForFunction(isSettled, { timeout: 20_000 })
    const failure = await page.evaluate(failureOfStory)
    return failure ? [...faults, failure] : [...faults, ...(await violations(page))]
  } finally {
    page.off('pageerror', noteError).off('request', noteRequest)
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run("#storybook-root", { resultTypes: ["violations"] })')) as AxeResults
  if (results.passes.length === 0) return ['axe found nothing to check']
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  )
}

// Storybook is done with a story when its play function and the checks of its addons have ended.
function isSettled(): boolean {
  if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) return true
  const tags = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
    localName.startsWith('iom-'),
  )
  const busy = tags.some((tag) => ['idle', 'loading'].includes(tag.getAttribute('status') ?? 'ready'))
  return !busy && Boolean((window as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'))
}

function failureOfStory(): string | undefined {
  const broken = document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')
  if (broken) return `Storybook could not show it: ${document.querySelector('#error-message')?.textContent ?? ''}`
  const [error] = (window as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__?.last('playFunctionThrewException') ?? []
  return error && `its play function threw: ${error.message}`
}

interface StorybookWindow extends Window {
  /** `last` gives the arguments of the newest event of a name. */
  __STORYBOOK_ADDONS_CHANNEL__?: { last: (event: string) => { message: string }[] | undefined }
}

const server = await serve()
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const { executablePath, args } = await findChromium()
const browser = await puppeteer.launch({ executablePath, args })
const page = await browser.newPage()
const counts = { passed: 0, failed: 0 }
for (const id of await stories()) {
  const faults = await faultsOf(page, `${origin}/iframe.html?id=${id}&viewMode=story`).catch((error: unknown) => [
    String(error),
  ])
  if (faults.length) console.error(`✖ ${id}\n${faults.map((fault) => `    ${fault}`).join('\n')}`)
  counts[faults.length ? 'failed' : 'passed']++
}
await browser.close()
server.close()
if (counts.passed + counts.failed === 0) counts.failed++
console.log(line(counts))
process.exitCode = Number(counts.failed > 0)
