/** The static Storybook in a browser: its stories, what a story renders, and its controls and toolbar. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after } from 'node:test'
import puppeteer, { type HTTPRequest } from 'puppeteer-core'
import { fileAnswer, pathOf, send } from '../../../demo/static-files.js'
import { findChromium } from '../../../tools/browser.js'
import { root } from '../../../tools/files.js'
import type { StoryWindow } from './story-page.js'

const folder = join(root, 'storybook-static')

interface Index {
  entries: Record<string, { id: string; type: string; title: string; name: string }>
}

const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index
export const stories = Object.values(index.entries).filter(({ type }) => type === 'story')
export const documents = Object.values(index.entries).filter(({ type }) => type === 'docs')

const server = createServer((request, response) => {
  void fileAnswer(folder, pathOf(request) ?? '/').then((answer) => send(request, response, answer))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await puppeteer.launch(await findChromium())
export const page = await browser.newPage()
const script = readFileSync(new URL('story-page.js', import.meta.url), 'utf8')
await page.evaluateOnNewDocument(script)
after(async () => {
  await browser.close()
  server.close()
})

/** Errors of scripts, and requests to other origins, since the last visit. */
export const faults = { errors: [] as string[], foreign: [] as string[] }
page.on('pageerror', (error) => faults.errors.push(String(error)))
page.on('request', (request: HTTPRequest) => {
  if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) faults.foreign.push(request.url())
})

/** Opens a story or a document, and waits until it and its checks have ended. */
export async function visit(id: string, viewMode: 'story' | 'docs' = 'story'): Promise<void> {
  Object.assign(faults, { errors: [], foreign: [] })
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${viewMode}`, { waitUntil: 'load' })
  const isReady = viewMode === 'story' ? 'iomStory.isSettled()' : 'iomStory.isDocumentShown()'
  await page.waitForFunction(isReady, { timeout: 50_000 })
}

/** What the story renders, once it renders nothing new. */
export async function rendering(): Promise<string> {
  await page.waitForFunction('iomStory.isStable()', { timeout: 50_000 })
  return page.evaluate(() => (window as unknown as StoryWindow).iomStory.rendering())
}

/** True as soon as the story renders something else than `before`; false where it does not for 30 seconds. */
export const changesFrom = (before: string): Promise<boolean> =>
  page
    .waitForFunction(
      (text) => (window as unknown as StoryWindow).iomStory.rendering() !== text,
      { timeout: 30_000 },
      before,
    )
    .then(
      () => true,
      () => false,
    )

/** Sends an event to Storybook, as its own panels do. */
export const emit = (event: string, payload: unknown): Promise<void> =>
  page.evaluate((name, data) => (window as unknown as StoryWindow).iomStory.emit(name, data), event, payload)
