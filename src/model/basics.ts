import './jitless.js'
import * as z from 'zod/mini'
import { isObject } from './clean.js'
import { parseMoment, type Moment } from './moment.js'
import { toE164 } from './phone.js'
import { safeUrl } from './url.js'

/** A name or number as its source wrote it; numbers become strings, blank is refused. */
export const Name = z.pipe(
  z.transform((value: unknown) => (typeof value === 'number' ? String(value) : value)),
  z.string().check(z.trim(), z.minLength(1)),
)

/** Absolute http, https, mailto or tel address; see {@link safeUrl}. */
export const LinkUrl = z
  .string()
  .check(z.refine((url) => safeUrl(url) !== undefined, 'not an http, https, mailto or tel address'))

/** Absolute address of what the page loads by itself: https, or http where the page is http; see {@link safeUrl}. */
export const LoadUrl = z.string().check(z.refine((url) => safeUrl(url, 'load') !== undefined, 'not an https address'))

/** A date or time; see {@link Moment} for its forms. */
export const MomentSchema: z.ZodMiniType<Moment> = z.pipe(
  z.transform((value: unknown) => parseMoment(value) ?? value),
  z
    .string()
    .check(
      z.refine(
        (text) => parseMoment(text) !== undefined,
        'not a date of RFC 3339 such as 2016-10-18 or 2016-10-18T09:00:00Z',
      ),
    ),
)

/** A language tag of BCP 47, such as `es` or `pt-BR`. */
export const Language = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? value.trim().replaceAll('_', '-') : value)),
  z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
)

/** Country code of ISO 3166-1, alpha-3, upper case: `GTM`. */
export const Iso3 = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? value.trim().toUpperCase() : value)),
  z.string().check(z.regex(/^[A-Z]{3}$/)),
)

/** Area code of the UN M49 standard: three digits as a string, `"004"`. */
export const M49 = z.pipe(
  z.transform((value: unknown) => (typeof value === 'number' ? String(value).padStart(3, '0') : value)),
  z.string().check(z.regex(/^\d{3}$/)),
)

/** A picture (schema.org `ImageObject`). */
export const Image = z.object({
  /** Address of the file. */
  url: LoadUrl,
  /** Text alternative (HTML `alt`); `""` says that the picture is decoration. */
  alt: z.optional(z.string()),
  /** Who made it, as it must be shown (schema.org `creditText`). */
  credit: z.optional(Name),
  /** What it shows, for everybody. */
  caption: z.optional(Name),
  /** Intrinsic width in CSS pixels. */
  width: z.optional(z.number().check(z.positive())),
  /** Intrinsic height in CSS pixels. */
  height: z.optional(z.number().check(z.positive())),
})
export type Image = z.output<typeof Image>

/** A publisher or partner (schema.org `Organization`). */
export const Organization = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { name: value } : value)),
  z.object({
    /** Full name: "UN Refugee Agency". */
    name: Name,
    /** Acronym or short name: "UNHCR". */
    shortName: z.optional(Name),
    /** Home page. */
    url: z.optional(LinkUrl),
    /** A logo that the publisher supplies; the library ships none. */
    logo: z.optional(Image),
    /** Place in the line of partners, lowest first; absent: the order of the data. */
    order: z.optional(z.number()),
  }),
)
export type Organization = z.output<typeof Organization>

/** A place that a release comes from or speaks of. */
export const Place = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { name: value } : value)),
  z.object({
    /** Name as the source writes it. */
    name: Name,
    /** `origin`: where the release was issued (ninjs `located`); `about`: where it happens (schema.org `contentLocation`). */
    role: z._default(z.catch(z.literal(['origin', 'about']), 'about'), 'about'),
    iso3: z.optional(Iso3),
    m49: z.optional(M49),
    /** Latitude, degrees north, WGS 84. */
    lat: z.optional(z.number().check(z.gte(-90), z.lte(90))),
    /** Longitude, degrees east, WGS 84. */
    lon: z.optional(z.number().check(z.gte(-180), z.lte(180))),
  }),
)
export type Place = z.output<typeof Place>

function dialled(value: unknown): unknown {
  const phone = typeof value === 'string' || typeof value === 'number' ? { raw: String(value) } : value
  if (!isObject(phone) || typeof phone['raw'] !== 'string' || phone['e164'] !== undefined) return phone
  return { raw: phone['raw'], e164: toE164(phone['raw']) }
}

/** A telephone number. */
export const Phone = z.pipe(
  z.transform(dialled),
  z.object({
    /** As written, for reading: `+502.231.40.000`. */
    raw: Name,
    /** As dialled, ITU-T E.164: `+50223140000`. Derived from `raw` where that is unambiguous, see {@link toE164}. */
    e164: z.optional(z.string().check(z.regex(/^\+[1-9]\d{4,14}$/))),
  }),
)
export type Phone = z.output<typeof Phone>

/** Whom the press may ask: a person, an office, or both (schema.org `ContactPoint`). Personal data: never logged. */
export const Contact = z.object({
  /** The person's name. */
  name: z.optional(Name),
  /** The person's function: "Chief of Mission". */
  role: z.optional(Name),
  /** The office: "IOM Guatemala Communications Office". */
  office: z.optional(Name),
  phones: z.optional(z.array(Phone)),
  emails: z.optional(z.array(z.string().check(z.trim(), z.regex(/^[^\s@<>()",:;?&#%]+@[^\s@<>()",:;?&#%]+$/)))),
  /** Languages spoken. */
  languages: z.optional(z.array(Language)),
  /** Hours of service, as they are to be read. */
  hours: z.optional(Name),
  /** Zone of the IANA data base in which the hours count: `America/Guatemala`. */
  timeZone: z.optional(Name),
  /** After this moment the contact is shown no more. */
  expires: z.optional(MomentSchema),
})
export type Contact = z.output<typeof Contact>

/** A figure worth showing large. */
export const KeyFigure = z.object({
  /** A number (written in the reader's language) or text as it is to be read. */
  value: z.union([z.number(), z.string().check(z.trim(), z.minLength(1))]),
  /** What is counted, with its unit. */
  label: Name,
  /** The date for which it holds. */
  asOf: z.optional(MomentSchema),
  /** Where it comes from. */
  source: z.optional(Name),
})
export type KeyFigure = z.output<typeof KeyFigure>
