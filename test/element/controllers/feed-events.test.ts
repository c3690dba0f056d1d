import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { html } from 'lit'
import { FeedEventsController } from '../../../src/element/controllers/feed-events.js'
import type { RenderResult } from '../../../src/element/feed-view.js'
import type { Feed } from '../../../src/model/feed.js'
import { FeedError } from '../../../src/model/feed-error.js'
import type { FeedState } from '../../../src/source/state.js'
import { asElement, FakeHost } from './host.js'

const feed = (): Feed => ({ releases: [], warnings: [] })
const ready = (): FeedState => ({ status: 'ready', feed: feed(), paging: 'end', asOf: 0 })
const content = { content: html`content` }

let lines: string[] = []
beforeEach(() => {
  lines = []
  mock.method(console, 'warn', (line: string) => void lines.push(line))
})
afterEach(() => mock.restoreAll())

/** A host with the controller, and what it dispatched. */
function listened() {
  const host = new FakeHost()
  const rendering: { current: { state: FeedState; result: RenderResult | undefined } } = {
    current: { state: { status: 'loading' }, result: undefined },
  }
  new FeedEventsController(asElement(host), rendering)
  const events: string[] = []
  host.addEventListener('iom-load', () => void events.push('load'))
  host.addEventListener(
    'iom-error',
    (event) => void events.push((event as CustomEvent<{ error: FeedError }>).detail.error.kind),
  )
  const render = (state: FeedState, result?: RenderResult): void => {
    rendering.current = { state, result }
    host.update()
  }
  return { events, render }
}

describe('the events of a feed', () => {
  it('are dispatched after its rendering, once however often it is rendered', () => {
    const { events, render } = listened()
    const state = ready()
    render({ status: 'loading' })
    render(state, content)
    render(state, content)
    assert.deepEqual(events, ['load'])
    render(ready(), content)
    assert.deepEqual(events, ['load', 'load'])
  })

  it('report an error once, with one line for the webmaster', () => {
    const { events, render } = listened()
    const state: FeedState = {
      status: 'error',
      error: new FeedError('status', 'It answered with 404.', { url: 'https://x.example.org/' }),
    }
    render(state)
    render(state)
    assert.deepEqual(events, ['status'])
    assert.deepEqual(lines, ['<iom-test>: It answered with 404. (https://x.example.org/)'])
  })

  it('report what the feed does not hold as an error of kind not-found', () => {
    const { events, render } = listened()
    render(ready(), { missing: 'The feed holds no release "a".' })
    assert.deepEqual(events, ['not-found'])
    assert.match(lines[0] ?? '', /holds no release "a"/)
  })
})
