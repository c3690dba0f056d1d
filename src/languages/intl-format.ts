import { canonicalTag } from '../model/language-tag.js'
import type { DateForm } from './language-format.js'

// Formats by Intl: of languages without a table of their own, and of what no table holds. A formatter is slow to make and quick to use.
const formatters = new Map<string, unknown>()

function memoize<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!formatters.has(key)) formatters.set(key, make())
  return formatters.get(key) as Formatter
}

// What a bare tag means in the usage of the United Nations, on which engines differ: the day before the month, and
// Arabic-Indic digits.
const defaultRegions = new Map([
  ['en', 'en-GB'],
  ['ar', 'ar-EG'],
])

/** A tag that Intl takes, English for text that is none. */
function localeOf(tag: string): string {
  const canonical = canonicalTag(tag) ?? 'en'
  return defaultRegions.get(canonical) ?? canonical
}

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const
const clock = { hour: 'numeric', minute: '2-digit' } as const

const dateOptions: Readonly<Record<DateForm, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day,
  weekday: { weekday: 'long', ...day },
  time: { ...day, ...clock },
  clock,
}

/** See `formatDate`. */
export function intlDate(date: Date, tag: string, form: DateForm, timeZone?: string): string {
  const options = { ...dateOptions[form], calendar: 'gregory', timeZone }
  const make = () => new Intl.DateTimeFormat(localeOf(tag), options)
  return memoize(`date ${tag} ${form} ${timeZone ?? ''}`, make).format(date)
}

/** See `formatDateRange`. */
export function intlDateRange(start: Date, end: Date, tag: string, form: DateForm): string {
  const options = { ...dateOptions[form], calendar: 'gregory', timeZone: 'UTC' }
  return memoize(`range ${tag} ${form}`, () => new Intl.DateTimeFormat(localeOf(tag), options)).formatRange(start, end)
}

/** See `weekdayName`; the UTC day of the date counts. */
export const intlWeekday = (date: Date, tag: string): string =>
  memoize(`weekday ${tag}`, () => new Intl.DateTimeFormat(localeOf(tag), { weekday: 'long', timeZone: 'UTC' })).format(
    date,
  )

/** The offset of a zone from UTC at a time, such as "GMT-6". */
export function formatOffset(date: Date, timeZone: string, tag: string): string {
  const options = { timeZone, timeZoneName: 'shortOffset' } as const
  const format = memoize(`offset ${tag} ${timeZone}`, () => new Intl.DateTimeFormat(localeOf(tag), options))
  return format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** A number of hundredths with the percent sign, as the language writes it. */
export const formatPercent = (value: number, tag: string): string =>
  memoize(
    `percent ${tag}`,
    () => new Intl.NumberFormat(localeOf(tag), { style: 'percent', maximumFractionDigits: 2 }),
  ).format(value / 100)

/** See `formatNumber`. */
export const intlNumber = (value: number, tag: string): string =>
  memoize(`number ${tag}`, () => new Intl.NumberFormat(localeOf(tag))).format(value)

/** See `pluralOf`. */
export const intlPlural = (count: number, tag: string): Intl.LDMLPluralRule =>
  memoize(`plural ${tag}`, () => new Intl.PluralRules(localeOf(tag))).select(count)

/** @param power of 1,000 that the unit stands for, 0 to 3 */
export function intlBytes(value: number, power: number, tag: string): string {
  const options = {
    style: 'unit',
    unit: ['byte', 'kilobyte', 'megabyte', 'gigabyte'][power],
    unitDisplay: power ? 'short' : 'long',
    maximumFractionDigits: power > 1 ? 1 : 0,
  } as const
  return memoize(`bytes ${tag} ${power}`, () => new Intl.NumberFormat(localeOf(tag), options)).format(value)
}

/** See `languageName`. */
export function intlLanguageName(language: string, tag: string): string {
  const names = memoize(`names ${tag}`, () => new Intl.DisplayNames([localeOf(tag)], { type: 'language' }))
  return names.of(language) ?? language
}
