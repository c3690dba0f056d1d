import type { Plural } from './messages.js'

/** How much of a date is written; `clock` is the time of day alone. */
export type DateForm = 'year' | 'month' | 'day' | 'weekday' | 'time' | 'clock'

/**
 * Patterns of a span of time, with the placeholders of a date for its start and the same with `end`, such as `{endDay}`,
 * for its end. What both ends share is written once.
 */
export interface RangePatterns {
  /** Days of one month. */
  days: string
  /** Days of two months of one year. */
  daysOfMonths: string
  /** Months of one year. */
  months: string
  years: string
  /** All others: `{start}` and `{end}` in full. */
  other: string
}

/**
 * How a language writes dates, numbers and sizes. A page in a language with such a table makes no Intl formatter, the
 * first of which takes a phone 180 ms. The tests compare each table with Intl.
 */
export interface LanguageFormat {
  /** Names of the months within a date. */
  months: readonly string[]
  /** Names of the months beside a year without a day, where they differ. */
  monthsAlone?: readonly string[]
  /** Names of the days, from Sunday. */
  weekdays: readonly string[]
  /** Patterns with `{weekday}`, `{day}`, `{month}`, `{monthAlone}`, `{year}`, `{hour}`, `{minute}`, `{period}`. */
  dates: Readonly<Record<DateForm, string>>
  ranges: RangePatterns
  /** The first of a month, where it is not written `1`. */
  firstDay?: string
  /** Before and after noon, where the clock has twelve hours. */
  periods?: readonly [string, string]
  /** The ten digits, where they are not `0123456789`. */
  digits?: string
  decimal: string
  /** Between groups of three digits. */
  group: string
  /** How many digits a number must have to be grouped. */
  groupFrom: 4 | 5
  minus: string
  plural: (count: number) => Intl.LDMLPluralRule
  /** Sizes below a kilobyte. */
  bytes: Plural
  /** Kilobytes, megabytes, gigabytes; `#` stands for the number. */
  units: readonly [string, string, string]
  /** Names of languages by their tags. */
  languageNames: Readonly<Record<string, string>>
}

/** Tables by canonical language tag. */
export type LanguageFormats = Readonly<Record<string, LanguageFormat>>
