import { formatNumber, pluralOf } from './format.js'

/** The texts for a count, by category of `Intl.PluralRules`; `#` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A count in words, such as "3 press releases". */
export const formatCount = (forms: Plural, count: number, lang: string): string =>
  (forms[pluralOf(count, lang)] ?? forms.other).replace('#', formatNumber(count, lang))
