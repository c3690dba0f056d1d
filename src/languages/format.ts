// Intl formatters are slow to make and quick to use: one of each kind and language.
const made = new Map<string, unknown>()

function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as T
}

// Plain tags stand for the usage of the United Nations, which engines do not agree on: "18 October 2016" with the day
// first, Arabic with Arabic-Indic digits.
const plain = new Map([
  ['en', 'en-GB'],
  ['ar', 'ar-EG'],
])

/** A tag that the engine takes: what it does not know, a page may write, and that must not break it. */
function known(tag: string): string {
  try {
    return plain.get(tag.toLowerCase()) ?? Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const dateForms = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/**
 * A date in words, in the Gregorian calendar.
 * @param timeZone IANA name; absent: the reader's own
 */
export function formatDate(date: Date, tag: string, form: keyof typeof dateForms, timeZone?: string): string {
  const options = { ...dateForms[form], calendar: 'gregory', timeZone }
  return once(`date ${tag} ${form} ${timeZone ?? ''}`, () => new Intl.DateTimeFormat(known(tag), options)).format(date)
}

/**
 * A number as the language writes it. The first formatter of numbers takes an engine longer than all else on a page, so
 * that small ones do without where digits are these.
 */
export const formatNumber = (value: number, tag: string): string =>
  /^(en|fr|es|ru|zh)(-..)?$/.test(tag) && value === (value & 511)
    ? String(value)
    : once(`number ${tag}`, () => new Intl.NumberFormat(known(tag))).format(value)

/** The category of words that goes with a number in a language. */
export const pluralOf = (count: number, tag: string): Intl.LDMLPluralRule =>
  once(`plural ${tag}`, () => new Intl.PluralRules(known(tag))).select(count)

/** A size in bytes, in the largest fitting unit. */
export function formatBytes(bytes: number, tag: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const options = {
    style: 'unit',
    unit: units[step],
    unitDisplay: step ? 'short' : 'long',
    maximumFractionDigits: step > 1 ? 1 : 0,
  } as const
  return once(`bytes ${tag} ${step}`, () => new Intl.NumberFormat(known(tag), options)).format(bytes / 1000 ** step)
}

/** The name of a language, in another. */
export function languageName(language: string, tag: string): string {
  const names = once(`names ${tag}`, () => new Intl.DisplayNames([known(tag)], { type: 'language' }))
  try {
    return names.of(language) ?? language
  } catch {
    return language
  }
}
