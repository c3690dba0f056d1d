import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release-list/define.js'
import type { IomReleaseListElement } from '../../../src/tags/iom-release-list/element.js'
import { all, feed, placed, release, within, words } from '../../support/builders.js'
import { until } from '../../support/wait.js'

const dated = (day: number) =>
  release({
    id: String(day),
    published: new Date(Date.UTC(2020, 0, day)).toISOString().slice(0, 10),
    headline: `Release ${day}`,
    url: `https://news.example.org/${day}`,
  })

/** A feed of the releases of the first `days`. */
const upTo = (days: number) => feed([...Array(days).keys()].map((i) => dated(i + 1)))

// Room for each, so that the page can be scrolled.
const tall = document.createElement('style')
tall.textContent = 'iom-release-list::part(release) { min-block-size: 200px }'
before(() => document.head.append(tall))
after(() => tall.remove())

/** A list whose source tells of one release more when it is asked again. */
async function listWithNews(days = 12): Promise<{ element: IomReleaseListElement; newsArrive: () => Promise<void> }> {
  const query = new URLSearchParams({
    key: `news-${Math.random()}`,
    times: '1',
    body: JSON.stringify(upTo(days)),
    then: JSON.stringify(upTo(days + 1)),
  })
  const src = `/__faults/json?${query}`
  const element = await placed('iom-release-list', 'ready', {
    attributes: { src, refresh: '5' },
  })
  const newsArrive = async () => {
    const now = Date.now
    // The throttle on returning looks at the clock: a minute has gone by.
    Date.now = () => now() + 60_000
    document.dispatchEvent(new Event('visibilitychange'))
    Date.now = now
    await until(() => words(within(element, '[part="headline"]')) === `Release ${days + 1}`)
  }
  return { element, newsArrive }
}

const items = (element: Element): HTMLElement[] => all(element, 'li')
const topOf = (item: HTMLElement): number => item.getBoundingClientRect().top

describe('a release that comes while a list is being read', () => {
  it('does not move what is before the eyes of the reader', async () => {
    const { element, newsArrive } = await listWithNews()
    const read = items(element)[6]!
    read.scrollIntoView()
    const before = topOf(read)
    await newsArrive()
    expect(topOf(read)).to.be.closeTo(before, 1)
  })

  it('leaves the focus where it is', async () => {
    const { element, newsArrive } = await listWithNews()
    const link = items(element)[2]!.querySelector('a')!
    link.focus()
    await newsArrive()
    expect(element.shadowRoot!.activeElement).to.equal(link)
  })

  it('pushes nothing off the end', async () => {
    const { element, newsArrive } = await listWithNews()
    const last = items(element)[9]!
    await newsArrive()
    expect(items(element).length).to.equal(11)
    expect(items(element)[10]).to.equal(last)
  })

  it('is counted anew where the reader chooses something else', async () => {
    const { element, newsArrive } = await listWithNews()
    await newsArrive()
    element.limit = 5
    await element.updateComplete
    expect(items(element).length).to.equal(5)
  })
})
