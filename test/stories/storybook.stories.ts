/** Opens every story of the static Storybook, waits until its checks have ended, and runs axe. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import axe, { type AxeResults } from 'axe-core'
import puppeteer, { type HTTPRequest } from 'puppeteer-core'
import { fileAnswer, pathOf, send } from '../../demo/static-files.js'
import { findChromium } from '../../tools/browser.js'
import { root } from '../../tools/files.js'

const folder = join(root, 'storybook-static')

interface Index {
  entries: Record<string, { id: string; type: string; title: string; name: string }>
}

const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index
const stories = Object.values(index.entries).filter(({ type }) => type === 'story')

const server = createServer((request, response) => {
  void fileAnswer(folder, pathOf(request) ?? '/').then((answer) => send(request, response, answer))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await puppeteer.launch(await findChromium())
const page = await browser.newPage()
after(async () => {
  await browser.close()
  server.close()
})

let errors: string[] = []
let foreign: string[] = []
page.on('pageerror', (error) => errors.push(String(error)))
page.on('request', (request: HTTPRequest) => {
  if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) foreign.push(request.url())
})

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run("#storybook-root", { resultTypes: ["violations"] })')) as AxeResults
  assert.ok(results.passes.length, 'axe found nothing to check')
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

describe('each story', () => {
  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, { timeout: 60_000 }, async () => {
      errors = []
      foreign = []
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`, { waitUntil: 'load' })
      await page.waitForFunction(isSettled, { timeout: 50_000 })
      assert.equal(await page.evaluate(failureOfStory), undefined)
      assert.deepEqual(await violations(), [])
      assert.deepEqual({ errors, foreign }, { errors: [], foreign: [] })
    })
  }
})
