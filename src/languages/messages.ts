/** The texts for a count, by category of `Intl.PluralRules`; `#` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * Every text that a reader sees and that is not the feed's own, but for those of the map. All are plain data, so that a
 * host can replace them. Names in braces are placeholders, see `fill`; a count has one text per plural form, see
 * `formatCount`.
 */
export interface Messages {
  /** Code of the language that these texts are in. */
  lang: string

  // Punctuation
  /** A label with its value, or an action with its object: `{label}`, `{value}`. */
  labelled: string
  /** Words of a person in quotation marks: `{text}`. */
  quoted: string
  /** Between the items of an enumeration. */
  comma: string
  /** From one date or time to another: `{start}`, `{end}`. */
  range: string

  // States of a tag
  loading: string
  empty: string
  noMatch: string
  failed: string
  notFound: string
  retry: string
  /** Shown with the last good copy: `{when}`, a date and time. */
  asOf: string

  // Head of a release
  /** Genres of a release, by `kind`. */
  kinds: Readonly<Record<string, string>>
  /** `{when}`, a date with or without a time. */
  published: string
  /** `{when}`, a date with or without a time. */
  updated: string
  /** Title of a correction note. */
  corrected: string
  /** Title of a correction note with its date: `{when}`. */
  correctedOn: string
  withdrawn: string
  /** Names the release that was withdrawn: `{headline}`. */
  withdrawnRelease: string
  expired: string
  /** Label of publisher and partners. */
  inPartnership: string
  noPublisher: string
  partners: string
  /** Label of the languages to choose from. */
  languageSwitch: string
  /** The wanted language does not exist: `{wanted}` and `{shown}`, names of languages. */
  onlyIn: string
  /** Before the names of languages in which an item of a list exists too. */
  alsoIn: string
  /** Time that reading takes, in minutes. */
  readingTime: Plural
  keyPoints: string

  // Body of a release
  /** `{credit}` */
  photo: string
  licence: string
  gallery: string
  /** `{number}` of `{total}`. */
  pictureOf: string
  downloadPicture: string
  previous: string
  next: string
  video: string
  audio: string
  play: string
  /** Says that to play loads from a third party: `{host}`, a host name. */
  playLoadsFrom: string
  /** Link to a video: `{host}`, a host name. */
  watchOn: string
  /** Link to a recording: `{host}`, a host name. */
  listenOn: string
  noQuote: string
  /** Heading of the quotations that stand after the text. */
  quotes: string
  copyQuote: string
  /** The quoted words are not in the current version of the release. */
  quoteOutdated: string
  showInRelease: string
  keyFigures: string
  noKeyFigures: string
  /** Date of a figure: `{date}`. */
  figureAsOf: string
  /** How "400+" is read aloud: `{value}`. */
  moreThan: string
  contents: string
  sectionLink: string
  backToTop: string

  // Events
  events: string
  /** States of an event. */
  states: Readonly<Record<'done' | 'planned' | 'cancelled', string>>
  /** `{number}` of `{total}`. */
  eventOf: string
  upcoming: string
  past: string
  ongoing: string
  addToCalendar: string
  addAllToCalendar: string
  noEvents: string
  timeZone: string
  /** A time at the place of the event: `{time}`. */
  timeThere: string

  // Foot of a release
  documents: string
  download: string
  downloadAll: string
  size: string
  fileType: string
  pages: Plural
  themes: string
  countries: string
  sdgs: string
  /** One of the Sustainable Development Goals: `{number}`. */
  sdg: string
  related: string
  editions: string
  notes: string
  /** Heading of the boilerplate: `{name}` of the publisher. */
  about: string
  /** Link to the original: `{host}`, a host name. */
  original: string
  source: string
  /** `{name}` of the publisher. */
  firstPublishedBy: string
  /** On paper: `{url}` of the page. */
  printedFrom: string

  // Actions
  share: string
  shareByEmail: string
  copy: string
  copyLink: string
  copyText: string
  copied: string
  copyFailed: string
  print: string
  open: string
  close: string
  learnMore: string

  // Contacts
  contact: string
  contacts: Plural
  allContacts: string
  noContact: string
  telephone: string
  /** `{number}` */
  extension: string
  call: string
  textMessage: string
  whatsApp: string
  email: string
  writeEmail: string
  /** Subject of an email: `{headline}` of the release that it is about. */
  emailSubject: string
  region: string
  languages: string
  hours: string
  localTime: string
  openNow: string
  closedNow: string
  /** `{time}` */
  openUntil: string
  /** `{time}`, with its day where that is not today. */
  opensAt: string
  saveContact: string
  saveAllContacts: string

  // Lists
  /** A count of releases, such as "3 press releases". */
  releases: Plural
  /** Announces what was added to a list. */
  moreShown: Plural
  /** Announces what a refresh found. */
  newReleases: Plural
  /** `{shown}` of `{total}`, both numbers. */
  shownOf: string
  latest: string
  readMore: string
  showMore: string
  showLess: string
  showAll: string
  search: string
  searchReleases: string
  clearSearch: string
  filters: string
  /** What a filter leaves: `{filters}`, their names. */
  filteredBy: string
  removeFilter: string
  clearFilters: string
  /** What taking back one filter brings: `{filter}`, its name, and `{releases}`, a count of releases. */
  withoutFilter: string
  /** Choice of a filter that leaves out nothing. */
  all: string
  /** Labels of filters. */
  theme: string
  country: string
  kind: string
  partner: string
  language: string
  year: string
  subscribe: string
  rssFeed: string
  jsonFeed: string
  byEmail: string

  // About the organization
  noAbout: string
  whoWeAre: string
  ourWork: string
  whereWeWork: string
  takeAction: string
  dataAndResearch: string
  agenda2030: string
}
