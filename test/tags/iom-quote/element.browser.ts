import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-quote/define.js'
import type { IomActionEvent, IomErrorEvent } from '../../../src/element/events.js'
import { all, arabicRelease, feed, place, placed, release, within, words } from '../../support/builders.js'
import { describeAccessibleStates } from '../../support/tag-states.js'
import { nextEvent, until } from '../../support/wait.js'

const tag = 'iom-quote'
const speaker = { speaker: 'A. Speaker', role: 'Officer', organization: 'Sample Office' }
const quotes = [
  { text: 'words that were said', ...speaker },
  { text: 'Others', speaker: 'B. Speaker' },
]
const url = 'https://news.example.org/a'
const quoted = (parts = {}) =>
  feed(
    [release({ url, published: '2016-10-18', body: 'So: “Words that were said,” and “others”.', quotes, ...parts })],
    {
      publisher: { name: 'First Publisher', shortName: 'FP' },
    },
  )
const shown = (data: unknown, attributes = {}) => placed(tag, 'ready', { data, attributes })
const notice = (element: Element) => all(element, '[part="notice"]').map(words)
const outdated = 'These words are not in the current version of the press release.'

describe('a quotation', () => {
  it('stands with speaker, function and organisation, in quotation marks', async () => {
    const element = await shown(quoted())
    expect(words(within(element, 'blockquote'))).to.equal('“… words that were said”')
    expect(words(within(element, '[part="attribution"]'))).to.equal('A. Speaker Officer, Sample Office')
  })

  it('is chosen by its position, or by words of it', async () => {
    expect(words(within(await shown(quoted(), { index: '1' }), 'blockquote'))).to.equal('“Others”')
    const element = await shown(quoted(), { text: 'were said' })
    expect(words(within(element, '[part="speaker"]'))).to.equal('A. Speaker')
  })

  it('links to its place in the release', async () => {
    const link = within(await shown(quoted()), '[part="link"]')
    expect(link.getAttribute('href')).to.equal(`${url}#:~:text=Words%20that%20were%20said`)
  })

  it('has no link where the release has no address', async () => {
    expect(all(await shown(quoted({ url: undefined })), 'a').length).to.equal(0)
  })

  it('of 2,000 characters is shown whole, at the size of text', async () => {
    const text = 'Long words. '.repeat(167).trim()
    const element = await shown(quoted({ quotes: [{ text }] }))
    expect(words(within(element, 'blockquote'))).to.equal(`“${text}”`)
    expect(all(element, '.large').length).to.equal(0)
    expect(element.scrollWidth).to.equal(element.clientWidth)
  })

  it('of nobody has no attribution', async () => {
    expect(all(await shown(quoted({ quotes: [{ text: 'Words' }] })), 'figcaption').length).to.equal(0)
  })

  for (const [why, attributes, parts] of [
    ['a new version lacks', {}, { version: '2', body: 'Other text.' }],
    ['nobody said', { text: 'invented words' }, {}],
  ] as const)
    it(`says that ${why} its words`, async () => {
      expect(notice(await shown(quoted(parts), attributes))).to.deep.equal([outdated])
    })

  it('stays with a notice when the next version of the feed loses it', async () => {
    const element = await shown(quoted())
    expect(notice(element)).to.deep.equal([])
    element.data = quoted({ version: '2', body: 'Other text.', quotes: [] })
    await until(() => notice(element).length)
    expect(words(within(element, 'blockquote'))).to.equal('“… words that were said”')
  })

  it('of a withdrawn release is not shown', async () => {
    const element = await shown(quoted({ status: 'canceled' }), { release: 'sample-1' })
    expect(all(element, 'blockquote').length).to.equal(0)
    expect(all(element, '[part="withdrawal"]').length).to.equal(1)
  })

  it('that the release does not hold is an error with a way to mend it', async () => {
    const element = await place(tag, { attributes: { index: '7' } })
    const error = nextEvent<IomErrorEvent>(element, 'iom-error')
    element.data = quoted()
    expect((await error).detail.error.message).to.contain('holds 2 quotations, none at 7')
  })
})

describe('copying a quotation', () => {
  const { clipboard } = navigator
  const replaceClipboard = (value: unknown) =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
  afterEach(() => void replaceClipboard(clipboard))

  it('gives words, attribution, source and address, says so, and is reported', async () => {
    let copied = ''
    replaceClipboard({ writeText: (text: string) => Promise.resolve((copied = text)) })
    const element = await shown(quoted())
    const action = nextEvent<IomActionEvent>(element, 'iom-action')
    within(element, 'button').click()
    expect((await action).detail).to.deep.equal({ action: 'copy', id: 'sample-1' })
    expect(copied.split('\n')).to.deep.equal([
      '“… words that were said”',
      '— A. Speaker, Officer, Sample Office',
      'FP, “A sample headline”, 18 October 2016',
      `${url}#:~:text=Words%20that%20were%20said`,
    ])
    await until(() => words(within(element, '[role="status"]')) === 'Copied')
  })

  it('says what to do where the page has no clipboard', async () => {
    replaceClipboard(undefined)
    const element = await shown(quoted())
    within(element, 'button').click()
    await until(() => words(within(element, '[role="status"]')).startsWith('This could not be copied.'))
  })
})

describeAccessibleStates(tag, {
  'with its place': ['ready', { data: quoted() }],
  outdated: ['ready', { data: quoted(), attributes: { text: 'invented words' } }],
  'in Arabic': ['ready', { data: feed([{ ...arabicRelease(), quotes: [{ text: 'كلمات', speaker: 'متحدثة' }] }]) }],
  withdrawn: ['ready', { data: quoted({ status: 'canceled' }), attributes: { release: 'sample-1' } }],
  'without quotations': ['empty', { data: feed([release()]) }],
  loading: ['loading', { attributes: { src: '/__faults/hang?hang' } }],
  failed: ['error', { attributes: { src: '/__faults/axe?status=404' } }],
  'not found': ['error', { data: quoted(), attributes: { release: 'none' } }],
})
