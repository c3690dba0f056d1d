import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { html } from 'lit'
import { LastRenderController } from '../../../src/element/controllers/last-render.js'
import { feedOf, type FeedState } from '../../../src/source/state.js'
import { gate } from '../../../src/model/visibility.js'
import { validateFeed } from '../../../src/model/validate.js'
import { FakeHost } from './host.js'

const ready = (...releases: Record<string, unknown>[]): FeedState => ({
  status: 'ready',
  feed: gate(validateFeed({ releases }), Date.now()).feed,
  paging: 'end',
  asOf: 0,
})
const content = { content: html`content` }
const fail = (): never => {
  throw new TypeError('a trap')
}

/** A controller that has rendered a state. */
function rendered(state: FeedState) {
  const host = new FakeHost()
  const controller = new LastRenderController(host)
  controller.commit(state)
  controller.prepare(() => content)
  host.update()
  return { host, controller }
}

describe('the last rendering', () => {
  it('is that of the newest state', () => {
    const { host, controller } = rendered(ready({ id: 'a', headline: 'A' }))
    assert.equal(controller.shown.state.status, 'ready')
    assert.equal(host.updates, 1)
  })

  it('is rendered again, as stale, in place of a feed that the tag cannot render', () => {
    const { host, controller } = rendered(ready({ id: 'a', headline: 'A' }))
    controller.commit(ready({ id: 'b', headline: 'B' }))
    assert.equal(controller.isNewFeed, true)
    assert.equal(controller.prepare(fail), 'stale')
    host.update()
    assert.deepEqual(
      feedOf(controller.shown.state)?.releases.map(({ id }) => id),
      ['a'],
    )
    assert.equal(controller.shown.result, content)
    assert.match('error' in controller.shown.state ? controller.shown.state.error.message : '', /a trap/)
  })

  it('is not rendered again where the new feed withdraws a release of it', () => {
    const { controller } = rendered(ready({ id: 'a', headline: 'A' }))
    controller.commit(ready({ id: 'a', headline: 'A', status: 'canceled' }))
    assert.equal(controller.prepare(fail), 'error')
    assert.equal(controller.current.result, undefined)
  })

  it('does not exist before the first feed: the tag shows an error', () => {
    const controller = new LastRenderController(new FakeHost())
    controller.commit(ready({ id: 'a', headline: 'A' }))
    assert.equal(controller.prepare(fail), 'error')
  })
})
