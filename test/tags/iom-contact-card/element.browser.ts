import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-contact-card/define.js'
import type { IomActionEvent, IomErrorEvent } from '../../../src/element/events.js'
import { expectAccessible } from '../../support/axe.js'
import {
  all,
  arabicRelease,
  feed,
  place,
  placed,
  release,
  wholeRelease,
  within,
  words,
} from '../../support/builders.js'
import { nextEvent, until } from '../../support/wait.js'

const tag = 'iom-contact-card'
type Attributes = Record<string, string>

const office = {
  id: 'gt',
  name: 'Sample Office',
  contacts: [{ office: 'Sample Press Desk', phones: ['+502.231.40.000'], emails: ['desk@example.org'] }],
}
const data = () =>
  feed([wholeRelease(), release({ id: 'silent' })], {
    offices: [office, { id: 'none', name: 'Silent Office' }],
    publisher: { name: 'A Publisher', shortName: 'AP' },
  })
const card = (attributes: Attributes = {}) => placed(tag, 'ready', { attributes, data: data() })
const names = (element: Element): string[] => all(element, '[part="contact-name"]').map(words)

describe('whose contacts a card shows', () => {
  it('is the newest release by default', async () => {
    expect(names(await card())).to.deep.equal(['A Contact'])
  })

  it('is the newest release in the language of the reader, before a newer one', async () => {
    const contacts = [{ name: 'Une Personne', emails: ['presse@example.org'] }]
    const french = release({ id: 'fr', language: 'fr', published: '2010-01-01', contacts })
    const element = await placed(tag, 'ready', { attributes: { lang: 'fr' }, data: feed([wholeRelease(), french]) })
    expect(names(element)).to.deep.equal(['Une Personne'])
  })

  it('is a release by id or permalink', async () => {
    expect(names(await card({ release: 'whole' }))).to.deep.equal(['A Contact'])
    expect(names(await card({ release: 'https://news.example.org/whole' }))).to.deep.equal(['A Contact'])
  })

  it('is an office by id or name, before a release', async () => {
    expect(names(await card({ office: 'gt', release: 'whole' }))).to.deep.equal(['Sample Press Desk'])
    expect(names(await card({ office: 'Sample Office' }))).to.deep.equal(['Sample Press Desk'])
  })

  for (const attributes of [{ office: 'silent' }, { release: 'no-such' }] as Attributes[])
    it(`is none where the ${Object.keys(attributes).join('')} is unknown: an error, and the fallback stays`, async () => {
      const element = await place(tag, { attributes, fallback: ['Kept words'] })
      const told = nextEvent<IomErrorEvent>(element, 'iom-error')
      element.data = data()
      expect((await told).detail.error.kind).to.equal('not-found')
      expect(element.getAttribute('status')).to.equal('error')
      expect(all(element, 'slot').length).to.equal(1)
      expect(words(element)).to.equal('')
    })

  for (const attributes of [{ office: 'none' }, { release: 'silent' }] as Attributes[])
    it(`is said where the ${Object.keys(attributes).join('')} gives no contact`, async () => {
      const element = await placed(tag, 'empty', { attributes, data: data() })
      expect(words(element)).to.equal('No press contact is given.')
    })

  it('leaves out a contact whose time is over', async () => {
    const contacts = [{ name: 'Gone', expires: '2017-01-01' }, { name: 'Here' }]
    const element = await placed(tag, 'ready', { data: feed([release({ contacts })]) })
    expect(names(element)).to.deep.equal(['Here'])
  })
})

