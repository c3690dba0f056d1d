import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release/define.js'
import type { IomLoadEvent } from '../../../src/element/events.js'
import { all, feed, place, release, words } from '../../support/builders.js'
import { nextEvent } from '../../support/wait.js'

/** A release with a part that is wrong, and what the page is told of it. */
async function shownWith(parts: object) {
  const element = await place('iom-release')
  const loaded = nextEvent<IomLoadEvent>(element, 'iom-load')
  element.data = feed([release({ body: 'Words of the text.', ...parts })], { publisher: 'First Publisher' })
  const { warnings } = (await loaded).detail.feed
  return { element, text: words(element), reported: warnings.map(({ path }) => path) }
}

const event = { place: 'Petén', start: '2016-10-20T09:00:00Z', state: 'done' }

/** By what is wrong: the parts, the path that is reported, words that are shown, words that are not. */
const faults: Record<string, [parts: object, path: string, shown: string, hidden?: string]> = {
  'a quotation of nobody': [{ quotes: [{ text: 'Spoken words' }] }, 'quotes.0.speaker', '“Spoken words”'],
  'an event without a date': [{ events: [{ place: 'Petén' }] }, 'events.0.start', 'Petén to come'],
  'an event that ends before it begins': [
    { events: [{ ...event, end: '2016-10-19' }] },
    'events.0.end',
    'Petén 20 October 2016',
    '19 October',
  ],
  'an event in an unknown zone': [
    { events: [{ ...event, timeZone: 'Mars/Base' }] },
    'events.0.timeZone',
    'Petén 20 October 2016',
    'Mars',
  ],
  'a logo without alternative text': [
    { partners: [{ name: 'A Partner', logo: { url: 'https://example.org/logo.svg' } }] },
    'partners.0.logo.alt',
    'A Partner',
  ],
  'a goal 18': [{ sdgs: [10, 18] }, 'sdgs.1', 'Goal 10', 'Goal 18'],
  'a figure without a label': [
    { keyFigures: [{ value: '7,654,321' }, { value: 33, label: 'participants' }] },
    'keyFigures.0.label',
    '33 participants',
    '7,654,321',
  ],
  '200 partners': [
    { partners: [...new Array(200).keys()].map((i) => ({ name: `Partner ${i}` })) },
    'partners',
    'Partner 99',
    'Partner 100',
  ],
  'a translation that names no language': [
    { translations: [{ url: 'https://news.example.org/x', headline: 'Another edition' }] },
    'translations.0.language',
    'Another edition',
  ],
  'a recording that is neither video nor sound': [
    { media: [{ type: 'hologram', url: 'https://example.org/a' }] },
    'media.0.type',
    'Words of the text.',
    'example.org',
  ],
  'pages that are no number': [
    { attachments: [{ url: 'https://example.org/a.pdf', title: 'Paper', pages: 'many' }] },
    'attachments.0.pages',
    'Paper PDF',
    'many',
  ],
}

describe('a release with', () => {
  for (const [name, [parts, path, shown, hidden]] of Object.entries(faults))
    it(`${name} shows the rest, and reports it`, async () => {
      const { text, reported } = await shownWith(parts)
      expect(reported).to.contain(path)
      expect(text).to.contain(shown).and.to.contain('Words of the text.')
      if (hidden) expect(text).not.to.contain(hidden)
    })

  it('a quotation of 2,000 characters stays within its box', async () => {
    const { element, text } = await shownWith({ quotes: [{ text: 'Long words. '.repeat(167).trim(), speaker: 'A' }] })
    expect(text).to.contain('Long words.”')
    expect(all(element, '.quotation.large').length).to.equal(0)
    expect(element.scrollWidth).to.equal(element.clientWidth)
  })
})
