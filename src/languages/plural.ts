import { formatNumber, pluralOf } from './format.js'
import type { Plural } from './messages.js'

/** A count in words, such as "3 press releases". */
export const formatCount = (forms: Plural, count: number, lang: string): string =>
  (forms[pluralOf(count, lang)] ?? forms.other).replace('#', formatNumber(count, lang))