describe('a contact', () => {
  it('shows person, function, office, languages and hours', async () => {
    const element = await card()
    expect(words(element)).to.equal(
      'Press contact A Contact Press officer, Sample Office Tel. +502.231.40.000 Email press@example.org Languages Spanish Hours 9 to 5 Save contact Copy',
    )
  })

  it('reads as written and dials as E.164', async () => {
    const link = within(await card(), 'a[href^="tel:"]')
    expect([link.getAttribute('href'), words(link), link.dir]).to.deep.equal([
      'tel:+50223140000',
      '+502.231.40.000',
      'ltr',
    ])
  })

  for (const [written, dialled] of [
    ['2231-4000', 'tel:22314000'],
    ['(502) 2231 4000', 'tel:50222314000'],
    ['+41 22 717 91 11 ext. 5', 'tel:+41227179111'],
    ['+502 2414 7401 / +502 2414 7402', 'tel:+50224147401'],
    ['+502 2414 7401; 7402', 'tel:+50224147401'],
    ['Call us', null],
    ['Tel. 2231 4000', 'tel:22314000'],
  ] as const)
    it(`dials of ${written} the first number alone`, async () => {
      const contacts = [{ office: 'A', phones: [written] }]
      const element = await placed(tag, 'ready', { data: feed([release({ contacts })]) })
      expect(all(element, 'dd a').map((link) => link.getAttribute('href'))).to.deep.equal([dialled])
    })

  it('begins its headings where the page asks', async () => {
    expect(within(await card({ 'heading-level': '4' }), '[part="contact-name"]').localName).to.equal('h4')
  })

  it('of an Arabic release has Arabic words', async () => {
    const element = await placed(tag, 'ready', { data: feed([arabicRelease()]) })
    const box = within(element, '.cards')
    expect([box.lang, box.dir]).to.deep.equal(['ar', 'rtl'])
    expect(words(within(element, 'button'))).to.equal('حفظ جهة الاتصال')
  })

  it('stays text where it holds markup, and no address where that is none', async () => {
    const contacts = [{ name: '<b onclick="hurt()">A</b>', emails: ['javascript:hurt()', 'no address'] }]
    const element = await placed(tag, 'ready', { data: feed([release({ contacts })]) })
    expect(names(element)).to.deep.equal(['<b onclick="hurt()">A</b>'])
    expect(all(element, 'b, a').length).to.equal(0)
  })

  it('writes of the release in the subject of an email, and of nothing for an office', async () => {
    const hrefOf = async (attributes: Attributes) =>
      within(await card(attributes), 'a[href^="mailto:"]').getAttribute('href')
    expect(await hrefOf({})).to.equal(
      'mailto:press@example.org?subject=Press%20enquiry%3A%20Workshops%20on%20rights%20held%20in%20six%20places',
    )
    expect(await hrefOf({ office: 'gt' })).to.equal('mailto:desk@example.org')
  })

  it('takes text messages and WhatsApp where the data says so, and names extension and region', async () => {
    const number = { raw: '+502.231.40.000', extension: '12', sms: true, whatsApp: true }
    const contacts = [{ name: 'A', region: 'Central America', phones: [number, '+502.231.40.001'] }]
    const element = await placed(tag, 'ready', { data: feed([release({ contacts })]) })
    expect(all(element, '.ways a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'sms:+50223140000',
      'https://wa.me/50223140000',
    ])
    expect(words(element)).to.contain('+502.231.40.000 ext. 12 Text message WhatsApp +502.231.40.001')
    expect(words(element)).to.contain('Region Central America')
  })

  it('says what time it is at the office, after the first paint, and whether it is open', async () => {
    const contacts = [{ name: 'A', hours: '00:00–24:00', timeZone: 'Asia/Kathmandu' }]
    const element = await placed(tag, 'ready', { data: feed([release({ contacts })]) })
    await until(() => /Hours 00:00–24:00 Local time \d+:\d\d \(GMT\+5:45\)\s· Open until/.test(words(element)))
  })

  it('shows hours that it cannot read as they are, and no time of an unknown zone', async () => {
    const contacts = [
      { name: 'A', hours: 'by appointment', timeZone: 'UTC' },
      { name: 'B', timeZone: 'No/Where' },
    ]
    const element = await placed(tag, 'ready', { data: feed([release({ contacts })]) })
    await until(() => /Hours by appointment Local time \d+:\d\d \((GMT(\+0)?|UTC)\) Save/.test(words(element)))
    await until(() => words(all(element, '.contact')[1]!) === 'B Save contact Copy')
  })

  it('is copied as text, and says so where it succeeded', async () => {
    const copied: string[] = []
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) }
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
    try {
      const element = await card()
      const reported = nextEvent<IomActionEvent>(element, 'iom-action')
      within(element, '[aria-label="Copy: A Contact"]').click()
      await until(() => all(element, '[role="status"]').some((region) => words(region) === 'Copied'))
      expect((await reported).detail).to.deep.equal({ action: 'copy', id: 'whole' })
      expect(copied).to.deep.equal(['A Contact\nPress officer\nSample Office\n+502.231.40.000\npress@example.org'])
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard')
    }
  })

  it('of several has a button for all, and the first three are shown', async () => {
    const contacts = [...Array(12).keys()].map((i) => ({ name: `Person ${i}` }))
    const element = await placed(tag, 'ready', { data: feed([release({ contacts })]) })
    expect(all(element, '.contact').filter((one) => one.checkVisibility()).length).to.equal(3)
    expect(words(within(element, 'summary'))).to.equal('All press contacts (12)')
    expect(words(within(element, '.save-all'))).to.equal('Save all contacts')
  })

  for (const [action, link] of [
    ['call', 'a[href^="tel:"]'],
    ['mail', 'a[href^="mailto:"]'],
  ] as const)
    it(`tells that the reader uses it: ${action}`, async () => {
      const element = await card()
      const told = nextEvent<IomActionEvent>(element, 'iom-action')
      // The page must not leave for a program of the machine.
      element.addEventListener('click', (event) => event.preventDefault())
      within(element, link).click()
      expect((await told).detail).to.deep.equal({ action, id: 'whole' })
    })
})

