import { isObject, type JsonObject } from '../model/clean.js'
import { countryCodes } from '../model/countries.js'
import { contactOf, placeOf } from './items.js'
import { fits, list, number, some, text } from './values.js'

// Persons, offices, places and files, read from what a source says of them. Dialects that leave the names to a site still
// name these alike (`telephone`, `field_phone_number`): one reading serves them all.

/** What a source says of a thing under one name. */
export interface Part {
  /** The name as it is compared: lower case, letters and digits; what it leads to may follow: `mediaimage image`. */
  label: string
  values: unknown[]
}

/** How the values of a dialect are read. */
export interface Reading {
  /** What is said of a thing; nothing of a text. */
  partsOf: (value: unknown) => Part[]
  /** A text on one line; undefined for a thing. */
  plain: (value: unknown) => string | undefined
}

/** Reads one kind of thing: a list of one, or of none where the value is no such thing. */
export type ThingReader = (value: unknown, how: Reading) => JsonObject[]

interface Said {
  label: string
  text: string
}

/** The texts under every label that fits. */
type Say = (label: RegExp) => string[]

/** No thing has more to say, no release more things: documents of strangers refer in circles, and ten thousand times. */
export const most = 200

/** All that is said of a thing, then of its parts (`geo.latitude`), then of theirs. */
function saidOf(value: unknown, how: Reading): Said[] {
  const parts = how.partsOf(value).slice(0, most)
  for (const { label, values } of parts) {
    for (const inner of values) {
      if (parts.length > most || label.split('.').length > 2) break
      for (const part of how.partsOf(inner).slice(0, most)) parts.push({ ...part, label: `${label}.${part.label}` })
    }
  }
  return parts.flatMap(({ label, values }) =>
    values.flatMap((one) => list(nameOf(one, how)).map((found) => ({ label, text: found }))),
  )
}

const saying =
  (said: readonly Said[], owner = ''): Say =>
  (label) =>
    said
      .filter((one) => label.test(one.label.startsWith(owner) ? one.label.slice(owner.length) : one.label))
      .map(({ text }) => text)

const sayingOf = (value: unknown, how: Reading): Say => saying(saidOf(value, how))

/** A text as it is, a thing by its name. */
export function nameOf(value: unknown, how: Reading): string | undefined {
  const own = how.plain(value)
  const parts = own === undefined ? how.partsOf(value) : []
  const say = (label: RegExp): string | undefined =>
    parts
      .filter((part) => label.test(part.label))
      .flatMap(({ values }) => values.flatMap((one) => how.plain(one) ?? []))[0]
  return (
    own ??
    say(/^((display|full|contact)?name|headline)$/) ??
    text([say(/^(given|first)name$|^namefirst$/), say(/^(family|last|sur)name$|^namelast$/)].join(' ')) ??
    say(/^(title|label|legalname|alternatename)$/)
  )
}

