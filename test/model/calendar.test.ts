import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { calendar } from '../../src/model/calendar.js'
import { calendarEntries } from '../../src/model/calendar-entries.js'
import type { Release } from '../../src/model/feed.js'
import type { SeriesEvent } from '../../src/model/release.js'

type Parts = Partial<Release>
const release = (parts: Parts = {}): Release => ({
  id: 'sample',
  headline: 'A series of workshops',
  url: 'https://news.example.org/workshops',
  status: 'usable',
  expired: false,
  ...parts,
})
const event = (parts: Partial<SeriesEvent> = {}): SeriesEvent => ({
  title: 'Workshop',
  place: { name: 'Guatemala', role: 'about' },
  state: 'planned',
  start: '2016-10-18',
  ...parts,
})
const now = Date.parse('2016-10-01T12:00:00Z')

function file(events: Partial<SeriesEvent>[], parts: Parts = {}): string {
  const whole = release({ events: events.map(event), ...parts })
  return calendar(calendarEntries(whole), { release: whole, now })
}

const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n')
const lineOf = (text: string, name: string): string | undefined =>
  unfold(text).find((line) => new RegExp(`^${name}[:;]`).test(line))

/** The events of a file as two independent parsers read them. */
function parsed(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as [])
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const first = component.getAllSubcomponents('vevent').map((one) => {
    const { uid, summary, location, sequence, startDate, endDate } = new ICAL.Event(one)
    const day = startDate.isDate
    return { uid, summary, location, sequence, day, start: startDate.toJSDate(), end: endDate.toJSDate() }
  })
  ICAL.TimezoneService.reset()
  const second = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one.type === 'VEVENT')
  return { first, second }
}

describe('a calendar file', () => {
  it('is read alike by two parsers', () => {
    const text = file([
      { start: '2016-10-18T09:00:00-06:00', end: '2016-10-18T17:00:00-06:00', timeZone: 'America/Guatemala' },
      { start: '2016-10-20T09:00:00Z', place: { name: 'Panama', role: 'about' } },
    ])
    const { first, second } = parsed(text)
    assert.deepEqual(
      first.map(({ start }) => start.toISOString()),
      ['2016-10-18T15:00:00.000Z', '2016-10-20T09:00:00.000Z'],
    )
    assert.equal(first[0]?.end.toISOString(), '2016-10-18T23:00:00.000Z')
    assert.deepEqual(
      second.map((one) => [one.uid, one.summary, one.location, new Date(one.start).toISOString()]),
      first.map((one) => [one.uid, one.summary, one.location, one.start.toISOString()]),
    )
  })

  it('has what RFC 5545 requires, in lines of at most 75 octets', () => {
    const text = file([{ title: 'ورشة عمل عن حقوق الإنسان للمهاجرين واللاجئين في المنطقة '.repeat(3) }])
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
    const lines = unfold(text)
    for (const line of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'DTSTAMP:20161001T120000Z', 'SEQUENCE:0'])
      assert.ok(lines.includes(line), line)
    assert.match(text, /^BEGIN:VCALENDAR\r\n(.|\r\n)*END:VCALENDAR\r\n$/)
  })

  it('gives back backslashes, also before letters and signs that have a meaning after them', () => {
    const title = 'C:\\new, folder; \\, \\\\n'
    assert.equal(parsed(file([{ title }])).first[0]?.summary, title)
    assert.equal(lineOf(file([{ title: 'a\\b' }]), 'SUMMARY'), 'SUMMARY:a\\\\b')
  })

  it('gives back any words, whatever they hold', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((text) => /\S/.test(text))
    fc.assert(
      fc.property(words, words, (title, name) => {
        // The reader takes controls out and trims names before a calendar sees them.
        const [summary, location] = [title, name].map((text) => text.replace(/\p{Cc}/gu, '').trim() || '–')
        const text = file([{ title: summary, place: { name: location!, role: 'about' } }])
        assert.deepEqual(
          parsed(text).first.map((one) => [one.summary, one.location]),
          [[summary, location]],
        )
      }),
      { numRuns: 300 },
    )
  })

  it('cannot be given a line by a line end in a name', () => {
    for (const end of ['\r\n', '\n', '\r', '\\\n'])
      assert.equal(unfold(file([{ title: `A${end}BEGIN:VALARM` }])).filter((line) => line === 'BEGIN:VALARM').length, 0)
  })

  it('names the series where it holds one', () => {
    const whole = release({ events: [event()] })
    const text = calendar(calendarEntries(whole), { release: whole, now, name: 'Workshops; all' })
    assert.equal(lineOf(text, 'NAME'), 'NAME:Workshops\\; all')
    assert.equal(lineOf(text, 'X-WR-CALNAME'), 'X-WR-CALNAME:Workshops\\; all')
  })
})

