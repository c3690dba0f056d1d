import type { SVGTemplateResult } from 'lit'
import type { Organization, Place } from '../../../model/basics.js'
import type { Feed, Office, Release } from '../../../model/feed.js'
import type { SeriesEvent } from '../../../model/release.js'
import { furtherMode } from '../preload.js'
import { releases } from './releases.js'
import type { Speech } from '../map-context.js'

/** What the attribute `show` may say. */
export type Show = 'missions' | 'releases' | 'events'

/** What a mode finds. */
export interface Finding {
  id: string
  place: Place | undefined
  /** Code that comes before those of the place. */
  country?: string | undefined
  /** Absent: that of the country in the reader's language, else that of the place. */
  name?: string | undefined
  /** What stands beside its marker, where that is not the name. */
  label?: string | undefined
  /** What is said of it besides its name: "3 press releases". */
  detail: string
  /** What stands in its marker. */
  badge: string
  /** Its marker, where that is no disc with a badge. */
  sign?: SVGTemplateResult
  /** Of an event: a disc is a ring where it is not held yet, and broken where it will not be. */
  state?: SeriesEvent['state']
  /** What the marker means, for the legend. */
  kind?: string
  /** Place in a series, from 1. */
  order?: number
  /** What there is at the place: one of these. Releases shade a country by their number. */
  releases?: Release[]
  office?: Office
  /** Publisher of the feed that lists the office. */
  publisher?: Organization | undefined
  event?: SeriesEvent
  /** Language of the event. */
  lang?: string | undefined
}

/** One of the things that a map can show. */
export interface Mode {
  /** The part of a release that it is about. */
  part: 'places' | 'events'
  /**
   * What is to be shown, in the order of the list.
   * @param feed its releases once each, and only those with that part
   * @param release the only one that counts, where the page asks for one
   */
  find: (feed: Feed, release: Release | undefined, speech: Speech) => Finding[]
  /** What stands in the marker of several places, and what they are in words: "2 events". */
  together: (places: readonly Finding[], speech: Speech) => { badge: string; said: string }
  /** What the list is of. */
  title: (speech: Speech) => string
}

/** The mode of an attribute `show`; those that are not the default are loaded when they are asked for. */
export const modeOf = async (show: Show): Promise<Mode> => (await furtherMode(show)) ?? releases
