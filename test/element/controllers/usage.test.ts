import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { USAGE_DELAY_MS, UsageController } from '../../../src/element/controllers/usage.js'
import { asElement, FakeHost, settle } from './host.js'

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  mock.timers.enable({ apis: ['setTimeout'] })
  mock.method(console, 'warn', (line: string) => void lines.push(line))
})
afterEach(() => {
  mock.restoreAll()
  mock.timers.reset()
})

function connected(hasSource: boolean, warnings: string[] = []) {
  const load = mock.fn(() => Promise.resolve({ usageWarnings: () => warnings }))
  const host = Object.assign(new FakeHost(), { hasAttribute: () => false, firstElementChild: null })
  const controller = new UsageController(asElement(host), () => hasSource, load)
  controller.hostConnected()
  return { controller, load }
}

async function pass(): Promise<void> {
  mock.timers.tick(USAGE_DELAY_MS)
  await settle()
}

describe('the check of how a page uses a tag', () => {
  it('is not loaded for a tag with a source and nothing between the tags', async () => {
    const { load } = connected(true)
    await pass()
    assert.equal(load.mock.callCount(), 0)
  })

  it('reports each line once a page', async () => {
    connected(false, ['A line.'])
    connected(false, ['A line.'])
    await pass()
    assert.deepEqual(lines, ['A line.'])
  })

  it('is not made for a tag that is removed before', async () => {
    const { controller, load } = connected(false, ['Another line.'])
    controller.hostDisconnected()
    await pass()
    assert.equal(load.mock.callCount(), 0)
  })
})
