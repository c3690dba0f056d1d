/** Opens every story and every page of the static Storybook, runs axe on each story and tries its controls. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import axe, { type AxeResults } from 'axe-core'
import { changesFrom, documents, emit, faults, page, rendering, stories, visit } from './support/book.js'
import type { StoryControl, StoryWindow } from './support/story-page.js'

const failure = (): Promise<string | undefined> =>
  page.evaluate(() => (window as unknown as StoryWindow).iomStory.failure())

const controlsOf = (id: string): Promise<StoryControl[]> =>
  page.evaluate((story) => (window as unknown as StoryWindow).iomStory.controls(story), id)

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = (await page.evaluate('axe.run("#storybook-root", { resultTypes: ["violations"] })')) as AxeResults
  assert.ok(results.passes.length, 'axe found nothing to check')
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  )
}

/** Names of the controls of a story that change nothing, whichever of their first values is chosen. */
async function controlsWithoutEffect(storyId: string): Promise<string[]> {
  const without: string[] = []
  for (const { name, values } of await controlsOf(storyId)) {
    await emit('resetStoryArgs', { storyId })
    await emit('forceRemount', { storyId })
    const before = await rendering()
    const hasEffect = async (value: unknown): Promise<boolean> => {
      await emit('updateStoryArgs', { storyId, updatedArgs: { [name]: value } })
      return changesFrom(before)
    }
    if (!(await some(values.slice(0, 3), hasEffect))) without.push(name)
  }
  return without
}

async function some<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<boolean> {
  for (const item of items) if (await test(item)) return true
  return false
}

describe('each story', () => {
  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, { timeout: 400_000 }, async () => {
      await visit(id)
      assert.equal(await failure(), undefined)
      assert.deepEqual(await violations(), [])
      assert.deepEqual(faults, { errors: [], foreign: [] })
      assert.deepEqual(await controlsWithoutEffect(id), [], 'controls that change nothing')
    })
  }
})

describe('each page', () => {
  for (const { id, title } of documents) {
    it(title, { timeout: 60_000 }, async () => {
      await visit(id, 'docs')
      assert.deepEqual(faults, { errors: [], foreign: [] })
    })
  }
})
