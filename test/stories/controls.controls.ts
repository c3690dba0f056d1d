/** Tries every control of every story, and opens every page. Needs the static Storybook; takes minutes. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changesFrom, documents, emit, faults, page, rendering, stories, visit } from './support/book.js'
import type { StoryControl, StoryWindow } from './support/story-page.js'

const controlsOf = (id: string): Promise<StoryControl[]> =>
  page.evaluate((story) => (window as unknown as StoryWindow).iomStory.controls(story), id)

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
    it(`${title}: ${name} has only controls that change it`, { timeout: 400_000 }, async () => {
      await visit(id)
      assert.deepEqual(await controlsWithoutEffect(id), [])
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
