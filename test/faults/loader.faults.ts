import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { HTTPRequest } from 'puppeteer-core'
import { dist } from '../../tools/files.js'
import * as answers from './support/answers.js'
import { eventually } from './support/eventually.js'
import { setStage, type HostPage } from './support/stage.js'

const { stage } = await setStage()
const source = stage.source(answers.good)
const tag = `<iom-release src="${source.url}"></iom-release>`

/** Code that a page can use: `inShadow(host)` attaches an open shadow root with a tag. */
const attach = `globalThis.inShadow = (host) => {
  host.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(${JSON.stringify(tag)}))
}`

/** Resolves when a tag in the shadow root of `selector` is ready. */
const isReadyIn = (host: HostPage, selector: string): Promise<void> =>
  host.until(
    (at) => document.querySelector(at)?.shadowRoot?.querySelector('iom-release')?.getAttribute('status') === 'ready',
    selector,
  )

describe('the loader finds a tag in an open shadow root', () => {
  it('that the page declares', async () => {
    const host = await stage.open(`<div id="host"><template shadowrootmode="open">${tag}</template></div>`)
    await isReadyIn(host, '#host')
    await host.close()
  })

  it('inside of another one', async () => {
    const inner = `<p id="inner"><template shadowrootmode="open">${tag}</template></p>`
    const host = await stage.open(`<div id="host"><template shadowrootmode="open">${inner}</template></div>`)
    await host.until(() => {
      const root = document.querySelector('#host')?.shadowRoot?.querySelector('#inner')?.shadowRoot
      return root?.querySelector('iom-release')?.getAttribute('status') === 'ready'
    })
    await host.close()
  })

  it('that a script attaches to an element that it adds', async () => {
    const host = await stage.open('', { before: attach })
    await host.page.evaluate(`{
      const host = document.createElement('div')
      host.id = 'host'
      document.body.append(host)
      inShadow(host)
    }`)
    await isReadyIn(host, '#host')
    await host.close()
  })

  it('when it is added to the root later', async () => {
    const host = await stage.open(`<div id="host"><template shadowrootmode="open"><p></p></template></div>`)
    await host.page.evaluate(
      (markup) =>
        document.querySelector('#host')?.shadowRoot?.append(document.createRange().createContextualFragment(markup)),
      tag,
    )
    await isReadyIn(host, '#host')
    await host.close()
  })

  const definitions: [string, string][] = [
    ['in its constructor', `constructor() { super(); inShadow(this) }`],
    ['when it is connected', `connectedCallback() { inShadow(this) }`],
  ]
  for (const [name, body] of definitions) {
    it(`of a custom element that is defined later, attached ${name}`, async () => {
      const host = await stage.open('<x-host></x-host>', { before: attach })
      await host.page.evaluate(`customElements.define('x-host', class extends HTMLElement { ${body} })`)
      await isReadyIn(host, 'x-host')
      await host.close()
    })
  }

  it('of a custom element that attaches it after its definition, at the next change of the page', async () => {
    const body = `customElements.define('x-host', class extends HTMLElement {})`
    const host = await stage.open('<x-host></x-host>', { before: `${attach}; ${body}` })
    await host.page.evaluate(`inShadow(document.querySelector('x-host')); document.body.append('')`)
    await isReadyIn(host, 'x-host')
    await host.close()
  })
})

/** Opens an empty page and answers requests for files of the library as `fate` says; others go on. */
async function openWith(fate: (request: HTTPRequest, path: string) => unknown): Promise<HostPage> {
  const host = await stage.open('')
  await host.page.setRequestInterception(true)
  host.page.on('request', (request) => {
    const path = new URL(request.url())
    if (fate(request, path.pathname + path.search) === undefined) void request.continue()
  })
  return host
}

const respond = (request: HTTPRequest, status: number, body = ''): true => {
  void request.respond({ status, contentType: 'text/javascript', body })
  return true
}

