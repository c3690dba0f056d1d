import { baseLanguage, canonicalTag } from '../model/language-tag.js'
import { fill } from './fill.js'
import { formatFor } from './formats.js'
import {
  intlBytes,
  intlDate,
  intlDateRange,
  intlLanguageName,
  intlNumber,
  intlPlural,
  intlWeekday,
} from './intl-format.js'
import type { DateForm, LanguageFormat, RangePatterns } from './language-format.js'

/**
 * A date in words, in the Gregorian calendar; empty for an invalid date.
 * @param timeZone `UTC` or another name of IANA; absent: the reader's own
 */
export function formatDate(date: Date, tag: string, form: DateForm, timeZone?: string): string {
  if (Number.isNaN(date.getTime())) return ''
  const format = formatFor(tag)
  if (!format || (timeZone !== undefined && timeZone !== 'UTC')) return intlDate(date, tag, form, timeZone)
  return localDigits(fill(format.dates[form], datePartsOf(timeZone ? date : asUtc(date), format)), format)
}

/**
 * A span of time in words, such as "18–20 October 2016", as the UTC fields of both dates give it.
 * @param form how precise both ends are
 */
export function formatDateRange(start: Date, end: Date, tag: string, form: DateForm): string {
  const format = formatFor(tag)
  if (!format) return intlDateRange(start, end, tag, form)
  const pattern = rangePattern(start, end, form, format.ranges)
  if (pattern === format.ranges.other) {
    const [from, to] = [start, end].map((date) => formatDate(date, tag, form, 'UTC'))
    return fill(pattern, { start: from ?? '', end: to ?? '' })
  }
  const endParts = Object.entries(datePartsOf(end, format)).map(([name, part]) => [`end${capitalLetter(name)}`, part])
  const parts = { ...datePartsOf(start, format), ...(Object.fromEntries(endParts) as Record<string, string>) }
  return localDigits(fill(pattern, parts), format)
}

const capitalLetter = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function rangePattern(start: Date, end: Date, form: DateForm, patterns: RangePatterns): string {
  if (form === 'year') return patterns.years
  if (start.getUTCFullYear() !== end.getUTCFullYear()) return patterns.other
  if (form === 'month') return patterns.months
  if (form !== 'day') return patterns.other
  return start.getUTCMonth() === end.getUTCMonth() ? patterns.days : patterns.daysOfMonths
}

/** A date whose UTC fields are those that the reader's own time zone gives. */
const asUtc = (date: Date): Date =>
  new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()))

function datePartsOf(date: Date, format: LanguageFormat): Record<string, string> {
  const { months, monthsAlone = months, weekdays, firstDay = '1', periods } = format
  const [day, month, hour] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCHours()]
  return {
    year: String(date.getUTCFullYear()),
    month: months[month] ?? '',
    monthAlone: monthsAlone[month] ?? '',
    weekday: weekdays[date.getUTCDay()] ?? '',
    day: day === 1 ? firstDay : String(day),
    hour: String(periods ? hour % 12 || 12 : hour),
    minute: String(date.getUTCMinutes()).padStart(2, '0'),
    period: periods?.[hour < 12 ? 0 : 1] ?? '',
  }
}

const localDigits = (text: string, { digits }: LanguageFormat): string =>
  digits ? text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit) : text

// A number of this size and above has an exponent when it is converted to a string.
const MAX_PLAIN_NUMBER = 1e21

/** The name of a day of the week, 0 for Sunday. */
export const weekdayName = (day: number, tag: string): string =>
  formatFor(tag)?.weekdays[day] ?? intlWeekday(new Date(Date.UTC(2023, 0, 1 + day)), tag)

/** A number as the language writes it, with at most three decimals. */
export function formatNumber(value: number, tag: string): string {
  const format = formatFor(tag)
  return format && Math.abs(value) < MAX_PLAIN_NUMBER ? decimalText(value, format) : intlNumber(value, tag)
}

function decimalText(value: number, format: LanguageFormat, maxDecimals = 3): string {
  const { decimal, group, groupFrom, minus } = format
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(maxDecimals).split('.')
  const grouped = whole.length < groupFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group)
  const rest = decimals.replace(/0+$/, '')
  const sign = value < 0 || Object.is(value, -0) ? minus : ''
  return sign + localDigits(grouped + (rest && decimal + rest), format)
}

/** The plural category that goes with a number in a language. */
export const pluralOf = (count: number, tag: string): Intl.LDMLPluralRule =>
  formatFor(tag)?.plural(Math.abs(count)) ?? intlPlural(count, tag)

/** A size in bytes, in the largest fitting unit. */
export function formatBytes(bytes: number, tag: string): string {
  const power = powerOf(bytes)
  const value = bytes / 1000 ** power
  const format = formatFor(tag)
  if (!format) return intlBytes(value, power, tag)
  const text = decimalText(value, format, power > 1 ? 1 : 0)
  return unitPattern(format, power, value).replace('#', text)
}

// Of what is shown: 999,999 bytes are rounded to 1 MB, not to 1,000 kB.
function powerOf(bytes: number): number {
  const power = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const rounded = Number((bytes / 1000 ** power).toFixed(power > 1 ? 1 : 0))
  return rounded >= 1000 && power < 3 ? power + 1 : power
}

function unitPattern({ bytes, units, plural }: LanguageFormat, power: number, value: number): string {
  return units[power - 1] ?? bytes[plural(Math.round(value))] ?? bytes.other
}

/** The name of a language, in another. A region in its tag shows only where the language has a name for both. */
export function languageName(language: string, tag: string): string {
  const canonical = canonicalTag(language)
  if (canonical === undefined) return language
  const names = formatFor(tag)?.languageNames ?? {}
  const hasScript = /-[A-Z][a-z]{3}\b/.test(canonical)
  const key = [canonical, ...(hasScript ? [] : [baseLanguage(canonical)])].find((one) => Object.hasOwn(names, one))
  return (key === undefined ? undefined : names[key]) ?? intlLanguageName(canonical, tag)
}

/** The name of a language in that language, with a capital where its script has them, as in a choice of languages. */
export function autonymOf(language: string): string {
  const canonical = canonicalTag(language)
  if (canonical === undefined) return language
  const name = [canonical, baseLanguage(canonical)].map((tag) => autonyms.get(tag)).find((one) => one !== undefined)
  return name ?? capitalized(intlLanguageName(canonical, canonical), canonical)
}

const autonyms = new Map([
  ['ar', 'العربية'],
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['it', 'Italiano'],
  ['pt', 'Português'],
  ['ru', 'Русский'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['zh', '中文'],
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
])

const capitalized = (text: string, tag: string): string =>
  text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(tag))