describe('the vCard of a contact', () => {
  const createObjectURL = URL.createObjectURL.bind(URL)
  let files: Blob[] = []
  let saved: string[] = []

  beforeEach(() => {
    files = []
    saved = []
    URL.createObjectURL = (file: Blob) => {
      files.push(file)
      return createObjectURL(file)
    }
    // The browser must not save a file. The method is inherited: taking this one away brings it back.
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download)
    }
  })
  afterEach(() => {
    URL.createObjectURL = createObjectURL
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click')
  })

  const save = async (attributes: Attributes) => {
    const element = await card(attributes)
    const told = nextEvent<IomActionEvent>(element, 'iom-action')
    within(element, 'button').click()
    await until(() => saved.length)
    return { text: await files[0]!.text(), detail: (await told).detail }
  }

  it('holds a person with the publisher of the release', async () => {
    const { text, detail } = await save({ release: 'whole' })
    expect(saved).to.deep.equal(['contact.vcf'])
    expect(files[0]!.type).to.equal('text/vcard')
    expect(text.split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:A Contact',
      'ORG:FP;Sample Office',
      'TITLE:Press officer',
      'TEL;VALUE=uri;TYPE=work:tel:+50223140000',
      'EMAIL;TYPE=work:press@example.org',
      'LANG:es',
      'END:VCARD',
      '',
    ])
    expect(detail).to.deep.equal({ action: 'vcard', id: 'whole' })
  })

  it('of several contacts is one file', async () => {
    const contacts = [{ name: 'A' }, { name: 'B' }]
    const element = await placed(tag, 'ready', { data: feed([release({ contacts })]) })
    within(element, '.save-all').click()
    await until(() => saved.length)
    expect(saved).to.deep.equal(['contacts.vcf'])
    expect((await files[0]!.text()).match(/^FN:.*$/gm)).to.deep.equal(['FN:A', 'FN:B'])
  })

  it('holds an office with the publisher of the feed', async () => {
    const { text, detail } = await save({ office: 'gt' })
    expect(text).to.contain('KIND:org\r\nFN:Sample Press Desk\r\nORG:AP;Sample Press Desk\r\n')
    expect(detail).to.deep.equal({ action: 'vcard', id: 'gt' })
  })
})

const states: [string, string, { attributes?: Attributes; data?: unknown }][] = [
  ['of a release', 'ready', { data: data() }],
  ['of an office', 'ready', { data: data(), attributes: { office: 'gt' } }],
  ['in Arabic', 'ready', { data: feed([arabicRelease()]) }],
  ['without contacts', 'empty', { data: data(), attributes: { office: 'none' } }],
  ['loading', 'loading', { attributes: { src: '/__faults/hang?hang' } }],
  ['failed', 'error', { attributes: { src: '/__faults/axe?status=404' } }],
  ['not found', 'error', { data: data(), attributes: { office: 'no-such' } }],
]

describe('a contact card is accessible', () => {
  for (const [name, status, { attributes, data: given }] of states)
    for (const scheme of ['light', 'dark'])
      for (const style of ['', 'inline-size: 200px'])
        it([name, scheme, style && 'in a box of 200 px'].filter(Boolean).join(', '), async () => {
          const element = await placed(tag, status, { data: given, attributes: { ...attributes, scheme } }, style)
          await until(() => element.shadowRoot!.getAnimations().every(({ playState }) => playState === 'finished'))
          await expectAccessible(element)
        })
})
