import { formatNumber, pluralOf } from './format.js'

/** Every word that a reader sees and that is not the feed's own. Functions put in what varies. */
export interface Messages {
  /** Genres of a release, by `kind`. */
  kinds: Readonly<Record<string, string>>
  /** States of an event. */
  states: Readonly<Record<'done' | 'planned' | 'cancelled', string>>

  loading: string
  empty: string
  noMatch: string
  failed: string
  notFound: string
  retry: string
  /** Shown with the last good copy; `when` is a date and time. */
  asOf: (when: string) => string

  corrected: string
  withdrawn: string
  expired: string
  inPartnership: string
  /** Between the names of two who publish together, and the like. */
  photo: (credit: string) => string
  keyFigures: string
  events: string
  documents: string
  themes: string
  countries: string
  related: string
  editions: string
  notes: string
  /** Heading of the boilerplate; `name` is the publisher's. */
  about: (name: string) => string
  /** Link to the original; `host` is a host name. */
  original: (host: string) => string
  source: string

  contact: string
  telephone: string
  email: string
  languages: string
  hours: string
  saveContact: string
  noContact: string

  showMore: string
  /** A count of releases, such as "3 press releases". */
  releases: (count: number) => string
}

/** The words for a count, by category of `Intl.PluralRules`; `#` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A function that says a count in `language`. */
export const plural =
  (language: string, forms: Plural) =>
  (count: number): string =>
    (forms[pluralOf(count, language)] ?? forms.other).replace('#', formatNumber(count, language))
