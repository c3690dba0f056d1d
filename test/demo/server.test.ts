import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request, createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createDemoServer, type DemoServer } from '../../demo/server.js'

const dist = mkdtempSync(join(tmpdir(), 'iom-widgets-dist-'))
const pagesFolder = fileURLToPath(new URL('../../demo/pages/', import.meta.url))
const pages = readdirSync(pagesFolder).filter((name) => name.endsWith('.html'))
let demo: DemoServer

before(async () => {
  writeFileSync(join(dist, 'iom-widgets.js'), 'export {}\n')
  demo = await createDemoServer({ port: 0, dist })
})

after(async () => {
  await demo.close()
  rmSync(dist, { recursive: true })
})

/** The status of a path that is sent as it stands; fetch would tidy it up first. */
async function rawStatus(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin)
  const sent = request({ hostname, port, path }).end()
  const [response] = (await once(sent, 'response')) as [{ statusCode?: number; resume: () => void }]
  response.resume()
  return response.statusCode
}

test('the start page is HTML and links every other page', async () => {
  const response = await fetch(`${demo.pages}/`)
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8')
  const html = await response.text()
  assert.ok(pages.length >= 8)
  for (const page of pages.filter((name) => name !== 'index.html')) assert.ok(html.includes(`href="${page}"`), page)
})

test('every page loads the library from the other origin, and nothing from a third', async () => {
  assert.notEqual(new URL(demo.pages).port, new URL(demo.widgets).port)
  for (const page of pages) {
    const html = await (await fetch(`${demo.pages}/${page}`)).text()
    assert.ok(html.includes(`<script type="module" src="${demo.widgets}/iom-widgets.js"></script>`), page)
    assert.ok(!html.includes('{{'), page)
    for (const [, address = ''] of html.matchAll(/\ssrc="([^"]*)"/g)) {
      const { origin } = new URL(address, `${demo.pages}/`)
      assert.ok([demo.pages, demo.widgets].includes(origin), `${page}: ${address}`)
    }
  }
})

