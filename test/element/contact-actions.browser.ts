import { expect } from '@open-wc/testing'
import { contactActions } from '../../src/element/contact-actions.js'
import type { IomActionEvent } from '../../src/element/events.js'
import { nextEvent } from '../support/wait.js'

describe('the actions of a contact', () => {
  const createObjectURL = URL.createObjectURL.bind(URL)
  let files: Blob[] = []

  beforeEach(() => {
    files = []
    URL.createObjectURL = (file: Blob) => {
      files.push(file)
      return createObjectURL(file)
    }
    // The browser must not save a file. The method is inherited, so that deleting this one restores it.
    HTMLAnchorElement.prototype.click = () => undefined
  })
  afterEach(() => {
    URL.createObjectURL = createObjectURL
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click')
  })

  for (const [organization, name] of [
    [{ name: 'Full Name', shortName: 'FN' }, 'ORG:FN;Sample Office'],
    [{ name: 'Full Name' }, 'ORG:Full Name;Sample Office'],
    [undefined, 'ORG:Sample Office'],
  ] as const)
    it(`save a vCard at once, with ${name}`, async () => {
      contactActions(new EventTarget(), { organization, id: 'gt' }).save({ office: 'Sample Office' })
      expect((await files[0]!.text()).split('\r\n')).to.include(name)
    })

  it('are reported with the id of the release or office', async () => {
    const host = new EventTarget()
    const { save, use } = contactActions(host, { organization: undefined, id: 'gt' })
    for (const [action, run] of [
      ['call', () => use('call')],
      ['mail', () => use('mail')],
      ['vcard', () => save({ name: 'A Contact' })],
    ] as const) {
      const reported = nextEvent<IomActionEvent>(host, 'iom-action')
      run()
      expect((await reported).detail).to.deep.equal({ action, id: 'gt' })
    }
  })
})
