import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderBlockquote } from '../../src/prerender/index.js'
import { hang, json, status } from './support/answers.js'
import { feed, release } from './support/feeds.js'
import { setStage } from './support/stage.js'

const { stage } = await setStage()
const good = feed(release('Good news', { url: 'https://news.example.org/good' }), release('Other news'))

describe('a blockquote that stands for a tag', () => {
  it('becomes the tag, and shows its text until the feed is there', async () => {
    const source = stage.source(hang)
    const host = await stage.open(await renderBlockquote(good, { src: source.url, release: 'good-news' }))
    await source.whenAsked(1)
    await host.until(() => Boolean(document.querySelector('iom-release')?.shadowRoot))
    assert.match(await host.text('iom-release'), /The text of Good news\./)
    assert.equal(await host.page.$$eval('iom-release blockquote', (all) => all.length), 1)
    assert.deepEqual(host.errors, [])
    await host.close()
  })

  it('is replaced by the release, once', async () => {
    const source = stage.source(json(good))
    const host = await stage.open(await renderBlockquote(good, { src: source.url, release: 'good-news' }))
    await host.reaches('iom-release', 'ready')
    assert.equal((await host.text('body')).split('The text of Good news.').length - 1, 1)
    assert.equal(source.asked.length, 1)
    await host.close()
  })

  const forms: [string, (src: string) => string][] = [
    ['without its class', (src) => `<blockquote cite="${src}#iom-release=other-news">Text</blockquote>`],
    [
      'with data attributes',
      (src) =>
        `<blockquote class="iom-release" data-src="${src}" data-release="other-news" cite="https://x.example/">Text</blockquote>`,
    ],
    [
      'with class and fragment',
      (src) => `<blockquote class="wp-block-quote iom-release" cite="${src}#other-news"><p>Text</p></blockquote>`,
    ],
  ]
  for (const [name, markup] of forms)
    it(`is found ${name}`, async () => {
      const host = await stage.open(markup(stage.source(json(good)).url))
      await host.shows('iom-release', 'The text of Other news.')
      await host.close()
    })

  it('that is added later is found', async () => {
    const host = await stage.open('')
    await host.add(
      `<div><blockquote class="iom-release" cite="${stage.source(json(good)).url}">Text</blockquote></div>`,
    )
    await host.reaches('iom-release', 'ready')
    await host.close()
  })

  it('keeps its text where the feed cannot be loaded', async () => {
    const host = await stage.open(
      `<blockquote class="iom-release" cite="${stage.source(status(404)).url}">Text</blockquote>`,
    )
    await host.reaches('iom-release', 'error')
    assert.equal(await host.text('iom-release'), 'Text')
    await host.close()
  })

  it('sets no attribute that runs code', async () => {
    const { url } = stage.source(json(good))
    const attack = `data-onclick="alert(1)" data-style="color:red" data-theme-href="javascript:alert(1)" data-id="x"`
    const host = await stage.open(`<blockquote class="iom-release" cite="${url}" ${attack}>Text</blockquote>`)
    await host.reaches('iom-release', 'ready')
    const names = await host.page.$eval('iom-release', (tag) => tag.getAttributeNames().sort())
    assert.deepEqual(names, ['src', 'status'])
    await host.close()
  })

  it('any other blockquote stays', async () => {
    const host = await stage.open(
      '<blockquote cite="https://x.example/#a">Words</blockquote><blockquote class="iom-release">Words</blockquote><iom-release></iom-release>',
    )
    await host.until(() => Boolean(customElements.get('iom-release')))
    assert.equal(await host.page.$$eval('body > blockquote', (all) => all.length), 2)
    await host.close()
  })
})