test('every file that a page names is there', async () => {
  for (const page of pages) {
    const html = await (await fetch(`${demo.pages}/${page}`)).text()
    for (const [, address = ''] of html.matchAll(/<(?:link|script|a|img)[^>]*\s(?:href|src)="([^"#]+)/g)) {
      const url = new URL(address, `${demo.pages}/`)
      if (![demo.pages, demo.widgets].includes(url.origin)) continue
      assert.equal((await fetch(url)).status, 200, `${page}: ${address}`)
    }
  }
})

test('every page gives each tag a fallback in its light DOM, but where its absence is shown', async () => {
  for (const page of pages.filter((name) => name !== 'errors.html')) {
    const html = await (await fetch(`${demo.pages}/${page}`)).text()
    assert.doesNotMatch(html, /<(iom-[\w-]+)[^>]*>\s*<\/\1>/, page)
  }
})

test('the library and the data may be read from any origin, with the time of the answer', async () => {
  for (const [path, type] of [
    ['/iom-widgets.js', 'text/javascript; charset=utf-8'],
    ['/data/feed.json', 'application/json; charset=utf-8'],
    ['/data/six-places.svg', 'image/svg+xml; charset=utf-8'],
    ['/data/rights-workshops.pdf', 'application/pdf'],
  ] as const) {
    const response = await fetch(`${demo.widgets}${path}`)
    assert.equal(response.status, 200, path)
    assert.equal(response.headers.get('content-type'), type)
    assert.equal(response.headers.get('access-control-allow-origin'), '*')
    assert.equal(response.headers.get('access-control-expose-headers'), 'Date')
    assert.ok(response.headers.get('date'))
    await response.arrayBuffer()
  }
})

test('a preflight is answered, and other methods are refused', async () => {
  const preflight = await fetch(`${demo.widgets}/data/feed.json`, { method: 'OPTIONS' })
  assert.equal(preflight.status, 204)
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*')
  assert.equal((await fetch(`${demo.widgets}/data/feed.json`, { method: 'POST' })).status, 405)
  assert.equal((await fetch(`${demo.pages}/`, { method: 'DELETE' })).status, 405)
})

test('HEAD answers with the headers alone', async () => {
  const response = await fetch(`${demo.widgets}/data/feed.json`, { method: 'HEAD' })
  assert.ok(Number(response.headers.get('content-length')) > 10_000)
  assert.equal(await response.text(), '')
})

test('only the page about the policy is under one, and it allows the widget origin', async () => {
  for (const page of pages) {
    const policy = (await fetch(`${demo.pages}/${page}`)).headers.get('content-security-policy')
    if (page !== 'csp.html') assert.equal(policy, null, page)
    else {
      const directives = policy?.split('; ') ?? []
      assert.ok(directives.includes("default-src 'none'"))
      assert.ok(directives.includes("style-src 'self'"))
      assert.ok(directives.includes(`connect-src ${demo.widgets}`))
      assert.ok(directives.includes("require-trusted-types-for 'script'"))
      assert.doesNotMatch(policy ?? '', /unsafe|\*/)
    }
  }
})

test('the page under the policy holds no inline script or style', async () => {
  const html = await (await fetch(`${demo.pages}/csp.html`)).text()
  assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
})

test('a host header with strange characters never reaches a page or its policy', async () => {
  const { hostname, port } = new URL(demo.pages)
  const headers = { host: "evil';script-src:1" }
  const sent = request({ hostname, port, path: '/csp.html', headers }).end()
  const [response] = (await once(sent, 'response')) as [{ headers: Record<string, string>; resume: () => void }]
  response.resume()
  assert.doesNotMatch(response.headers['content-security-policy'] ?? '', /evil/)
})

test('paths that climb out of the folder are refused', async () => {
  for (const path of [
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/data/..%2f..%2f..%2fpackage.json',
    '/data/../../package.json',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
  ]) {
    for (const origin of [demo.pages, demo.widgets]) {
      const status = await rawStatus(origin, path)
      assert.ok(status === 403 || status === 404, `${origin}${path}: ${status}`)
    }
  }
})

test('malformed paths are a bad request, folders and missing files are not found', async () => {
  assert.equal(await rawStatus(demo.pages, '/%zz'), 400)
  assert.equal(await rawStatus(demo.pages, '/a%00.html'), 400)
  assert.equal(await rawStatus(demo.pages, '/styles'), 404)
  assert.equal(await rawStatus(demo.widgets, '/data/missing.json'), 404)
})

test('the troubled sources fail as their names say', async () => {
  const get = (name: string) => fetch(`${demo.widgets}/trouble/${name}.json`)
  assert.match((await get('html')).headers.get('content-type') ?? '', /^text\/html/)
  assert.equal((await get('error')).status, 500)
  await assert.rejects((await get('truncated')).json(), SyntaxError)
})

test('closing ends connections that still wait for the slow source', async () => {
  const own = await createDemoServer({ port: 0, dist })
  const sent = request(`${own.widgets}/trouble/slow.json`).end()
  const failed = once(sent, 'error')
  await once(sent, 'finish')
  await own.close()
  const [error] = (await failed) as [NodeJS.ErrnoException]
  assert.match(error.code ?? '', /^ECONN(RESET|REFUSED)$/)
})

test('where the port is taken, the next free one serves', async () => {
  const other: Server = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const own = await createDemoServer({ port, dist })
  try {
    assert.ok(Number(new URL(own.pages).port) > port)
    assert.ok(Number(new URL(own.widgets).port) > Number(new URL(own.pages).port))
    assert.equal((await fetch(`${own.pages}/`)).status, 200)
  } finally {
    await own.close()
    other.close()
  }
})

test('without a built library it says what to do', async () => {
  await assert.rejects(createDemoServer({ port: 0, dist: join(dist, 'none') }), /npm run build/)
})

test('the command refuses a port that is none, in one line and without a stack', async () => {
  const server = fileURLToPath(new URL('../../demo/server.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', server, '--port', 'many'])
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  assert.equal(code, 1)
  assert.match(output, /--port takes a whole number/)
  assert.doesNotMatch(output, /^\s+at /m)
})
