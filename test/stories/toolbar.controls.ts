/** Tries the menus of the toolbar on the first story of each tag. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changesFrom, emit, page, rendering, stories, visit } from './support/book.js'

/** One value of each menu, which differs from the first. */
const menus: Readonly<Record<string, string>> = {
  language: 'ar',
  direction: 'rtl',
  scheme: 'dark',
  brand: 'night',
  page: 'sidebar',
  width: '320',
  textSize: '200',
  source: 'hostile',
}

const firstStories = [...new Map(stories.toReversed().map((story) => [story.title, story])).values()].filter(
  ({ title }) => title.startsWith('Tags/'),
)

const choose = (globals: Readonly<Record<string, string>>): Promise<void> => emit('updateGlobals', { globals })

describe('the toolbar', () => {
  for (const { id, title } of firstStories) {
    it(`changes the page around ${title} by each menu`, { timeout: 300_000 }, async () => {
      await visit(id)
      const without: string[] = []
      for (const [menu, value] of Object.entries(menus)) {
        const before = await rendering()
        await choose({ [menu]: value })
        if (!(await changesFrom(before))) without.push(menu)
      }
      assert.deepEqual(without, [])
    })

    it(
      `shows ${title} at 320 px and 200 % of text size without a horizontal scroll bar`,
      { timeout: 120_000 },
      async () => {
        await visit(id)
        await choose({ width: '320', textSize: '200' })
        await rendering()
        const overflow = await page.evaluate(() => {
          const host = document.querySelector('.host')
          return host ? host.scrollWidth - host.clientWidth : -1
        })
        assert.ok(overflow >= 0 && overflow <= 1, `${overflow} px too wide`)
      },
    )
  }
})
