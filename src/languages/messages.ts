import type { Plural } from './plural.js'

/**
 * Every text that a reader sees and that is not the feed's own. All are plain data, so that a host can replace them.
 * Names in braces are placeholders, see `fill`; counts have one text per plural form, see `formatCount`.
 */
export interface Messages {
  /** Code of the language that these texts are in. */
  lang: string
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
  /** Shown with the last good copy: `{when}`, a date and time. */
  asOf: string

  corrected: string
  withdrawn: string
  expired: string
  inPartnership: string
  /** `{credit}` */
  photo: string
  keyFigures: string
  events: string
  documents: string
  themes: string
  countries: string
  related: string
  editions: string
  notes: string
  /** Heading of the boilerplate: `{name}` of the publisher. */
  about: string
  /** Link to the original: `{host}`, a host name. */
  original: string
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
  releases: Plural
}
