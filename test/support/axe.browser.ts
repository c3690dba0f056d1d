import { expect, fixture, html } from '@open-wc/testing'
import { LitElement, type TemplateResult } from 'lit'
import { expectAccessible } from './axe.js'

class PictureElement extends LitElement {
  override render(): TemplateResult {
    return html`<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=${this.title} />`
  }
}
customElements.define('test-picture', PictureElement)

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('the accessibility check', () => {
  it('passes what is well made', async () => {
    await expectAccessible(
      await fixture(
        html`<main>
          <h1>Title</h1>
          <button>Share</button>
        </main>`,
      ),
    )
  })

  it('fails on a button without a name', async () => {
    const error = await rejection(expectAccessible(await fixture(html`<main><button></button></main>`)))
    expect(String(error)).to.contain('button-name')
  })

  it('looks into shadow roots', async () => {
    const element = await fixture<LitElement>(html`<test-picture title="A workshop in Guatemala"></test-picture>`)
    await expectAccessible(element)
    element.shadowRoot!.querySelector('img')!.removeAttribute('alt')
    expect(String(await rejection(expectAccessible(element)))).to.contain('image-alt')
  })
})
