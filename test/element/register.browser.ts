import { expect } from '@open-wc/testing'
import { register } from '../../src/element/register.js'

const { info } = console
let notes: unknown[] = []

describe('the registration of a tag', () => {
  beforeEach(() => {
    notes = []
    console.info = (...words: unknown[]) => notes.push(words.join(' '))
  })
  afterEach(() => {
    console.info = info
  })

  it('gives the tag its element', () => {
    class First extends HTMLElement {}
    register('test-first', First)
    expect(document.createElement('test-first')).to.be.instanceOf(First)
    expect(notes).to.deep.equal([])
  })

  it('keeps the first where another copy comes, and says so once for all tags', () => {
    class First extends HTMLElement {}
    for (const tag of ['test-twice', 'test-another']) {
      register(tag, tag === 'test-twice' ? First : class extends HTMLElement {})
      register(tag, class extends HTMLElement {})
    }
    expect(customElements.get('test-twice')).to.equal(First)
    expect(notes.length).to.equal(1)
    expect(notes[0]).to.contain('<test-twice> is on this page already')
  })

  it('says nothing where the same element comes again', () => {
    class Same extends HTMLElement {}
    register('test-same', Same)
    register('test-same', Same)
    expect(notes).to.deep.equal([])
  })
})
