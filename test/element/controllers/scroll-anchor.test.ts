import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { ScrollAnchorController } from '../../../src/element/controllers/scroll-anchor.js'
import { asElement, FakeHost } from './host.js'

let overflowAnchor = ''
beforeEach(() => {
  overflowAnchor = ''
  Object.assign(globalThis, { getComputedStyle: () => ({ getPropertyValue: () => overflowAnchor }) })
})
afterEach(() => Reflect.deleteProperty(globalThis, 'getComputedStyle'))

const at = (top: number) => ({
  top,
  isConnected: true,
  getBoundingClientRect(): { top: number } {
    return { top: this.top }
  },
})

/** A host above the window in a scrolled page, with one item in view. */
function scrolled(isNewFeed = true) {
  const moves: number[] = []
  const item = at(40)
  const scroller = { ...at(-500), scrollTop: 500, scrollBy: (_: number, y: number) => void moves.push(y) }
  const ownerDocument = { documentElement: {} }
  const shadowRoot = { querySelectorAll: () => [at(-90), item] }
  const host = Object.assign(new FakeHost(), at(-100), { ownerDocument, shadowRoot, parentNode: scroller })
  new ScrollAnchorController(asElement(host), () => isNewFeed)
  return { host, item, moves }
}

describe('the place of what the reader reads', () => {
  it('is restored when new items push it down', () => {
    const { host, item, moves } = scrolled()
    host.update(() => (item.top = 140))
    assert.deepEqual(moves, [100])
  })

  it('is left to a browser with scroll anchoring', () => {
    overflowAnchor = 'auto'
    const { host, item, moves } = scrolled()
    host.update(() => (item.top = 140))
    assert.deepEqual(moves, [])
  })

  it('is not read in an update without a new feed', () => {
    const { host, item, moves } = scrolled(false)
    host.update(() => (item.top = 140))
    assert.deepEqual(moves, [])
  })

  it('is given up with an item that the update removes', () => {
    const { host, item, moves } = scrolled()
    host.update(() => Object.assign(item, { top: 140, isConnected: false }))
    assert.deepEqual(moves, [])
  })
})
