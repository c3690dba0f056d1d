import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { tags } from '../support/tags.js'
import * as answers from './support/answers.js'
import { eventually } from './support/eventually.js'
import type { Source } from './support/origin.js'
import { setStage } from './support/stage.js'

// Compilers that work beside the page hold the instances that they have seen, some for as long as the page is idle.
const { stage, host } = await setStage({ clock: 'stopped' }, '--js-flags=--no-opt --no-maglev')

const session = await host.page.createCDPSession()

/**
 * How many instances of a tag are alive after a garbage collection. `queryObjects` collects while code runs and then takes
 * any word on the stack for a reference, so a collection without a stack comes first.
 */
async function alive(tag: string): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const prototype = await host.page.evaluateHandle((name) => customElements.get(name)?.prototype as object, tag)
  const instances = await host.page.queryObjects(prototype)
  const count = await instances.evaluate((all) => (all as unknown[]).length)
  await Promise.all([instances.dispose(), prototype.dispose()])
  return count
}

/** How many listeners hang on the window and on the document. */
async function listeners(): Promise<number> {
  let count = 0
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression })
    const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
    count += found.listeners.length
  }
  return count
}

/** Puts a tag on the page and takes it away, a thousand times. */
const mountAndUnmount = (tag: string, { url }: Source): Promise<void> =>
  host.page.evaluate(
    async (name, src) => {
      for (let i = 0; i < 1_000; i++) {
        const element = document.createElement(name)
        for (const [attribute, value] of [['src', src], ['refresh', '5'], ...(i % 100 ? [] : [['debug', '']])]) {
          element.setAttribute(attribute ?? '', value ?? '')
        }
        document.body.append(element)
        if (i % 10 === 0) await (element as HTMLElementTagNameMap['iom-release']).updateComplete
        element.remove()
      }
    },
    tag,
    url,
  )

describe('a thousand tags that came and went leave nothing', () => {
  const sources: [string, () => Source][] = [
    ['that is good', () => stage.source(answers.good)],
    ['that is silent', () => stage.source(answers.hang)],
    ['that fails', () => stage.source(answers.status(503))],
  ]
  for (const tag of tags) {
    for (const [name, source] of sources) {
      it(`of <${tag}> and a source ${name}`, async () => {
        // The first loads the code, and what all of its kind share.
        await host.add(`<${tag} id="first"></${tag}>`)
        await host.until((at) => customElements.get(at), tag)
        await host.page.$eval('#first', (element) => element.remove())
        await host.advance(60_000)
        const before = await listeners()
        await mountAndUnmount(tag, source())
        await host.advance(60_000)
        await host.until(() => window.side.waits?.().length === 0)
        assert.equal(await listeners(), before)
        await eventually(`no <${tag}> is alive`, async () => (await alive(tag)) === 0)
        const left = await host.page.evaluate(() => {
          const registry = (window as unknown as Record<symbol, { sources: Map<string, unknown> }>)[
            Symbol.for('iom.feed/1')
          ]
          return registry?.sources.size
        })
        assert.equal(left, 0)
        assert.deepEqual(host.errors, [])
      })
    }
  }
})
