/** Opens every story of the static Storybook, and runs axe on it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import axe, { type AxeResults } from 'axe-core'
import { faults, page, stories, visit } from './support/book.js'
import type { StoryWindow } from './support/story-page.js'

const failure = (): Promise<string | undefined> =>
  page.evaluate(() => (window as unknown as StoryWindow).iomStory.failure())

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run("#storybook-root", { resultTypes: ["violations"] })')) as AxeResults
  assert.ok(results.passes.length, 'axe found nothing to check')
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  )
}

describe('each story', () => {
  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, { timeout: 60_000 }, async () => {
      await visit(id)
      assert.equal(await failure(), undefined)
      assert.deepEqual(await violations(), [])
      assert.deepEqual(faults, { errors: [], foreign: [] })
    })
  }
})
