import { autonymOf } from '../../../languages/format.js'
import type { CountryNames } from '../../../languages/load.js'
import type { Messages } from '../../../languages/messages.js'
import { countryCodes } from '../../../model/countries.js'
import { dedupeTranslations } from '../../../model/dedupe-translations.js'
import type { Release } from '../../../model/feed.js'
import { baseLanguage } from '../../../model/language-tag.js'
import { matching } from '../../../model/select.js'
import { kindName } from '../../../templates/kicker.js'
import { choiceNames, filterOf, type ChoiceName, type ReaderFilter } from './reader-filter.js'

/** One value that a reader can choose. */
export interface Choice {
  value: string
  label: string
  /** Releases that it leaves, together with the other parts of the filter. */
  count: number
}

/** The values of one part of a filter. */
export interface ChoiceGroup {
  name: ChoiceName
  choices: Choice[]
}

/** What names the values of a feed. */
export interface Names {
  lang: string
  messages: Messages
  countryNames: CountryNames
}

/** The values of a release, each with its name. */
const valuesOf: Record<ChoiceName, (release: Release, names: Names) => [value: string, label: string | undefined][]> = {
  country: ({ places = [] }, { countryNames }) =>
    places.map(({ iso3, m49, name }) => {
      const code = iso3 ?? countryCodes(m49 ?? '')?.iso3
      return code === undefined ? [name, name] : [code, nameOrCode(countryNames(code), code, name)]
    }),
  theme: ({ themes = [] }) => themes.map(({ id, name }) => [id ?? name, name]),
  kind: ({ kind }, { messages }) => (kind === undefined ? [] : [[kind, kindName(kind, messages)]]),
  language: ({ language }) => (language === undefined ? [] : [[baseLanguage(language), autonymOf(language)]]),
}

const nameOrCode = (known: string, code: string, name: string): string => (known === code ? name : known)

/**
 * The choices of a reader: what the releases hold. A part of the filter with fewer than two values is left out.
 * @param releases all that may be shown, in all languages
 */
export const choiceGroups = (releases: readonly Release[], filter: ReaderFilter, names: Names): ChoiceGroup[] =>
  choiceNames.flatMap((name) => {
    const all = countValues(name, releases, names)
    if (all.size < 2 && !filter[name]) return []
    const others = matching(releases, filterOf({ ...filter, [name]: undefined }))
    const counts = countValues(name, others, names)
    const choices = [...all.values()].map((choice) => ({ ...choice, count: counts.get(choice.value)?.count ?? 0 }))
    const shown = choices.filter(({ count, value }) => count > 0 || value === filter[name])
    return [{ name, choices: shown.sort((a, b) => a.label.localeCompare(b.label, names.lang)) }]
  })

function countValues(name: ChoiceName, releases: readonly Release[], names: Names): Map<string, Choice> {
  const counts = new Map<string, Choice>()
  // A release in three languages is one release; only the choice of a language counts each.
  for (const release of name === 'language' ? releases : dedupeTranslations(releases, names.lang)) {
    for (const [value, label = value] of new Map(valuesOf[name](release, names))) {
      const choice = counts.get(value) ?? { value, label, count: 0 }
      counts.set(value, { ...choice, count: choice.count + 1 })
    }
  }
  return counts
}

/** How many releases a filter leaves. */
export const countOf = (releases: readonly Release[], filter: ReaderFilter, lang: string): number =>
  dedupeTranslations(matching(releases, filterOf(filter)), lang).length
