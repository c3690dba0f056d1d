import { countryCodes } from '../../../model/countries.js'
import type { Filter } from '../../../model/select.js'

/** What the reader has chosen above a list. */
export interface ReaderFilter {
  query?: string | undefined
  /** ISO 3166-1 alpha-3 code, or the name of a place that has none. */
  country?: string | undefined
  /** Id of a theme, or the name of one that has none. */
  theme?: string | undefined
  language?: string | undefined
  kind?: string | undefined
}

/** The parts of a filter that have a list of choices. */
export const choiceNames = ['country', 'theme', 'kind', 'language'] as const
export type ChoiceName = (typeof choiceNames)[number]

/** Names of all parts of a filter, in the order in which they are shown. */
export const filterNames = ['query', ...choiceNames] as const
export type FilterName = (typeof filterNames)[number]

/** The parts that are chosen. */
export const chosenNames = (filter: ReaderFilter): FilterName[] => filterNames.filter((name) => filter[name]?.trim())

/** The choice of a reader as a filter of releases. */
export function filterOf({ query, country, theme, language, kind }: ReaderFilter): Filter {
  const one = (value: string | undefined): string[] => (value ? [value] : [])
  const m49 = countryCodes(country ?? '')?.m49
  return { query, country: [...one(country), ...one(m49)], theme: one(theme), language: one(language), kind: one(kind) }
}
