import { fold } from './fold.js'

/** Hours of service on some days of the week. */
export interface Opening {
  /** Days on which it begins, 0 for Sunday. */
  days: readonly number[]
  /** Minutes since midnight; an end beyond 1,440 is on the next day. */
  start: number
  end: number
}

/** Beginnings of the names of the days from Sunday, folded: English, Spanish, French, Russian, Arabic, Chinese. */
const dayNames: readonly RegExp[] = [
  /^(su|dom|dim|вс|воск|(ال)?احد|周日|星期日|周天)/,
  /^(mo|lun|пн|пон|(ال)?اثنين|周一|星期一)/,
  /^(tu|mar|вт|(ال)?ثلاثاء|周二|星期二)/,
  /^(we|mie|mer|ср|(ال)?اربعاء|周三|星期三)/,
  /^(th|jue|jeu|чт|чет|(ال)?خميس|周四|星期四)/,
  /^(fr|vie|ven|пт|пят|(ال)?جمعه|周五|星期五)/,
  /^(sa|сб|суб|(ال)?سبت|周六|星期六)/,
]

const TIME = /^(\d{1,2})(?:[:.h](\d{2})?)?\s*([ap]m)?$/
const RANGE = /\s*(?:[-‐-―]|\bto\b|至|到)\s*/
const HOURS =
  /(\d{1,2}(?:[:.h]\d{0,2})?\s*(?:[ap]m)?)\s*(?:[-‐-―]|to|a|à|до|至|到)\s*(\d{1,2}(?:[:.h]\d{0,2})?\s*(?:[ap]m)?)$/

/**
 * The hours that a text such as "Mon–Fri 09:00–17:30; Sat 9am–1pm" states. Hours without days count for every day.
 * Undefined where a part of the text is not understood: nothing is guessed.
 */
export function parseOpeningHours(text: string): Opening[] | undefined {
  const parts = fold(text)
    .split(/[;\n]|(?<=\d\s?(?:[ap]m)?)\s*,/)
    .map((part) => part.trim())
    .filter(Boolean)
  const openings: Opening[] = []
  for (const part of parts) {
    const opening = parsePart(part, openings.at(-1)?.days ?? EVERY_DAY)
    if (!opening) return undefined
    openings.push(opening)
  }
  return openings.length ? openings : undefined
}

const EVERY_DAY: readonly number[] = [0, 1, 2, 3, 4, 5, 6]

/** @param daysBefore days of the part before, which count where this one names none */
function parsePart(part: string, daysBefore: readonly number[]): Opening | undefined {
  const [whole = '', from = '', to = ''] = HOURS.exec(part) ?? []
  const [start, end] = [minutesOf(from), minutesOf(to)]
  const names = part.slice(0, part.length - whole.length).replace(/[:：,]?\s*$/, '')
  const days = names ? daysOf(names) : daysBefore
  if (start === undefined || end === undefined || !days || start === end) return undefined
  return { days, start, end: end < start ? end + 1440 : end }
}

function minutesOf(text: string): number | undefined {
  const [, hour, minute = '0', half] = TIME.exec(text.trim()) ?? []
  if (hour === undefined) return undefined
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour)
  return hours <= 24 && Number(minute) < 60 ? hours * 60 + Number(minute) : undefined
}

function daysOf(names: string): number[] | undefined {
  const spans = names.split(/\s*[,/&]\s*/).map(spanOf)
  return spans.every((span) => span !== undefined) ? spans.flat() : undefined
}

function spanOf(text: string): number[] | undefined {
  const [first, last = first, ...others] = text.split(RANGE).map(dayOf)
  if (first === undefined || last === undefined || others.length) return undefined
  const count = ((last - first + 7) % 7) + 1
  return [...Array(count).keys()].map((i) => (first + i) % 7)
}

const dayOf = (name: string): number | undefined => {
  const day = dayNames.findIndex((pattern) => pattern.test(name.trim()))
  return day < 0 ? undefined : day
}

/** Whether an office is open, and when that changes. */
export interface OpenState {
  isOpen: boolean
  /** Minutes since midnight of the day on which it closes or opens. */
  minutes: number
  /** That day, 0 for Sunday. */
  day: number
  /** How many days ahead that is. */
  daysAhead: number
}

/** @param local the time at the office, in the UTC fields of a date */
export function openState(openings: readonly Opening[], local: Date): OpenState | undefined {
  const day = local.getUTCDay()
  const now = local.getUTCHours() * 60 + local.getUTCMinutes()
  const spans = [-1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((offset) =>
    openings
      .filter(({ days }) => days.includes((day + offset + 7) % 7))
      .map(({ start, end }) => ({ start: start + offset * 1440, end: end + offset * 1440 })),
  )
  const current = spans.filter(({ start, end }) => start <= now && now < end)
  if (current.length) return stateAt(Math.max(...current.map(({ end }) => end)), day, true)
  const next = spans.filter(({ start }) => start > now).map(({ start }) => start)
  return next.length ? stateAt(Math.min(...next), day, false) : undefined
}

function stateAt(minutes: number, today: number, isOpen: boolean): OpenState {
  const daysAhead = Math.floor(minutes / 1440)
  return { isOpen, minutes: minutes - daysAhead * 1440, day: (today + daysAhead) % 7, daysAhead }
}
