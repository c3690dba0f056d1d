import * as z from 'zod/mini'
import {
  Contact,
  Image,
  KeyFigure,
  Language,
  LinkUrl,
  MomentSchema,
  Name,
  Organization,
  Place,
  Iso3,
} from './basics.js'
import { Body } from './blocks.js'

/** Publishing status (ninjs `pubstatus`). A value that is not known counts as withheld: the gate fails closed. */
export const Status = z._default(z.catch(z.literal(['usable', 'withheld', 'canceled']), 'withheld'), 'usable')
export type Status = z.output<typeof Status>

/** Words that somebody spoke or wrote. */
export const Quote = z.object({
  /** The words, without quotation marks around them. */
  text: Name,
  /** Who spoke. */
  speaker: z.optional(Name),
  /** The speaker's function. */
  role: z.optional(Name),
  /** The speaker's organisation. */
  organization: z.optional(Name),
})
export type Quote = z.output<typeof Quote>

/** One event of a series (schema.org `Event`). */
export const SeriesEvent = z.object({
  title: z.optional(Name),
  /** Where it takes place. */
  place: Place,
  /** The country where it takes place. */
  country: z.optional(Iso3),
  start: z.optional(MomentSchema),
  end: z.optional(MomentSchema),
  state: z._default(z.catch(z.literal(['done', 'planned', 'cancelled']), 'planned'), 'planned'),
})
export type SeriesEvent = z.output<typeof SeriesEvent>

/** A file that belongs to the release (JSON Feed `attachments`). */
export const Attachment = z.object({
  url: LinkUrl,
  title: z.optional(Name),
  /** Media type (RFC 6838): `application/pdf`. */
  type: z.optional(Name),
  /** Size in bytes. */
  size: z.optional(z.number().check(z.nonnegative())),
  language: z.optional(Language),
})
export type Attachment = z.output<typeof Attachment>

/** A dated note that something was put right (schema.org `CorrectionComment`). */
export const Correction = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { text: value } : value)),
  z.object({ date: z.optional(MomentSchema), text: Name }),
)
export type Correction = z.output<typeof Correction>

/** A theme, from the publisher's own list (schema.org `about`). */
export const Theme = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { name: value } : value)),
  z.object({ name: Name, id: z.optional(Name) }),
)
export type Theme = z.output<typeof Theme>

/** A pointer to another release or page: a translation, or something related. */
export const Related = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { url: value } : value)),
  z.object({
    id: z.optional(Name),
    headline: z.optional(Name),
    url: z.optional(LinkUrl),
    language: z.optional(Language),
  }),
)
export type Related = z.output<typeof Related>

/** Who wrote it (schema.org `author`). */
export const Author = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { name: value } : value)),
  z.object({ name: Name, role: z.optional(Name), url: z.optional(LinkUrl) }),
)
export type Author = z.output<typeof Author>

/** One press release, as `iom-feed/1` writes it. Only `id` and `headline` are required. */
export const ReleaseSchema = z.object({
  /** Identity over all versions (ninjs `uri`, JSON Feed `id`). */
  id: Name,
  /** Version of this id; the highest is shown (ninjs `version`). */
  version: z.optional(Name),
  status: Status,
  /** Shown from this instant on (ninjs `embargoedUntil`). Kept as written: the gate hides what it cannot read. */
  embargoedUntil: z.optional(
    z.pipe(
      z.transform((value: unknown) => (typeof value === 'string' ? value : 'unreadable')),
      z.string(),
    ),
  ),
  /** First published (schema.org `datePublished`). */
  published: z.optional(MomentSchema),
  /** Last changed (schema.org `dateModified`). */
  modified: z.optional(MomentSchema),
  /** No longer current after this (schema.org `expires`). */
  expires: z.optional(MomentSchema),
  /** Language of the text. */
  language: z.optional(Language),
  /** Editions in other languages. */
  translations: z.optional(z.array(Related)),
  /** Permalink of the original (JSON Feed `url`). */
  url: z.optional(LinkUrl),
  /** Genre: `press-release`, `statement`, `news`, … (ninjs `genres`); other words are shown as they are. */
  kind: z.optional(Name),
  headline: Name,
  /** The deck below the headline. */
  subheadline: z.optional(Name),
  /** One to three sentences for lists (JSON Feed `summary`). */
  summary: z.optional(Name),
  /** Where the text was written, as it runs before the first sentence: "Guatemala". */
  dateline: z.optional(Name),
  body: z.optional(Body),
  quotes: z.optional(z.array(Quote)),
  keyFigures: z.optional(z.array(KeyFigure)),
  events: z.optional(z.array(SeriesEvent)),
  notesToEditors: z.optional(Body),
  boilerplate: z.optional(Body),
  contacts: z.optional(z.array(Contact)),
  places: z.optional(z.array(Place)),
  authors: z.optional(z.array(Author)),
  /** Where it differs from the feed's. */
  publisher: z.optional(Organization),
  partners: z.optional(z.array(Organization)),
  image: z.optional(Image),
  attachments: z.optional(z.array(Attachment)),
  themes: z.optional(z.array(Theme)),
  /** Sustainable Development Goals, by number, 1–17. */
  sdgs: z.optional(z.array(z.int().check(z.gte(1), z.lte(17)))),
  tags: z.optional(z.array(Name)),
  corrections: z.optional(z.array(Correction)),
  /** Why and when it was withdrawn; shown with status `canceled`. */
  withdrawal: z.optional(z.object({ date: z.optional(MomentSchema), text: z.optional(Name) })),
  related: z.optional(z.array(Related)),
  /** Terms of use (ninjs `usageterms`, schema.org `copyrightNotice`). */
  rights: z.optional(Name),
})

/** A release as read, before the gate. */
export type ReleaseDocument = z.output<typeof ReleaseSchema>
/** What a reader may hand over: unchecked, with the names of {@link ReleaseDocument}. */
export type ReleaseInput = { [K in keyof ReleaseDocument]?: unknown }
