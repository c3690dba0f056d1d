import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-event-series/define.js'
import type { IomActionEvent } from '../../../src/element/events.js'
import { all, arabicRelease, feed, placed, release, within, words } from '../../support/builders.js'
import { describeAccessibleStates } from '../../support/tag-states.js'
import { nextEvent } from '../../support/wait.js'

const tag = 'iom-event-series'
const title = 'A workshop'
const events = [
  {
    title,
    place: 'Guatemala',
    start: '2016-10-18T09:00:00-06:00',
    end: '2016-10-18T17:00:00-06:00',
    timeZone: 'America/Guatemala',
    state: 'done',
  },
  { title, place: 'Panama', start: '2099-11-03', end: '2099-11-05', state: 'planned' },
  { title, place: 'San José', start: '2099-11-10T09:00:00Z', timeZone: 'Mars/Base', state: 'cancelled' },
  { title, place: 'Mexico', state: 'planned' },
]
const series = (list: unknown[] = events, parts = {}) => feed([release({ events: list, ...parts })])
const shown = (data: unknown) => placed(tag, 'ready', { data })
const many = (count: number) =>
  [...new Array(count).keys()].map((i) => ({
    title,
    place: `Place ${i}`,
    start: `${i < 5 ? 2016 : 2099}-01-01`,
    state: i < 5 ? 'done' : 'planned',
  }))

/** Engines differ in the spaces around the dash of a range and in the name of UTC. */
const withoutVariants = (text: string | null): string =>
  (text ?? '').replaceAll(/\s*–\s*/g, '–').replace('GMT+0', 'GMT')

describe('a series of events', () => {
  it('names its title once, and of each event place, time, zone and state, in the order of the data', async () => {
    const element = await shown(series())
    expect(words(within(element, '[part="heading"]'))).to.equal(title)
    expect(all(element, 'li').map((item) => withoutVariants(words(item)))).to.deep.equal([
      'Guatemala 18 October 2016 9:00–17:00 GMT-6 held',
      'Panama 3–5 November 2099 to come Add to calendar',
      'San José 10 November 2099 9:00 GMT cancelled',
      'Mexico to come',
    ])
  })

  it('does not say of a planned event whose day has passed that it is to come', async () => {
    const element = await shown(series([{ place: 'Panama', start: '2016-10-18', state: 'planned' }]))
    expect(all(element, '[part="state"]').length).to.equal(0)
  })

  it('of twelve has one list of past and one of coming events', async () => {
    const element = await shown(series(many(12)))
    expect(all(element, '[part="phase"]').map(words)).to.deep.equal(['Past', 'Upcoming'])
    expect(all(element, 'ol').map((list) => list.children.length)).to.deep.equal([5, 7])
  })

  it('shows an event that ends before it begins by its start', async () => {
    const element = await shown(series([{ place: 'Panama', start: '2099-11-05', end: '2099-11-03' }]))
    expect(words(within(element, '[part="time"]'))).to.equal('5 November 2099')
  })
})

describe('the calendar of a series', () => {
  const createObjectURL = URL.createObjectURL.bind(URL)
  let file: Blob | undefined
  let name = ''

  beforeEach(() => {
    URL.createObjectURL = (blob: Blob) => createObjectURL((file = blob))
    HTMLAnchorElement.prototype.click = function () {
      name = this.download
    }
  })
  afterEach(() => {
    URL.createObjectURL = createObjectURL
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click')
  })

  const save = async (selector: string) => {
    const element = await shown(series())
    const action = nextEvent<IomActionEvent>(element, 'iom-action')
    within(element, selector).click()
    return { detail: (await action).detail, text: await file!.text() }
  }

  it('holds every event with a day', async () => {
    const { detail, text } = await save('[part="button"]')
    expect(detail).to.deep.equal({ action: 'calendar', id: 'sample-1' })
    expect([name, file!.type]).to.deep.equal(['events.ics', 'text/calendar;charset=utf-8'])
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(3)
    expect(text).to.contain(`NAME:${title}`)
  })

  it('holds one event where the reader asks for one, by a button that names it', async () => {
    const { text } = await save('[part="event-button"]')
    expect(name).to.equal('event.ics')
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1)
    expect(text).to.contain('DTEND;VALUE=DATE:20991106')
    const element = await shown(series())
    const { ariaLabel } = within(element, '[part="event-button"]')
    expect(withoutVariants(ariaLabel)).to.equal('Add to calendar: Panama, 3–5 November 2099')
  })

  it('is not offered where no event has a day', async () => {
    expect(all(await shown(series([{ place: 'Panama' }])), 'button').length).to.equal(0)
  })
})

describeAccessibleStates(tag, {
  'with every state': ['ready', { data: series() }],
  'of twelve': ['ready', { data: series(many(12)) }],
  'in Arabic': ['ready', { data: feed([{ ...arabicRelease(), events }]) }],
  withdrawn: ['ready', { data: series(events, { status: 'canceled' }), attributes: { release: 'sample-1' } }],
  'without events': ['empty', { data: feed([release()]) }],
  loading: ['loading', { attributes: { src: '/__faults/hang?hang' } }],
  failed: ['error', { attributes: { src: '/__faults/axe?status=404' } }],
})
