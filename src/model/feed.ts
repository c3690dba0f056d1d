import { Contact, KeyFigure, Language, LinkUrl, LoadUrl, Name, Organization, Place, Iso3 } from './basics.js'
import { Body } from './blocks.js'
import type { FeedWarning } from './feed-error.js'
import { Goals, type ReleaseDocument, type ReleaseInput, type UncheckedRelease } from './release.js'
import * as z from './zod.js'

/** An office of the organisation. */
export const Office = z.object({
  id: Name,
  name: Name,
  level: z._default(z.catch(z.literal(['hq', 'regional', 'country', 'sub', 'liaison']), 'country'), 'country'),
  country: z.optional(Iso3),
  place: z.optional(Place),
  contacts: z.optional(z.array(Contact)),
})
export type Office = z.output<typeof Office>

/** A link with its words. */
export const AboutLink = z.object({ title: Name, url: LinkUrl })
/** Links under one title. */
export const LinkGroup = z.object({
  title: z.optional(Name),
  kind: z.optional(
    z.literal(['who-we-are', 'our-work', 'where-we-work', 'take-action', 'data-and-research', '2030-agenda']),
  ),
  links: z.array(AboutLink),
})
export type LinkGroup = z.output<typeof LinkGroup>

/** Who the organisation is: text, figures and links that may stand beside every release. */
export const About = z.object({
  title: z.optional(Name),
  boilerplate: z.optional(Body),
  figures: z.optional(z.array(KeyFigure)),
  sdgs: z.optional(Goals),
  links: z.optional(z.array(LinkGroup)),
})
export type About = z.output<typeof About>

/** A way to subscribe to the feed. */
export const Subscription = z.object({ kind: z.literal(['rss', 'json', 'email']), url: LinkUrl })
export type Subscription = z.output<typeof Subscription>

/** The feed without its releases, which are checked one by one. */
export const FeedSchema = z.object({
  id: z.optional(Name),
  title: z.optional(Name),
  language: z.optional(Language),
  url: z.optional(LinkUrl),
  next: z.optional(LoadUrl),
  subscribe: z.optional(z.array(Subscription)),
  publisher: z.optional(Organization),
  about: z.optional(About),
  offices: z.optional(z.array(Office)),
})

/** A feed as a publisher may write it in `iom-feed/1`. */
export type FeedInput = z.input<typeof FeedSchema> & {
  /** `iom-feed/1.0`. */
  version: string
  releases: ReleaseInput[]
}

/** A feed as a reader hands it over: the names of `iom-feed/1`, no value checked. */
export type UncheckedFeed = { [K in keyof z.output<typeof FeedSchema>]?: unknown } & {
  releases: UncheckedRelease[]
  warnings?: FeedWarning[]
}

/** A feed as read and checked, before the gate: it may hold embargoed releases. Only `source/` handles it. */
export interface FeedDocument extends z.output<typeof FeedSchema> {
  releases: ReleaseDocument[]
  /** What was left out, and why. */
  warnings: FeedWarning[]
}

/** A release that may be shown now. */
export interface Release extends Omit<ReleaseDocument, 'embargoedUntil' | 'status'> {
  /** A `canceled` release holds no text, only its withdrawal. */
  status: 'usable' | 'canceled'
  /** True when its `expires` has passed. */
  expired: boolean
}

/** A feed after the gate: elements, events and caches get this. */
export interface Feed extends Omit<FeedDocument, 'releases'> {
  releases: Release[]
}