/** True for an address of the web, with its host or without. */
export const isAddress = (value: unknown): boolean => fits(value, /^(https?:\/)?\//i)

const page = (say: Say): string | undefined => say(/^(url|website|homepage|link)(\.ur[il]|\.id)?$/).find(isAddress)

/** What has a name; an address in its place names nobody. */
const named =
  (more: (say: Say, name: string, how: Reading, value: unknown) => JsonObject): ThingReader =>
  (value, how) => {
    const name = nameOf(value, how)
    return name === undefined || isAddress(name) ? [] : [{ name, ...more(sayingOf(value, how), name, how, value) }]
  }

/** Who wrote it. */
export const author = named((say) => ({ role: say(/^(jobtitle|role|position)$/)[0], url: page(say) }))

/** A publisher or partner. */
export const organization = named((say, name, how, value) => ({
  shortName: say(/^(alternatename|acronym|abbreviation)$/).find((short) => short !== name),
  url: page(say),
  logo: how
    .partsOf(value)
    .filter(({ label }) => /^logo\b/.test(label))
    .flatMap(({ values }) => values.flatMap((logo) => image(logo, how)))
    .map((logo) => ({ ...logo, alt: logo['alt'] ?? name }))[0],
}))

/** A place, with the codes of its country. */
export const place: ThingReader = (value, how) => {
  const say = sayingOf(value, how)
  const [name] = [nameOf(value, how) ?? [], say(/(locality|city)$/), say(/(region|country|countrycode)$/)].flat()
  if (name === undefined) return []
  const codes = say(/country(code)?$|^code$|iso|alpha|m49|identifier/)
  const code = [...codes, name === name.toUpperCase() ? name : ''].find(countryCodes)
  return [placeOf({ name }, code, say(/\blat(itude)?$/)[0], say(/\b(lon|lng|longitude)$/)[0])]
}

const isTag = (value: string): boolean => /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(value)

/** The first tag among texts and things that are languages. */
export const languageOf = (values: unknown, how: Reading): string | undefined =>
  sayingOf({ values }, how)(/^/).find(isTag)

/** Whom the press may ask: a thing that says a number or an address. */
export const contact: ThingReader = (value, how) => {
  const say = sayingOf(value, how)
  const name = isObject(value) ? nameOf(value, how) : undefined
  const who = {
    name,
    role: say(/^(role|position|function|job(title)?|title)$/).find((role) => role !== name),
    office: say(/office|organi|\bmission|unit$|^(worksfor|department|contacttype)$/)[0],
    languages: some([...new Set(say(/language/).filter(isTag))]),
    hours: say(/hours/)[0],
  }
  return contactOf(who, say(/(phone|mobile|cell|tel)(number)?s?$/), say(/mail/))
}

const addresses = [/^contenturl$/, /(^|\buri\.)(embed)?url(\.id)?$/, /^id$/]

// Of a thing that holds pictures of itself in several sizes, all is said of the one whose address is taken. What follows
// a # names a part of a document, not a file.
const file =
  (more: (say: Say, from: string) => JsonObject | undefined): ThingReader =>
  (value, how) => {
    const said = saidOf(value, how)
    const found = addresses.map((label) => said.find((one) => label.test(one.label))).find(Boolean)
    const url = found?.text ?? how.plain(value) ?? ''
    const from = found?.label ?? ''
    const about = more(saying(said, from.replace(/(uri\.)?[^.]*(\.id)?$/, '')), from)
    return about && /^[^\s#]*[./][^\s#]+$/.test(url) ? [{ url, ...about }] : []
  }

const mime = (say: Say): string | undefined => say(/^(filemime|encodingformat|fileformat)$/)[0]

/** A picture. */
export const image = file((say) => {
  const [width, height] = [/^width(\.value)?$/, /^height(\.value)?$/].map((size) =>
    number(say(size)[0]?.replace(/ ?px$/, '')),
  )
  const caption = say(/caption/)[0] ?? say(/^(headline|title|description)$/)[0]
  const credit = say(/credit|^copyright|photographer|^creator$/)[0]
  return /^(?!image)\w+\//.test(mime(say) ?? '') ? undefined : { alt: say(/^alt$/)[0], caption, credit, width, height }
})

const units = ['', 'k', 'm', 'g']

/** "12345", "1.2 MB" in bytes. */
function bytes(size: string | undefined): number | undefined {
  const [, digits, unit = ''] = /^([\d.]+) ?([kmg]?)i?(?:b|bytes?)?$/i.exec(size ?? '') ?? []
  const found = number(digits)
  return found === undefined ? undefined : Math.round(found * 1024 ** units.indexOf(unit.toLowerCase()))
}

/** A file to download, a film or a recording; a preview is none. */
export const attachment = file((say, from) => {
  const title = say(/^(name|headline)$/)[0] ?? say(/^(description|filename)$/)[0]
  const size = bytes(say(/^(filesize|contentsize)$/)[0])
  return from.startsWith('thumbnail')
    ? undefined
    : { title, type: mime(say), size, language: say(/^inlanguage/).find(isTag) }
})

/** A page that has to do with this one, or another edition of it. */
export const related: ThingReader = (value, how) => {
  const say = sayingOf(value, how)
  const [id] = say(/^id$/)
  const url = [...say(/^ur[il](\.id)?$|^path\.alias$/), how.plain(value), id].find(isAddress)
  const headline = isObject(value) ? nameOf(value, how) : undefined
  return url === undefined ? [] : [{ id, url, headline, language: say(/^(inlanguage|langcode)\b/).find(isTag) }]
}

/** A note that something was put right: a text, or a thing that says one, and when. */
export const correction: ThingReader = (value, how) => {
  const say = sayingOf(value, how)
  const [words] = [how.plain(value) ?? [], say(/^(text|correction)$/), say(/^(description|name)$/)].flat()
  return words === undefined || isAddress(words) ? [] : [{ text: words, date: say(/^date|^created$/)[0] }]
}

/** Words of somebody. */
export const quote: ThingReader = (value, how) => {
  const say = sayingOf(value, how)
  const [words] = [how.plain(value) ?? [], say(/^(text|quote)$/)].flat()
  const [speaker] = say(/^(spokenbycharacter|speaker|creator|author|name)$/)
  return words === undefined ? [] : [{ text: words, speaker, role: say(/(jobtitle|role|position)$/)[0] }]
}
