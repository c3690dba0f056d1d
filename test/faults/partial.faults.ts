import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as answers from './support/answers.js'
import { feed, release } from './support/feeds.js'
import { setStage } from './support/stage.js'

const { stage, host } = await setStage()

describe('one bad item of a hundred', () => {
  const bad: [string, unknown][] = [
    ['nothing', null],
    ['a text', 'news'],
    ['a number', 7],
    ['a list', []],
    ['without anything', {}],
    ['without a headline', { id: 'x', body: ['Text.'] }],
    ['with an empty headline', { id: 'x', headline: '' }],
    ['whose headline is an object', { id: 'x', headline: { text: 'x' } }],
    ['deep as a well', { id: 'x', headline: 'well' }],
  ]
  for (const [i, [name, item]] of bad.entries()) {
    it(`(${name}) leaves ninety-nine, and is told once to the webmaster`, async () => {
      const releases: unknown[] = [...Array(99).keys()].map((n) => release(`News ${n}`))
      releases.splice(50, 0, item)
      const text = JSON.stringify(feed(...releases)).replace('"well"', '['.repeat(5_000) + ']'.repeat(5_000))
      const source = stage.source(answers.answer(text))
      await host.add(`<iom-release-list id="list-${i}" src="${source.url}" limit="100" debug></iom-release-list>`)
      await host.reaches(`#list-${i}`, 'ready')
      const shown = await host.page.$eval(
        `#list-${i}`,
        (list) => list.shadowRoot?.querySelectorAll('li [part~=headline]').length,
      )
      assert.equal(shown, 99)
      await host.shows(`#list-${i}`, 'releases.50')
      const [load] = await host.events(`list-${i}`)
      assert.deepEqual([...new Set(load?.warnings?.map(({ index }) => index))], [50])
      assert.deepEqual(host.errors, [])
    })
  }
})
