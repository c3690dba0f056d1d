import { expect, fixture, html } from '@open-wc/testing'
import '../../src/tags/iom-release/define.js'
import { usageWarnings } from '../../src/element/debug/usage.js'
import { until } from '../support/wait.js'

const feed = '{"version":"iom-feed/1.0","releases":[{"id":"a","headline":"Good news"}]}'

/** A tag with markup between its tags. */
async function tagWith(markup: string, attributes: Record<string, string> = {}) {
  const element = document.createElement('iom-release')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(document.createRange().createContextualFragment(markup))
  await fixture(html`<div lang="en">${element}</div>`)
  return element
}

describe('content between the tags', () => {
  for (const markup of [
    '<br>',
    '<p></p>',
    '<p>&nbsp;</p>',
    '<noscript>news</noscript>',
    '<link rel="x">',
    '<p hidden>x</p>',
    '<span> </span>',
  ]) {
    it(`that readers cannot see is no fallback: ${markup}`, async () => {
      const element = await tagWith(markup, { src: '/__faults/json?status=404' })
      await until(() => element.status === 'error')
      expect(element.shadowRoot!.textContent).to.contain('Try again')
    })
  }

  for (const markup of ['<p>News</p>', '<div><img src="data:," alt=""></div>', 'News']) {
    it(`that readers can see is the fallback: ${markup}`, async () => {
      const element = await tagWith(markup, { src: '/__faults/json?status=404' })
      await until(() => element.status === 'error')
      expect(element.shadowRoot!.textContent).not.to.contain('Try again')
    })
  }
})

describe('inline JSON', () => {
  for (const [name, markup] of [
    ['in a paragraph', `<p><script type="application/json">${feed}</script></p>`],
    ['with a charset', `<script type="application/json; charset=utf-8">${feed}</script>`],
    ['in capitals', `<script type="Application/JSON">${feed}</script>`],
  ] as const) {
    it(`is read ${name}`, async () => {
      const element = await tagWith(markup)
      await until(() => element.status === 'ready')
    })
  }

  it('of another type is named in one line that says what to write', async () => {
    const element = await tagWith(`<script type="application/ld+json">${feed}</script>`)
    expect(usageWarnings(element, false)).to.deep.equal([
      '<iom-release>: its script has type="application/ld+json". Write <script type="application/json">.',
    ])
  })
})

describe('a tag that the page uses wrongly', () => {
  it('without a source is told which sources there are', async () => {
    const [line] = usageWarnings(await tagWith(''), false)
    expect(line).to.contain('it has no source. Write src="…"')
  })

  it('with data as an attribute is told of the property', async () => {
    const [line] = usageWarnings(await tagWith('', { data: '[object Object]' }), true)
    expect(line).to.contain('the attribute data is not read. Set the property data')
  })

  for (const markup of ['<footer>The end</footer>', '<p>Text</p><iom-contact-card></iom-contact-card>']) {
    it(`without an end tag is told that it swallows the page: ${markup}`, async () => {
      const [line] = usageWarnings(await tagWith(markup), true)
      expect(line).to.contain('write <iom-release …></iom-release>')
    })
  }

  it('is told nothing where all is well', async () => {
    expect(usageWarnings(await tagWith('<h2>News</h2><p>Read it on our site.</p>'), true)).to.deep.equal([])
  })
})
