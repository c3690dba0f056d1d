import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release/define.js'
import type { IomErrorEvent, IomSelectEvent } from '../../../src/element/events.js'
import { all, feed, place, placed, release, wholeRelease, within, words } from '../../support/builders.js'
import { nextEvent } from '../../support/wait.js'

const tag = 'iom-release'
const ready = (data: unknown, attributes: Record<string, string> = {}) => placed(tag, 'ready', { data, attributes })
const whole = (attributes?: Record<string, string>) => ready(feed([wholeRelease()]), attributes)
const part = (element: Element, name: string): HTMLElement => within(element, `[part~="${name}"]`)

describe('a whole release', () => {
  it('begins with kind, day, place, headline and deck', async () => {
    const element = await whole()
    expect(words(part(element, 'kind'))).to.equal('Press release')
    expect(words(part(element, 'kicker'))).to.equal('Press release 18 October 2016 · Guatemala')
    expect(words(part(element, 'headline'))).to.equal('Workshops on rights held in six places')
    expect(part(element, 'headline').localName).to.equal('h2')
    expect(words(part(element, 'deck'))).to.equal('Thirty-three people took part')
  })

  it('shows the day of the newsroom, and the moment as written', async () => {
    const time = within(await whole(), '[part="kicker"] time')
    expect(time.getAttribute('datetime')).to.equal('2016-10-18T23:30:00-06:00')
    expect(words(time)).to.equal('18 October 2016')
  })

  it('runs the dateline in once, before the first paragraph', async () => {
    const element = await whole()
    expect(all(element, '[part="dateline"]').map(words)).to.deep.equal(['Guatemala –'])
    expect(words(within(element, '.body > p'))).to.equal('Guatemala – First, strongly said.')
  })

  it('does not repeat a dateline that the text begins with', async () => {
    const element = await ready(feed([release({ dateline: 'Cairo', body: 'Cairo – Something happened.' })]))
    expect(words(part(element, 'body'))).to.equal('Cairo – Something happened.')
  })

  it('keeps the dateline before a text that begins with no paragraph', async () => {
    const body = [{ type: 'list', items: [['One thing']] }]
    const element = await ready(feed([release({ dateline: 'Cairo', body })]))
    expect([...part(element, 'body').children].map(words)).to.deep.equal(['Cairo', 'One thing'])
  })

  it('names its place above the headline where there is no text', async () => {
    const element = await ready(feed([release({ dateline: 'Cairo' })]))
    expect(words(part(element, 'kicker'))).to.equal('Cairo')
    expect(words(part(element, 'body'))).to.equal('')
  })

  it('shows its summary where it has no text', async () => {
    const element = await ready(feed([release({ summary: 'What it is about.', body: '', dateline: 'Cairo' })]))
    expect(words(part(element, 'body'))).to.equal('Cairo – What it is about.')
  })

  it('keeps a note to the editors of newsrooms (ednote) to itself', async () => {
    const parts = { ednote: 'Call the desk', editorial_note: 'Call the desk', instructions: 'Call the desk' }
    const wire = { uri: 'urn:a', headline: 'A headline', body_text: 'A text.', usageterms: 'Free', ...parts }
    for (const data of [feed([release(parts)], parts), wire])
      expect((await ready(data)).shadowRoot?.innerHTML)
        .to.contain('eadline')
        .and.not.contain('Call the desk')
  })

  it('names a table that scrolls: by its caption, else by its first row', async () => {
    const table = {
      type: 'table',
      rows: [
        ['Place', 'People'],
        ['Petén', '8'],
      ],
    }
    const element = await ready(feed([release({ body: [table, { ...table, caption: ['By place'] }] })]))
    const names = all(element, '.scroll[tabindex="0"][role="group"]').map((one) => one.getAttribute('aria-label'))
    expect(names).to.deep.equal(['Place, People', 'By place'])
  })

  it('shows the picture with alternative, caption and credit', async () => {
    const figure = within(await whole(), '.main > figure')
    expect(figure.querySelector('img')!.alt).to.equal('Islands in the sea')
    expect(words(figure)).to.equal('Where it was · Photo: B. Sample Download picture')
  })

  it('shows every type of block', async () => {
    const element = await whole()
    const body = part(element, 'body')
    expect(words(body.querySelector('strong:not([part])')!)).to.equal('strongly')
    expect(words(body.querySelector('em')!)).to.equal('so')
    expect(body.querySelectorAll('br').length).to.equal(1)
    expect(words(body.querySelector(':scope > h3')!)).to.equal('A heading inside')
    expect([...body.querySelectorAll(':scope > ul > li')].map(words)).to.deep.equal(['One thing', 'Another thing'])
    expect(body.querySelector('ol')!.start).to.equal(3)
    expect([...body.querySelectorAll(':scope > blockquote > p')].map(words)).to.deep.equal([
      'Words from a report.',
      'The report',
    ])
    expect(words(body.querySelector('[part="figure"]')!)).to.equal('In the text · Photo: A. Sample')
    expect(words(body.querySelector('caption')!)).to.equal('Participants by place')
    expect([...body.querySelectorAll('th, td')].map(words)).to.deep.equal(['Place', 'People', 'Guatemala', '33'])
    expect(body.querySelectorAll('hr').length).to.equal(1)
    const link = body.querySelector<HTMLAnchorElement>(':scope > p > a')!
    expect([link.href, words(link)]).to.deep.equal(['https://example.org/more', 'More of it'])
  })

  it('shows a quotation that no paragraph introduces in a block of its own, with speaker, role and organisation', async () => {
    const quotes = part(await whole(), 'quotes')
    expect(words(quotes.querySelector('h3')!)).to.equal('Quotations')
    expect(words(quotes.querySelector('blockquote')!)).to.equal('“Spoken words”')
    expect(words(quotes.querySelector('figcaption')!)).to.equal('A Speaker Officer, Sample Office')
  })

  it('keeps every quote where the text is too short to hold them', async () => {
    const quotes = [{ text: 'One' }, { text: 'Two' }]
    const element = await ready(feed([release({ body: 'Short.', quotes })]))
    expect(all(element, '[part="quote"]').map(words)).to.deep.equal(['“One”', '“Two”'])
  })

  it('shows key figures with date and source', async () => {
    const figures = part(await whole(), 'key-figures')
    expect(words(figures.querySelector('li > p')!)).to.equal('12,345 participants, Source: A count, as of October 2016')
  })

  it('writes key figures in the digits of the language', async () => {
    const element = await ready(feed([release({ language: 'ar', keyFigures: [{ value: 12345, label: 'شخص' }] })]))
    expect(words(within(element, '.figure-value'))).to.equal('١٢٬٣٤٥')
  })

  it('shows the events with place, title, day and state', async () => {
    const event = { title: 'Workshop', place: 'Petén', start: '2016-10-20', state: 'done' }
    const series = part(await ready(feed([release({ events: [event, { ...event, title: 'Talk' }] })])), 'series')
    expect(words(series)).to.equal(
      'Events Petén Workshop 20 October 2016 held Petén Talk 20 October 2016 held Add all events to calendar',
    )
  })

  it('names publisher and partners once each, in their order', async () => {
    const partners = part(await whole(), 'partners')
    expect([...partners.querySelectorAll('li')].map(words)).to.deep.equal([
      'FP First Publisher',
      'Second Partner',
      'Third Partner',
    ])
    expect(partners.getAttribute('aria-label')).to.equal('Published together by')
  })

  it('does not say of one publisher alone that it publishes with others', async () => {
    const element = await ready(feed([release()], { publisher: { name: 'Alone' } }))
    expect(words(part(element, 'partners'))).to.equal('Alone')
    expect(part(element, 'partners').hasAttribute('aria-label')).to.equal(false)
  })

  it('names each place once', async () => {
    expect([...part(await whole(), 'places').querySelectorAll('li')].map(words)).to.deep.equal(['Guatemala', 'Belize'])
  })

  it('lists themes and documents, these with type, size and language', async () => {
    const element = await whole()
    expect(words(part(element, 'themes'))).to.equal('Themes Migrant rights')
    expect(words(part(element, 'documents'))).to.equal('Documents a file.pdf PDF · 1.5 MB · Spanish')
  })

  it('shows the contact, whose links dial and write', async () => {
    const contact = part(await whole(), 'contact')
    expect(words(contact)).to.contain('A Contact Press officer, Sample Office')
    const links = [...contact.querySelectorAll('a')].map((link) => [link.getAttribute('href'), words(link)])
    const subject = 'Press enquiry: Workshops on rights held in six places'
    expect(links).to.deep.equal([
      ['tel:+50223140000', '+502.231.40.000'],
      [`mailto:press@example.org?subject=${encodeURIComponent(subject)}`, 'press@example.org'],
    ])
    expect(words(contact)).to.contain('Languages Spanish Hours 9 to 5')
  })

  it('shows the corrections, dated', async () => {
    const correction = part(await whole(), 'correction')
    expect(words(correction)).to.equal('Corrected 19 October 2016: The number was wrong.')
    expect(correction.querySelector('time')!.getAttribute('datetime')).to.equal('2016-10-19')
  })

  it('closes with notes, boilerplate, related releases and the original', async () => {
    const element = await whole()
    expect(words(part(element, 'notes'))).to.equal('Notes to editors A note to editors.')
    expect(words(part(element, 'boilerplate'))).to.equal('About FP What the publisher is.')
    expect(words(part(element, 'related'))).to.equal('Related An earlier release')
    const original = within(element, '[part="original"] a', HTMLAnchorElement)
    expect(original.href).to.equal('https://news.example.org/whole')
    expect(words(part(element, 'source'))).to.match(
      /An Author.*First Publisher.*Free to re-print\..*news\.example\.org/,
    )
  })

  it('names the kind of a document as readers do', async () => {
    const files = [
      { url: 'https://example.org/plain.txt', type: 'text/plain' },
      {
        url: 'https://example.org/letter.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
      { url: 'https://example.org/download', type: 'application/octet-stream' },
    ]
    const element = await ready(feed([release({ attachments: files })]))
    expect(all(element, '[part="documents"] .muted').map(words)).to.deep.equal(['TXT', 'DOCX', ''])
  })

  it('marks the words of its feed about the publisher with their own language', async () => {
    const data = feed([{ ...release(), language: 'ar' }], { about: { boilerplate: 'Who the publisher is.' } })
    const text = within(await ready(data), '[part="boilerplate"] .text')
    expect([text.lang, text.dir]).to.deep.equal(['en', 'ltr'])
  })

  it('says when it is no longer current', async () => {
    const element = await ready(feed([release({ expires: '2017-01-01' })]))
    expect(words(part(element, 'expired'))).to.equal('This press release is no longer current.')
  })

  it('gives way to that sentence where the page wants nothing that is no longer current', async () => {
    const attributes = { 'hide-expired': '' }
    const element = await placed(tag, 'empty', { attributes, data: feed([release({ expires: '2017-01-01' })]) })
    expect(words(element)).to.equal('This press release is no longer current.')
  })
})

describe('which release is shown', () => {
  const two = feed([
    release({ id: 'old', published: '2020-01-01', headline: 'Old', url: 'https://news.example.org/old' }),
    release({ id: 'new', published: '2021-01-01', headline: 'New' }),
  ])
  const headlineOf = async (name: string) => words(part(await ready(two, name ? { release: name } : {}), 'headline'))

  it('is the newest by default', async () => {
    expect(await headlineOf('')).to.equal('New')
  })
  it('is the one of an id', async () => {
    expect(await headlineOf('old')).to.equal('Old')
  })
  it('is the one of a permalink', async () => {
    expect(await headlineOf('https://news.example.org/old/')).to.equal('Old')
  })

  it('changes with the attribute', async () => {
    const element = await ready(two)
    element.setAttribute('release', 'old')
    await element.updateComplete
    expect(words(part(element, 'headline'))).to.equal('Old')
  })

  it('is none where the id is unknown: an error, and the fallback stays', async () => {
    const element = await place(tag, {
      attributes: { release: 'no-such' },
      fallback: ['Kept words'],
    })
    const told = nextEvent<IomErrorEvent>(element, 'iom-error')
    element.data = two
    expect((await told).detail.error.kind).to.equal('not-found')
    expect(element.getAttribute('status')).to.equal('error')
    expect(within(element, 'slot', HTMLSlotElement).assignedNodes()).to.deep.equal([...element.childNodes])
  })

  it('is said to be unavailable where nothing stands between the tags', async () => {
    const element = await placed(tag, 'error', { data: two, attributes: { release: 'no-such' } })
    expect(words(element)).to.equal('This press release is not available.')
  })
})

describe('the short forms of a release', () => {
  it('are a card with picture and summary', async () => {
    const element = await whole({ variant: 'card' })
    expect(within(element, 'img', HTMLImageElement).alt).to.equal('Islands in the sea')
    expect(words(part(element, 'summary'))).to.equal('A summary for lists.')
    expect(within(element, 'h2 a', HTMLAnchorElement).href).to.equal('https://news.example.org/whole')
    expect(all(element, '[part="body"]').length).to.equal(0)
  })

  it('are none of any other name', async () => {
    const element = await whole({ variant: 'Card ' })
    expect(all(element, '[part="body"]').length).to.equal(1)
  })

  it('are the headline alone with its line', async () => {
    const element = await whole({ variant: 'headline' })
    expect(words(part(element, 'headline'))).to.equal('Workshops on rights held in six places')
    expect(all(element, 'img, [part="summary"]').length).to.equal(0)
  })

  it('tell of the choice first, and let the page keep the reader', async () => {
    const element = await whole({ variant: 'card' })
    const told = nextEvent<IomSelectEvent>(element, 'iom-select')
    element.addEventListener('iom-select', (event) => event.preventDefault())
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
    within(element, 'h2 a bdi').dispatchEvent(click)
    expect((await told).detail.release?.id).to.equal('whole')
    expect(click.defaultPrevented).to.equal(true)
  })
})

describe('a withdrawn release', () => {
  const withdrawn = () => ({
    ...wholeRelease(),
    kind: 'statement',
    status: 'canceled',
    withdrawal: { date: '2016-10-20', text: 'It was wrong.' },
  })

  for (const variant of ['full', 'card', 'headline'])
    it(`shows the notice and none of its words (${variant})`, async () => {
      const element = await ready(feed([withdrawn()]), { release: 'whole', variant })
      expect(words(element)).to.equal(
        'This press release has been withdrawn. 20 October 2016 It was wrong. (Statement, 18 October 2016)',
      )
      expect(all(element, 'img, a').length).to.equal(0)
    })
})