describe('an event in a calendar file', () => {
  it('of a day lasts until the day after its last', () => {
    const one = file([{ start: '2016-12-31' }])
    assert.equal(lineOf(one, 'DTSTART'), 'DTSTART;VALUE=DATE:20161231')
    assert.equal(lineOf(one, 'DTEND'), 'DTEND;VALUE=DATE:20170101')
    assert.equal(parsed(one).first[0]?.day, true)
    assert.equal(lineOf(file([{ start: '2016-10-18', end: '2016-10-20' }]), 'DTEND'), 'DTEND;VALUE=DATE:20161021')
    assert.equal(lineOf(file([{ start: '2016-10-18', end: '2016-10' }]), 'DTEND'), 'DTEND;VALUE=DATE:20161019')
  })

  it('is written in its zone, across a change of the clocks', () => {
    const text = file([
      { start: '2016-10-29T10:00:00', timeZone: 'Europe/Zurich' },
      { start: '2016-10-31T10:00:00', end: '2016-10-31', timeZone: 'Europe/Zurich' },
    ])
    assert.equal(lineOf(text, 'DTSTART'), 'DTSTART:19700101T000000')
    assert.ok(unfold(text).includes('DTSTART;TZID=Europe/Zurich:20161029T100000'))
    assert.ok(unfold(text).includes('DTEND;TZID=Europe/Zurich:20161101T000000'))
    assert.ok(unfold(text).includes('DTSTART:20161030T030000'))
    assert.deepEqual(
      parsed(text).first.map(({ start }) => start.toISOString()),
      ['2016-10-29T08:00:00.000Z', '2016-10-31T09:00:00.000Z'],
    )
  })

  it('is written in UTC where its zone is not known, and as a local time where nothing is', () => {
    assert.equal(lineOf(file([{ start: '2016-10-18T09:00:00-06:00' }]), 'DTSTART'), 'DTSTART:20161018T150000Z')
    const local = file([{ start: '2016-10-18T09:00:00', end: '2016-10-18T17:00:00Z' }])
    assert.equal(lineOf(local, 'DTSTART'), 'DTSTART:20161018T090000')
    assert.equal(lineOf(local, 'DTEND'), 'DTEND:20161018T170000')
  })

  it('that lasts no time has no end', () => {
    assert.equal(lineOf(file([{ start: '2016-10-18T09:00:00Z', end: '2016-10-18T09:00:00Z' }]), 'DTEND'), undefined)
  })

  it('keeps its identity when its date or another event changes', () => {
    const uids = (...events: Partial<SeriesEvent>[]) =>
      calendarEntries(release({ events: events.map(event) })).map(({ uid }) => uid)
    const panama = { place: { name: 'Panama', role: 'about' as const } }
    const [guatemala] = uids({}, panama)
    assert.deepEqual(uids(panama, { start: '2017-01-01' }).at(-1), guatemala)
    assert.equal(new Set(uids({}, {}, panama)).size, 3)
    assert.deepEqual(uids({ uid: 'own@example.org' }), ['own@example.org'])
  })

  it('rises in sequence with the version of the release, or with its change', () => {
    const sequence = (parts: Parts) => calendarEntries(release({ events: [event()], ...parts }))[0]?.sequence
    assert.equal(sequence({}), 0)
    assert.equal(sequence({ version: '7' }), 7)
    const [earlier, later] = [sequence({ modified: '2016-10-18' }), sequence({ modified: '2016-10-19T10:00:00Z' })]
    assert.ok(Number(earlier) > 0 && Number(later) > Number(earlier))
    assert.ok(Number(later) < 2 ** 31)
  })

  it('that is cancelled says so', () => {
    assert.equal(lineOf(file([{ state: 'cancelled' }]), 'STATUS'), 'STATUS:CANCELLED')
    assert.equal(lineOf(file([{}]), 'STATUS'), 'STATUS:CONFIRMED')
  })

  it('says where it is and where to read more', () => {
    const text = file([
      { url: 'https://example.org/a;b', place: { name: 'A, B', role: 'about', lat: 14.63, lon: -90.5 } },
    ])
    assert.equal(lineOf(text, 'LOCATION'), 'LOCATION:A\\, B')
    assert.equal(lineOf(text, 'GEO'), 'GEO:14.63;-90.5')
    assert.equal(lineOf(text, 'URL'), 'URL:https://example.org/a;b')
    assert.equal(lineOf(text, 'DESCRIPTION'), 'DESCRIPTION:A series of workshops\\nhttps://example.org/a\\;b')
  })

  it('is none where it has no day', () => {
    assert.deepEqual(
      calendarEntries(release({ events: [event({ start: undefined }), event({ start: '2016-10' })] })),
      [],
    )
  })
})
