import { virtual } from '@guidepup/virtual-screen-reader/browser.js'
import { expect } from '@open-wc/testing'
import '../../src/tags/iom-contact-card/define.js'
import '../../src/tags/iom-release-list/define.js'
import '../../src/tags/iom-release/define.js'
import { all, feed, placed, release, wholeRelease, within } from '../support/builders.js'
import { until } from '../support/wait.js'

/** Everything that a screen reader speaks from the beginning of an element to its end. */
async function spokenOf(element: Element): Promise<string[]> {
  await virtual.start({ container: within(element, '.iom') })
  const first = await virtual.lastSpokenPhrase()
  do await virtual.next()
  while ((await virtual.lastSpokenPhrase()) !== first)
  const log = await virtual.spokenPhraseLog()
  await virtual.stop()
  return log
}

/** Resolves when the live region of a tag, which is empty at first, holds a text after `change`. */
async function announces(element: Element, text: string, change: () => void): Promise<void> {
  expect(all(element, '[role="status"]')).to.deep.equal([])
  change()
  await until(() => all(element, '[role="status"]').length)
  expect(within(element, '[role="status"]').textContent).to.equal('')
  await until(() => within(element, '[role="status"]').textContent === text)
}

const items = ['c', 'b', 'a'].map((id, i) =>
  release({
    id,
    headline: `Release ${id}`,
    published: `2020-0${3 - i}-01`,
    kind: i ? 'news' : 'statement',
    url: `https://news.example.org/${id}`,
  }),
)

describe('a screen reader', () => {
  it('speaks a contact card: person, function, and each way to reach it with its label', async () => {
    const spoken = await spokenOf(await placed('iom-contact-card', 'ready', { data: feed([wholeRelease()]) }))
    const expected = [
      'Press contact',
      'heading, A Contact, level 2',
      'Press officer, Sample Office',
      'Tel.',
      'link, +502.231.40.000',
      'Email',
      'link, press@example.org',
      'Languages',
      'Spanish',
      'Hours',
      '9 to 5',
      'button, Save contact: A Contact',
    ]
    expect(spoken.filter((phrase) => expected.includes(phrase))).to.deep.equal(expected)
  })

  it('tells the buttons of two contacts apart', async () => {
    const contacts = [{ name: 'Ana Sample' }, { office: 'Sample Office' }]
    const spoken = await spokenOf(await placed('iom-contact-card', 'ready', { data: feed([release({ contacts })]) }))
    expect(spoken.filter((phrase) => phrase.startsWith('button'))).to.deep.equal([
      'button, Save contact: Ana Sample',
      'button, Copy: Ana Sample',
      'button, Save contact: Sample Office',
      'button, Copy: Sample Office',
      'button, Save all contacts',
    ])
  })

  it('speaks a release in the order of reading', async () => {
    const spoken = await spokenOf(await placed('iom-release', 'ready', { data: feed([wholeRelease()]) }))
    const expected = [
      'Press release',
      '18 October 2016',
      'heading, Workshops on rights held in six places, level 2',
      'Thirty-three people took part',
      'image, Islands in the sea',
      'heading, Key figures, level 3',
      'heading, A heading inside, level 3',
      'columnheader, Place',
      'columnheader, People',
      'A Speaker',
      'heading, Workshop, level 3',
      'Petén',
      'button, Add to calendar: Petén, 20 October 2016',
      'button, Save contact: A Contact',
      'heading, Notes to editors, level 3',
      'link, Read the original on news.example.org',
    ]
    const positions = expected.map((phrase) => spoken.indexOf(phrase))
    expect(expected.filter((_, i) => positions[i] === -1)).to.deep.equal([])
    expect(positions).to.deep.equal([...positions].sort((a, b) => a - b))
  })

  it('announces how many releases a filter leaves', async () => {
    const element = await placed('iom-release-list', 'ready', { data: feed(items) })
    await announces(element, '1 press release', () => (element.kind = 'statement'))
  })

  it('announces that a filter leaves none', async () => {
    const element = await placed('iom-release-list', 'ready', { data: feed(items) })
    await announces(element, 'No press release matches this choice.', () => (element.kind = 'speech'))
  })

  it('announces how many releases were added', async () => {
    const element = await placed('iom-release-list', 'ready', { data: feed(items), attributes: { limit: '1' } })
    await announces(element, '1 more press release shown', () => within(element, 'button').click())
  })

  it('announces nothing of what loads by itself', async () => {
    for (const tag of ['iom-release', 'iom-release-list', 'iom-contact-card'] as const) {
      const element = await placed(tag, 'ready', { data: feed([wholeRelease()]) })
      expect(all(element, '[role="status"], [aria-live]')).to.deep.equal([])
    }
  })
})
