import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as answers from './support/answers.js'
import { feed, release } from './support/feeds.js'
import { setStage } from './support/stage.js'

const { stage, host } = await setStage()

describe('a printed grid', () => {
  before(() => host.page.emulateMediaType('print'))
  after(() => host.page.emulateMediaType('screen'))

  it('gives a card whose picture is missing the whole width', async () => {
    const missing = { url: stage.source(answers.status(404)).url, alt: '' }
    const source = stage.source(answers.json(feed(release('News', { summary: 'A summary.', image: missing }))))
    await stage.open(`<iom-release-list id="list" layout="grid" src="${source.url}"></iom-release-list>`, {}, host)
    await host.until(() => document.querySelector('#list')?.shadowRoot?.querySelector('img')?.hidden)
    const [item = 0, summary = 0] = await host.page.$eval('#list', (element) =>
      ['.item', '.summary'].map((at) => element.shadowRoot?.querySelector<HTMLElement>(at)?.offsetWidth),
    )
    assert.ok(item > 400, `${item} px`)
    assert.ok(summary > item / 2, `${summary} of ${item} px`)
  })
})
