import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { tags } from '../../src/generated/tags.js'

describe('on a server without a DOM', () => {
  for (const { name, load } of tags) {
    it(`<${name}> can be imported and registered`, async () => {
      await load()
      assert.ok(customElements.get(name))
    })

    it(`<${name}> renders its content where Lit renders on the server`, async () => {
      await load()
      const text = `<${name} src="feed.json" scheme="dark"><p>Content</p></${name}>`
      const template = { _$litType$: 1, strings: Object.assign([text], { raw: [text] }), values: [] }
      const markup = await collectResult(render(template))
      assert.match(markup, /<slot><\/slot>/)
      assert.match(markup, /<p>Content<\/p>/)
    })
  }

  it('the package can be imported', async () => {
    assert.ok((await import('../../src/index.js')).IomReleaseElement)
    assert.ok((await import('../../src/prerender/index.js')).renderRelease)
  })
})
