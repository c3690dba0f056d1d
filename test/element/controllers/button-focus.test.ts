import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ButtonFocusController } from '../../../src/element/controllers/button-focus.js'
import { asElement, FakeHost } from './host.js'

/** A host with a focused element; `focused` names what receives the focus later. */
function withFocus(isButton: boolean) {
  const focused: string[] = []
  const heading = { tabIndex: 0, focus: () => void focused.push('heading') }
  const button = { isConnected: true, matches: () => isButton }
  const shadowRoot = { activeElement: button, querySelector: () => heading }
  const host = Object.assign(new FakeHost(), { shadowRoot })
  const controller = new ButtonFocusController(asElement(host))
  return { host, button, focused, controller }
}

describe('the focus on the button of a status', () => {
  it('moves to the heading when an update removes the button', () => {
    const { host, button, focused } = withFocus(true)
    host.update(() => (button.isConnected = false))
    assert.deepEqual(focused, ['heading'])
  })

  it('stays while the button stays', () => {
    const { host, focused, controller } = withFocus(true)
    assert.ok(controller.focusedButton)
    host.update()
    assert.deepEqual(focused, [])
  })

  it('is no concern where it is elsewhere', () => {
    const { host, button, focused } = withFocus(false)
    host.update(() => (button.isConnected = false))
    assert.deepEqual(focused, [])
  })
})
