import { isObject } from './clean.js'
import { parseMoment, type Moment } from './moment.js'
import { toE164 } from './phone.js'
import { isTimeZone } from './zone-time.js'
import { safeUrl } from './url.js'
import * as z from './zod.js'

// What each member means, with an example: descriptions/.

/** Accepts text in the place of an object: `convert` makes the object of it. */
export const orText = <T>(convert: (text: string) => T) =>
  z.transform((value: string | T): T => (typeof value === 'string' ? convert(value) : value))

/** A name or number as its source wrote it; numbers become strings, blank is refused. */
export const Name = z.pipe(
  z.transform((value: string | number) => (typeof value === 'number' ? String(value) : value)),
  z.string().check(z.trim(), z.minLength(1)),
)

/** Absolute http, https, mailto or tel address; see {@link safeUrl}. */
export const LinkUrl = z
  .string()
  .check(z.refine((url) => safeUrl(url) !== undefined, 'not an http, https, mailto or tel address'))

/** Absolute address of what the page loads by itself: https, or http where the page is http; see {@link safeUrl}. */
export const LoadUrl = z.string().check(z.refine((url) => safeUrl(url, 'load') !== undefined, 'not an https address'))

/** A date or time; see {@link Moment} for its forms. */
export const MomentSchema: z.ZodMiniType<Moment, string> = z.pipe(
  z.transform((value: string) => parseMoment(value) ?? value),
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
  orText((text) => text.trim().replaceAll('_', '-')),
  z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
)

/** Country code of ISO 3166-1, alpha-3, upper case: `GTM`. */
export const Iso3 = z.pipe(
  orText((text) => text.trim().toUpperCase()),
  z.string().check(z.regex(/^[A-Z]{3}$/)),
)

/** Area code of the UN M49 standard: three digits as a string, `"004"`. */
export const M49 = z.pipe(
  z.transform((value: string | number) => (typeof value === 'number' ? String(value).padStart(3, '0') : value)),
  z.string().check(z.regex(/^\d{3}$/)),
)

const LicenseObject = z.object({ name: Name, url: z.optional(LinkUrl) })
/** The terms on which a picture may be used (schema.org `license`). */
export const License = z.pipe(
  orText((name): z.input<typeof LicenseObject> => ({ name })),
  LicenseObject,
)
export type License = z.output<typeof License>

/** A picture (schema.org `ImageObject`). */
export const Image = z.object({
  url: LoadUrl,
  alt: z.optional(z.string()),
  credit: z.optional(Name),
  license: z.optional(License),
  caption: z.optional(Name),
  width: z.optional(z.number().check(z.positive())),
  height: z.optional(z.number().check(z.positive())),
})
export type Image = z.output<typeof Image>

const alternativeText = 'a logo needs alternative text; the name is shown in its place'

/** A logo that its owner supplies; the library ships none. */
export const Logo = z.extend(Image, {
  alt: z.string(alternativeText).check(z.trim(), z.minLength(1, alternativeText)),
  surface: z.optional(z.literal(['light', 'dark'])),
})
export type Logo = z.output<typeof Logo>

const OrganizationObject = z.object({
  name: Name,
  shortName: z.optional(Name),
  url: z.optional(LinkUrl),
  logo: z.optional(Logo),
  order: z.optional(z.number()),
})
/** A publisher or partner (schema.org `Organization`). */
export const Organization = z.pipe(
  orText((name): z.input<typeof OrganizationObject> => ({ name })),
  OrganizationObject,
)
export type Organization = z.output<typeof Organization>

/** A zone of the IANA time zone database. */
export const TimeZone = z.string().check(z.trim(), z.refine(isTimeZone, 'not a time zone such as America/Guatemala'))

const PlaceObject = z.object({
  name: Name,
  role: z._default(z.catch(z.literal(['origin', 'about']), 'about'), 'about'),
  iso3: z.optional(Iso3),
  m49: z.optional(M49),
  lat: z.optional(z.number().check(z.gte(-90), z.lte(90))),
  lon: z.optional(z.number().check(z.gte(-180), z.lte(180))),
})
/** A place that a release comes from or speaks of. */
export const Place = z.pipe(
  orText((name): z.input<typeof PlaceObject> => ({ name })),
  PlaceObject,
)
export type Place = z.output<typeof Place>

const PhoneObject = z.object({
  raw: Name,
  e164: z.optional(z.string().check(z.regex(/^\+[1-9]\d{4,14}$/))),
  extension: z.optional(z.string().check(z.trim(), z.regex(/^\d{1,8}$/))),
  sms: z.optional(z.boolean()),
  whatsApp: z.optional(z.boolean()),
})
type PhoneInput = z.input<typeof PhoneObject>

// `e164` is derived from `raw` only where that is unambiguous; see toE164.
function toPhone(value: string | number | PhoneInput): PhoneInput {
  const phone = typeof value === 'string' || typeof value === 'number' ? { raw: String(value) } : value
  if (!isObject(phone) || typeof phone.raw !== 'string' || phone.e164 !== undefined) return phone
  return { ...phone, e164: toE164(phone.raw) }
}

/** A telephone number. */
export const Phone = z.pipe(z.transform(toPhone), PhoneObject)
export type Phone = z.output<typeof Phone>

/** An address of electronic mail and nothing else: no header can be added to the letter. */
export const Email = z.string().check(z.trim(), z.regex(/^[^\s@<>()",:;?&#%]+@[^\s@<>()",:;?&#%]+$/))

/** Whom the press may ask: a person, an office, or both (schema.org `ContactPoint`). Personal data: never logged. */
export const Contact = z.object({
  name: z.optional(Name),
  role: z.optional(Name),
  office: z.optional(Name),
  region: z.optional(Name),
  phones: z.optional(z.array(Phone)),
  emails: z.optional(z.array(Email)),
  languages: z.optional(z.array(Language)),
  hours: z.optional(Name),
  timeZone: z.optional(Name),
  expires: z.optional(MomentSchema),
})
export type Contact = z.output<typeof Contact>

/** A figure worth showing large. */
export const KeyFigure = z.object({
  value: z.union([z.number(), z.string().check(z.trim(), z.minLength(1))]),
  unit: z.optional(Name),
  label: Name,
  asOf: z.optional(MomentSchema),
  source: z.optional(Name),
})
export type KeyFigure = z.output<typeof KeyFigure>
