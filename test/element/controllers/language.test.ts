import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { LanguageController } from '../../../src/element/controllers/language.js'
import { asElement, FakeHost } from './host.js'

type Change = (changes: { target: object }[]) => void

/** Roots that are observed, and the way to report a change of `lang`. */
let observed: object[] = []
let report: Change = () => undefined

beforeEach(() => {
  observed = []
  Object.assign(globalThis, {
    MutationObserver: class {
      constructor(listener: Change) {
        report = listener
      }
      observe(root: object): void {
        observed.push(root)
      }
      disconnect(): void {
        observed = []
      }
    },
  })
})
afterEach(() => Reflect.deleteProperty(globalThis, 'MutationObserver'))

const page = {}
const shadowHost = { getRootNode: () => page }
const root = { host: shadowHost }

function inShadow() {
  let changes = 0
  const host = Object.assign(new FakeHost(), { getRootNode: () => root, ownerDocument: { querySelectorAll: () => [] } })
  const controller = new LanguageController(asElement(host), () => changes++)
  controller.hostConnected()
  return { controller, host, changes: () => changes }
}

describe('the language around an element', () => {
  it('is observed in its shadow root and in the document', () => {
    inShadow()
    assert.deepEqual(observed, [root, page])
  })

  it('changes with an element around it, through shadow roots, and with no other', () => {
    const { changes, host } = inShadow()
    report([{ target: { contains: () => false } }])
    assert.equal(changes(), 0)
    report([{ target: { contains: (node: object) => node === host } }])
    report([{ target: { contains: (node: object) => node === shadowHost } }])
    assert.equal(changes(), 2)
  })

  it('is observed no more when the element is removed', () => {
    inShadow().controller.hostDisconnected()
    assert.deepEqual(observed, [])
  })
})
