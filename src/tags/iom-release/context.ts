import type { CalendarEntry } from '../../model/calendar-entries.js'
import type { Organization } from '../../model/basics.js'
import type { Edition } from '../../model/editions.js'
import type { Release } from '../../model/feed.js'
import type { ContactActions } from '../../templates/contact.js'
import type { TemplateContext } from '../../templates/context.js'
import type { LockUpLogos } from '../../templates/lock-up.js'

/** What the reader can do with a release. */
export interface ReleaseActions extends ContactActions {
  /** Shows another edition that the feed holds. */
  choose: (edition: Edition) => void
  share: () => void
  copyText: () => void
  print: () => void
  /** Saves a picture; `event` is the click on its link. */
  download: (event: Event) => void
  /** Copies the address of a section; `event` is the click on its link. */
  copySection: (event: Event) => void
  /** Loads a recording and plays it. */
  play: (url: string) => void
  /** Called when a recording cannot be played. */
  playFailed: (url: string) => void
  saveEvents: (entries: readonly CalendarEntry[]) => void
}

/** What {@link releaseTemplate} needs besides the release and its feed. */
export interface ReleaseOptions {
  /** Language of the page. */
  lang: string
  level: number
  /** Time against which news are recent and events past, in milliseconds since 1970. */
  now: number
  /** The languages in which the release exists. */
  editions: readonly Edition[]
  /** The reader has chosen this edition. */
  isChosen: boolean
  /** Address of the page that shows the release, without its fragment. */
  pageUrl: string
  /** Addresses of pages about a theme, a country and a goal, with `{id}`; relative ones resolve against `baseUrl`. */
  themeHref?: string | undefined
  countryHref?: string | undefined
  sdgHref?: string | undefined
  baseUrl: string
  /** Titles of the Sustainable Development Goals in a language. */
  goalTitles: (lang: string) => readonly string[]
  logos: LockUpLogos
  /** The browser can hand an address to other apps (Web Share). */
  canShare: boolean
  /** What the last action of the reader came to, in words. */
  result?: string | undefined
  /** Addresses of the recordings that the reader plays, by what became of them. */
  recordings: ReadonlyMap<string, 'playing' | 'failed'>
  actions: ReleaseActions
}

/** A release and what its sections are rendered with. */
export interface ReleaseContext extends TemplateContext {
  release: Release
  publisher: Organization | undefined
  options: ReleaseOptions
}