describe('an update of the library on its server', () => {
  it('that removed files which a cached entry names is no harm: the entry of now loads', async () => {
    const host = await openWith((request, path) => {
      if (path === '/elements/iom-release.js') return respond(request, 200, `import '../chunks/core-removed.js'`)
      return path.includes('removed') ? respond(request, 404) : undefined
    })
    await host.add(tag)
    await host.reaches('iom-release', 'ready')
    assert.deepEqual(host.errors, [])
    await host.close()
  })

  it('that removed the files beside the entry is no harm either', async () => {
    const core = (await readdir(join(dist, 'chunks'))).find((name) => name.startsWith('core-'))
    const old = `import '../chunks/core-new.js'`
    const host = await openWith((request, path) => {
      if (path === '/elements/iom-release.js') return respond(request, 200, old)
      if (path === '/chunks/core-new.js')
        return respond(request, 200, `customElements.define('iom-release', class extends HTMLElement {})`)
      return path === `/chunks/${core}` ? respond(request, 404) : undefined
    })
    await host.add(tag)
    await host.until(() => customElements.get('iom-release') !== undefined)
    assert.deepEqual(host.errors, [])
    await host.close()
  })

  it('that removed everything leaves the content of the page, and one line says what to do', async () => {
    const host = await openWith((request, path) => (path.startsWith('/elements/') ? respond(request, 404) : undefined))
    await host.add(`<iom-release src="${source.url}"><p>Read it on our site.</p></iom-release>`)
    await eventually('a line', () => Promise.resolve(host.lines.some((line) => line.includes('Reload the page'))))
    assert.equal(await host.page.$eval('p', (element) => element.checkVisibility()), true)
    assert.deepEqual(host.errors, [])
    await host.close()
  })
})

describe('a reader that an update removed', () => {
  it('is told with what to do, and the content of the page stays', async () => {
    const items = [{ id: '1', title: 'News', content_text: 'Text.', url: 'https://example.org/1' }]
    const foreign = stage.source(answers.json({ version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items }))
    const host = await openWith((request, path) =>
      path.startsWith('/chunks/jsonfeed') ? respond(request, 404) : undefined,
    )
    await host.add(`<iom-release src="${foreign.url}"><p>Read it on our site.</p></iom-release>`)
    await host.reaches('iom-release', 'error')
    const [failure] = await host.failures()
    assert.match(failure?.message ?? '', /^A file of iom-widgets could not be loaded: .*jsonfeed.* Reload the page\./)
    assert.equal(await host.page.$eval('p', (element) => element.checkVisibility()), true)
    assert.deepEqual(host.errors, [])
    await host.close()
  })
})

describe('a misspelt tag', () => {
  it('is told once, with the names that there are', async () => {
    const host = await stage.open('<iom-realease></iom-realease><iom-realease></iom-realease>', { clock: 'stopped' })
    await host.until(() => (window.side.waits?.() ?? []).length > 0)
    await host.advance(3_000)
    await eventually('a line', () => Promise.resolve(host.lines.length > 0))
    assert.equal(host.lines.length, 1)
    assert.match(host.lines[0] ?? '', /<iom-realease> is no tag of this library\. Write .*iom-release,/)
    await host.close()
  })

  it('is none where the page defines it', async () => {
    const before = `customElements.define('iom-own', class extends HTMLElement {})`
    const host = await stage.open('<iom-own></iom-own>', { clock: 'stopped', before })
    await host.until(() => (window.side.waits?.() ?? []).length > 0)
    await host.advance(3_000)
    assert.deepEqual(host.lines, [])
    await host.close()
  })
})

describe('code that could not be loaded', () => {
  it('is requested again when the network returns', async () => {
    let isDown = true
    const host = await openWith((request, path) => {
      if (!isDown || !path.startsWith('/elements/')) return undefined
      void request.abort()
      return true
    })
    await host.add(tag)
    await eventually('a line', () => Promise.resolve(host.lines.some((line) => line.includes('could not be loaded'))))
    isDown = false
    await host.page.evaluate(() => dispatchEvent(new Event('online')))
    await host.reaches('iom-release', 'ready')
    await host.close()
  })
})

describe('a browser that the library does not support', () => {
  for (const missing of ['delete AbortSignal.any', 'delete URL.canParse']) {
    for (const scripts of [['iom-widgets.js'], ['iom-widgets.bundle.js'], ['iom-news.js']]) {
      it(`shows the content of the page without an error (${missing}, ${scripts.join()})`, async () => {
        const body = `<iom-release id="tag" src="${source.url}"><p>Read it on our site.</p></iom-release>`
        const host = await stage.open(body, { scripts, before: missing })
        await host.shows('#tag', 'Read it on our site.')
        assert.equal(await host.page.$eval('p', (element) => element.checkVisibility()), true)
        assert.deepEqual(host.errors, [])
        await host.close()
      })
    }
  }
})
