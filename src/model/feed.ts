import * as z from 'zod/mini'
import { Contact, KeyFigure, Language, LinkUrl, LoadUrl, Name, Organization, Place, Iso3 } from './basics.js'
import { Body } from './blocks.js'
import type { FeedWarning } from './feed-error.js'
import { type ReleaseDocument, type ReleaseInput } from './release.js'

/** An office of the organisation. */
export const Office = z.object({
  id: Name,
  name: Name,
  /** Headquarters, regional, country, sub- or liaison office. */
  level: z._default(z.catch(z.literal(['hq', 'regional', 'country', 'sub', 'liaison']), 'country'), 'country'),
  country: z.optional(Iso3),
  place: z.optional(Place),
  contacts: z.optional(z.array(Contact)),
})
export type Office = z.output<typeof Office>

/** Who the organisation is: text, figures and links that may stand beside every release. */
export const About = z.object({
  title: z.optional(Name),
  boilerplate: z.optional(Body),
  figures: z.optional(z.array(KeyFigure)),
  links: z.optional(
    z.array(z.object({ title: z.optional(Name), links: z.array(z.object({ title: Name, url: LinkUrl })) })),
  ),
})
export type About = z.output<typeof About>

/** The feed without its releases, which are checked one by one. */
export const FeedSchema = z.object({
  id: z.optional(Name),
  title: z.optional(Name),
  language: z.optional(Language),
  /** Home page (JSON Feed `home_page_url`). */
  url: z.optional(LinkUrl),
  /** Address of the next page (JSON Feed `next_url`), on any host that lets pages of others read it. */
  next: z.optional(LoadUrl),
  publisher: z.optional(Organization),
  about: z.optional(About),
  offices: z.optional(z.array(Office)),
})

/** What every reader hands over: unchecked, with the names of `iom-feed/1`. */
export type FeedInput = { [K in keyof z.output<typeof FeedSchema>]?: unknown } & {
  releases: ReleaseInput[]
  warnings?: FeedWarning[]
}

/** A feed as read and checked, before the gate: it may hold what nobody may see yet. Only `feed/` handles it. */
export interface FeedDocument extends z.output<typeof FeedSchema> {
  releases: ReleaseDocument[]
  /** What was left out, and why. */
  warnings: FeedWarning[]
}

/** A release that may be shown. */
export interface Release extends Omit<ReleaseDocument, 'embargoedUntil' | 'status'> {
  /** A `canceled` release holds no text any more, only its withdrawal. */
  status: 'usable' | 'canceled'
  /** True when its `expires` has passed. */
  expired: boolean
}

/** A feed that passed the gate: what elements, events and caches get. */
export interface Feed extends Omit<FeedDocument, 'releases'> {
  releases: Release[]
}
