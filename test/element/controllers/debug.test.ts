import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { DebugController } from '../../../src/element/controllers/debug.js'
import { asElement, FakeHost, settle } from './host.js'

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  mock.method(console, 'warn', (line: string) => void lines.push(line))
})
afterEach(() => mock.restoreAll())

function withPanel(loadPanel?: () => Promise<never>) {
  const host = Object.assign(new FakeHost(), { debug: false })
  const inspect = mock.fn(() => Promise.resolve())
  const load = mock.fn(loadPanel ?? (() => Promise.resolve({ inspect })))
  new DebugController(asElement(host), () => ({ status: 'idle' }), load)
  return { host, inspect, load }
}

describe('the inspector', () => {
  it('is not loaded without the attribute debug', () => {
    const { host, load } = withPanel()
    host.update()
    assert.equal(load.mock.callCount(), 0)
  })

  it('is called at every update while the attribute is there, and once more when it is gone', async () => {
    const { host, inspect } = withPanel()
    host.debug = true
    host.update()
    host.update()
    host.debug = false
    host.update()
    host.update()
    await settle()
    assert.equal(inspect.mock.callCount(), 3)
  })

  it('that cannot be loaded leaves one line', async () => {
    const { host } = withPanel(() => Promise.reject(new TypeError('gone')))
    host.debug = true
    host.update()
    await settle()
    assert.match(lines.join(), /inspector could not be loaded.*gone/)
  })
})
