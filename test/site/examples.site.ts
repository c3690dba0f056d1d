/** Runs each HTML example of the guides and pages of tags in a browser, with the built library and the sample feeds. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import puppeteer, { type HTTPRequest } from 'puppeteer-core'
import { fileAnswer } from '../../demo/static-files.js'
import { findChromium } from '../../tools/browser.js'
import { dist, root } from '../../tools/files.js'
import { examplesIn } from '../support/examples.js'

const documents = [
  'README.md',
  ...['docs/guides', 'docs/tags'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) => `${folder}/${file}`),
  ),
]
const examples = documents.flatMap((path) =>
  examplesIn(readFileSync(join(root, path), 'utf8'), 'html')
    .filter((html) => html.includes('<iom-') && html.includes('<script'))
    .map((html, i) => [`${path}, example ${i + 1}`, html] as const),
)

/** What the servers of the examples hold. The page is one more server. */
const folders: Readonly<Record<string, string>> = {
  'https://widgets.example.org': dist,
  'https://newsroom.example.org': join(root, 'demo/data'),
}
const PAGE = 'https://host.example.org/'

const browser = await puppeteer.launch(await findChromium())
const page = await browser.newPage()
await page.setRequestInterception(true)
after(() => browser.close())

let html = ''
let errors: string[] = []
page.on('pageerror', (error) => errors.push(String(error)))
page.on('request', (request) => void respond(request))

async function respond(request: HTTPRequest): Promise<void> {
  const { origin, pathname } = new URL(request.url())
  const folder = folders[origin]
  if (request.url() === PAGE)
    await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
  else if (!folder) await request.respond({ status: 404 })
  else {
    const { status, type = 'text/plain', body } = await fileAnswer(folder, pathname)
    await request.respond({ status, contentType: type, headers: { 'Access-Control-Allow-Origin': '*' }, body })
  }
}

const statuses = (): Promise<string[]> =>
  page.$$eval('*', (all) =>
    all
      .filter(({ localName }) => localName.startsWith('iom-') && localName !== 'iom-feed')
      .map((tag) => `${tag.localName} ${tag.getAttribute('status') ?? ''}`),
  )

const isLoaded = `[...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('iom-') && localName !== 'iom-feed')
  .every((tag) => tag.matches(':defined') && !['idle', 'loading', null].includes(tag.getAttribute('status')))`

describe('an example', () => {
  it('is in each guide that shows a tag, and on each page of a tag', () =>
    assert.ok(examples.length >= 20, String(examples.length)))

  for (const [name, example] of examples) {
    it(`shows its tags: ${name}`, { timeout: 60_000 }, async () => {
      html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title><body>${example}</body></html>`
      errors = []
      await page.goto(PAGE, { waitUntil: 'load' })
      await page.waitForFunction(isLoaded, { timeout: 50_000 })
      const shown = await statuses()
      assert.ok(shown.length)
      assert.deepEqual(
        shown.filter((status) => !status.endsWith(' ready')),
        [],
      )
      assert.deepEqual(errors, [])
    })
  }
})
