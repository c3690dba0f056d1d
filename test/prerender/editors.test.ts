import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { renderBlockquote, renderRelease } from '../../src/prerender/index.js'
import { autop, editors, filtered } from '../support/editors.js'

const feed = {
  version: 'iom-feed/1.0',
  language: 'en',
  releases: [
    {
      id: 'ports open',
      headline: 'Two ports open',
      published: '2026-03-01',
      url: 'https://news.example.org/ports',
      body: ['First paragraph.', { type: 'list', items: [['An item.']] }],
    },
  ],
}
const src = 'https://feeds.example.org/feed.json'

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

const forms = {
  'the tag': await renderRelease(feed, { src }),
  'the tag with a shadow root': await renderRelease(feed, { src, shadow: 'inline' }),
  'the blockquote': await renderBlockquote(feed, { src }),
}

for (const editor of editors)
  describe(`${editor.name} leaves a readable article`, () => {
    for (const [name, markup] of Object.entries(forms))
      it(`of ${name}`, () => {
        const left = filtered(markup, editor)
        const text = textOf(parseFragment(left))
        for (const part of ['Two ports open', '1 March 2026', 'First paragraph.', 'An item.'])
          assert.equal(text.split(part).length - 1, 1, `${part} in ${left}`)
        assert.match(left, /<a href="https:\/\/news\.example\.org\/ports"/)
        assert.doesNotMatch(text, /\{|:host/)
      })
  })

describe('WordPress adds no paragraph and no break', () => {
  for (const [name, markup] of Object.entries(forms))
    it(`inside ${name}`, () => assert.equal(autop(markup).replace(/^<p>|<\/p>$/g, ''), markup))
})

describe('the blockquote', () => {
  it('names feed and release in its address, which most editors keep', async () => {
    const cite = `cite="${src}#iom-release=ports%20open"`
    const markup = await renderBlockquote(feed, { src })
    assert.ok(markup.startsWith(`<blockquote class="iom-release" ${cite}>`))
    for (const editor of editors.filter(({ attributes }) => attributes('blockquote', 'cite')))
      assert.ok(filtered(markup, editor).includes(cite), editor.name)
  })
})
