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
  TimeZone,
  orText,
} from './basics.js'
import { Body } from './blocks.js'
import { isBefore } from './moment.js'
import * as z from './zod.js'

/** Publishing status (ninjs `pubstatus`). A value that is not known counts as withheld: the gate fails closed. */
export const Status = z._default(z.catch(z.literal(['usable', 'withheld', 'canceled']), 'withheld'), 'usable')
export type Status = z.output<typeof Status>

/** The end of an embargo, kept as written: the gate hides a release whose embargo it cannot read. */
export const Embargo = z.pipe(
  z.transform((value: string): string => (typeof value === 'string' ? value : 'unreadable')),
  z.string(),
)

/** Words that somebody spoke or wrote. */
export const Quote = z.object({
  text: Name,
  speaker: z.optional(Name),
  role: z.optional(Name),
  organization: z.optional(Name),
})
export type Quote = z.output<typeof Quote>

/** One event of a series (schema.org `Event`). */
export const SeriesEvent = z
  .object({
    title: z.optional(Name),
    place: Place,
    country: z.optional(Iso3),
    start: z.optional(MomentSchema),
    end: z.optional(MomentSchema),
    timeZone: z.optional(TimeZone),
    state: z._default(z.catch(z.literal(['done', 'planned', 'cancelled']), 'planned'), 'planned'),
    url: z.optional(LinkUrl),
    uid: z.optional(Name),
  })
  .check(({ value: { start, end }, issues }) => {
    if (start === undefined || end === undefined || !isBefore(end, start)) return
    issues.push({ code: 'custom', path: ['end'], input: end, message: 'the event ends before it begins' })
  })
export type SeriesEvent = z.output<typeof SeriesEvent>

/** A file that belongs to the release (JSON Feed `attachments`). */
export const Attachment = z.object({
  url: LinkUrl,
  title: z.optional(Name),
  type: z.optional(Name),
  size: z.optional(z.number().check(z.nonnegative())),
  pages: z.optional(z.int().check(z.positive())),
  language: z.optional(Language),
})
export type Attachment = z.output<typeof Attachment>

/** A video or a sound recording (schema.org `VideoObject`, `AudioObject`). */
export const Media = z.object({
  type: z.literal(['video', 'audio']),
  url: LinkUrl,
  title: z.optional(Name),
  image: z.optional(Image),
  duration: z.optional(z.number().check(z.positive())),
  credit: z.optional(Name),
  language: z.optional(Language),
})
export type Media = z.output<typeof Media>

/** Numbers of Sustainable Development Goals. */
export const Goals = z.array(z.int().check(z.gte(1), z.lte(17)))

const CorrectionObject = z.object({ date: z.optional(MomentSchema), text: Name })
/** A dated note that something was put right (schema.org `CorrectionComment`). */
export const Correction = z.pipe(
  orText((text): z.input<typeof CorrectionObject> => ({ text })),
  CorrectionObject,
)
export type Correction = z.output<typeof Correction>

const ThemeObject = z.object({ name: Name, id: z.optional(Name) })
/** A theme, from the publisher's own list (schema.org `about`). */
export const Theme = z.pipe(
  orText((name): z.input<typeof ThemeObject> => ({ name })),
  ThemeObject,
)
export type Theme = z.output<typeof Theme>

const RelatedObject = z.object({
  id: z.optional(Name),
  headline: z.optional(Name),
  url: z.optional(LinkUrl),
  language: z.optional(Language),
})
/** A pointer to another release or page: a translation, or something related. */
export const Related = z.pipe(
  orText((url): z.input<typeof RelatedObject> => ({ url })),
  RelatedObject,
)
export type Related = z.output<typeof Related>

const AuthorObject = z.object({ name: Name, role: z.optional(Name), url: z.optional(LinkUrl) })
/** Who wrote it (schema.org `author`). */
export const Author = z.pipe(
  orText((name): z.input<typeof AuthorObject> => ({ name })),
  AuthorObject,
)
export type Author = z.output<typeof Author>

/** Why and when a release was withdrawn. */
export const Withdrawal = z.object({
  date: z.optional(MomentSchema),
  text: z.optional(Name),
  headline: z.optional(Name),
})

/** One press release, as `iom-feed/1` writes it. Only `id` and `headline` are required. */
export const ReleaseSchema = z.object({
  id: Name,
  version: z.optional(Name),
  status: Status,
  embargoedUntil: z.optional(Embargo),
  published: z.optional(MomentSchema),
  modified: z.optional(MomentSchema),
  expires: z.optional(MomentSchema),
  language: z.optional(Language),
  translations: z.optional(z.array(Related)),
  url: z.optional(LinkUrl),
  kind: z.optional(Name),
  headline: Name,
  subheadline: z.optional(Name),
  summary: z.optional(Name),
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
  publisher: z.optional(Organization),
  partners: z.optional(z.array(Organization)),
  image: z.optional(Image),
  gallery: z.optional(z.array(Image)),
  media: z.optional(z.array(Media)),
  attachments: z.optional(z.array(Attachment)),
  themes: z.optional(z.array(Theme)),
  sdgs: z.optional(Goals),
  tags: z.optional(z.array(Name)),
  corrections: z.optional(z.array(Correction)),
  withdrawal: z.optional(Withdrawal),
  related: z.optional(z.array(Related)),
  rights: z.optional(Name),
})

/** A release as read and checked, before the gate. */
export type ReleaseDocument = z.output<typeof ReleaseSchema>
/** A release as a publisher may write it in `iom-feed/1`. */
export type ReleaseInput = z.input<typeof ReleaseSchema>
/** A release as a reader hands it over: the names of {@link ReleaseDocument}, no value checked. */
export type UncheckedRelease = { [K in keyof ReleaseDocument]?: unknown }
