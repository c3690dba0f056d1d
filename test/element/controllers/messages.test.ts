import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { MESSAGES_TIMEOUT_MS, MessagesController } from '../../../src/element/controllers/messages.js'
import { FakeHost, settle } from './host.js'

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }))
afterEach(() => mock.timers.reset())

describe('the messages of a feed', () => {
  it('that are loaded commit the feed at once', () => {
    const commit = mock.fn()
    new MessagesController(new FakeHost()).whenLoaded(['en', undefined], undefined, commit)
    assert.equal(commit.mock.callCount(), 1)
  })

  it('that are not loaded hold it back until the limit, and commit it again when they arrive', async () => {
    const commit = mock.fn()
    let arrive: () => void = () => undefined
    const more = new Promise<void>((resolve) => (arrive = resolve))
    new MessagesController(new FakeHost()).whenLoaded(['en'], more, commit)
    mock.timers.tick(MESSAGES_TIMEOUT_MS - 1)
    assert.equal(commit.mock.callCount(), 0)
    mock.timers.tick(1)
    assert.equal(commit.mock.callCount(), 1)
    arrive()
    await settle()
    assert.equal(commit.mock.callCount(), 2)
  })

  it('of an older feed commit nothing', async () => {
    const [old, current] = [mock.fn(), mock.fn()]
    const controller = new MessagesController(new FakeHost())
    controller.whenLoaded(['en'], Promise.resolve(), old)
    controller.whenLoaded(['en'], undefined, current)
    await settle()
    mock.timers.tick(MESSAGES_TIMEOUT_MS)
    assert.deepEqual([old.mock.callCount(), current.mock.callCount()], [0, 1])
  })

  it('are no longer awaited by an element that is removed', () => {
    const commit = mock.fn()
    const controller = new MessagesController(new FakeHost())
    controller.whenLoaded(['en'], new Promise(() => undefined), commit)
    controller.hostDisconnected()
    mock.timers.tick(MESSAGES_TIMEOUT_MS)
    assert.equal(commit.mock.callCount(), 0)
  })
})
