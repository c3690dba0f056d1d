import { isObject, type JsonObject } from '../model/clean.js'
import { countryCodes } from '../model/countries.js'
import { contactOf, placeOf } from './items.js'
import { fits, list, number, some, text } from './values.js'

// Reads persons, organisations, places and files. Dialects that leave the names of properties to a site still name these
// alike (`telephone`, `field_phone_number`): so the readers here find a value by a pattern of its name.

/** A property of an entity, with all its values. */
export interface Property {
  /** Lower-case letters and digits of the name; the types that it leads to may follow: `mediaimage image`. */
  label: string
  values: unknown[]
}

/** How the values of a dialect are read. */
export interface EntitySource {
  /** The properties of an entity; empty for a text. */
  propertiesOf: (value: unknown) => Property[]
  /** A text on one line; undefined for an entity. */
  textOf: (value: unknown) => string | undefined
}

/** Reads an entity of one kind: a list of one, or an empty list where the value is no such entity. */
export type EntityReader = (value: unknown, source: EntitySource) => JsonObject[]

/** Most properties that are read of an entity, and most entities of a release: documents may refer in circles. */
export const MAX_ITEMS = 200

const MAX_DEPTH = 3

interface LabelledText {
  label: string
  text: string
}

/** Finds the texts of all properties whose label matches. */
type Find = (label: RegExp) => string[]

/** The texts of an entity and of the entities inside it: `geo.latitude`. */
function textsOf(value: unknown, source: EntitySource): LabelledText[] {
  const properties = source.propertiesOf(value).slice(0, MAX_ITEMS)
  // The list grows while it is walked: inner properties follow the outer ones.
  for (const { label, values } of properties) {
    for (const inner of values) {
      if (properties.length > MAX_ITEMS || label.split('.').length >= MAX_DEPTH) break
      for (const property of source.propertiesOf(inner).slice(0, MAX_ITEMS))
        properties.push({ ...property, label: `${label}.${property.label}` })
    }
  }
  return properties.flatMap(({ label, values }) =>
    values.flatMap((one) => list(nameOf(one, source)).map((found) => ({ label, text: found }))),
  )
}

/** @param prefix of the labels, where the entity is inside another */
const finderIn =
  (texts: readonly LabelledText[], prefix = ''): Find =>
  (label) =>
    texts
      .filter((one) => label.test(one.label.startsWith(prefix) ? one.label.slice(prefix.length) : one.label))
      .map(({ text }) => text)

const finder = (value: unknown, source: EntitySource): Find => finderIn(textsOf(value, source))

/** A text as it is, an entity by its name. */
export function nameOf(value: unknown, source: EntitySource): string | undefined {
  const own = source.textOf(value)
  const properties = own === undefined ? source.propertiesOf(value) : []
  const first = (label: RegExp): string | undefined =>
    properties
      .filter((property) => label.test(property.label))
      .flatMap(({ values }) => values.flatMap((one) => source.textOf(one) ?? []))[0]
  return (
    own ??
    first(/^((display|full|contact)?name|headline)$/) ??
    text([first(/^(given|first)name$|^namefirst$/), first(/^(family|last|sur)name$|^namelast$/)].join(' ')) ??
    first(/^(title|label|legalname|alternatename)$/)
  )
}

/** True for an address of the web, absolute or from the root of its host. */
export const isAddress = (value: unknown): boolean => fits(value, /^(https?:\/)?\//i)

const pageOf = (find: Find): string | undefined => find(/^(url|website|homepage|link)(\.ur[il]|\.id)?$/).find(isAddress)

/** Reads an entity that has a name. An address in place of the name does not count. */
const named =
  (read: (find: Find, name: string, source: EntitySource, value: unknown) => JsonObject): EntityReader =>
  (value, source) => {
    const name = nameOf(value, source)
    return name === undefined || isAddress(name) ? [] : [{ name, ...read(finder(value, source), name, source, value) }]
  }

/** An author. */
export const author = named((find) => ({ role: find(/^(jobtitle|role|position)$/)[0], url: pageOf(find) }))

/** A publisher or partner. */
export const organization = named((find, name, source, value) => ({
  shortName: find(/^(alternatename|acronym|abbreviation)$/).find((short) => short !== name),
  url: pageOf(find),
  logo: source
    .propertiesOf(value)
    .filter(({ label }) => /^logo\b/.test(label))
    .flatMap(({ values }) => values.flatMap((logo) => image(logo, source)))
    .map((logo) => ({ ...logo, alt: logo['alt'] ?? name }))[0],
}))

/** A place, with the codes of its country. */
export const place: EntityReader = (value, source) => {
  const find = finder(value, source)
  const [name] = [nameOf(value, source) ?? [], find(/(locality|city)$/), find(/(region|country|countrycode)$/)].flat()
  if (name === undefined) return []
  const codes = find(/country(code)?$|^code$|iso|alpha|m49|identifier/)
  const code = [...codes, name === name.toUpperCase() ? name : ''].find(countryCodes)
  return [placeOf({ name }, code, find(/\blat(itude)?$/)[0], find(/\b(lon|lng|longitude)$/)[0])]
}

const isLanguageTag = (value: string): boolean => /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(value)

/** The first language tag among texts and entities. */
export const languageOf = (values: unknown, source: EntitySource): string | undefined =>
  finder({ values }, source)(/^/).find(isLanguageTag)

/** A press contact: an entity with a telephone number or an e-mail address. */
export const contact: EntityReader = (value, source) => {
  const find = finder(value, source)
  const name = isObject(value) ? nameOf(value, source) : undefined
  const who = {
    name,
    role: find(/^(role|position|function|job(title)?|title)$/).find((role) => role !== name),
    office: find(/office|organi|\bmission|unit$|dutystation|^(worksfor|department|contacttype|location)$/)[0],
    languages: some([...new Set(find(/language/).filter(isLanguageTag))]),
    hours: find(/hours/)[0],
  }
  return contactOf(who, find(/(phone|mobile|cell|tel)(number)?s?$/), find(/mail/))
}

const addressLabels = [/^contenturl$/, /oembedvideo$|^video(embed|url)$/, /(^|\buri\.)(embed)?url(\.id)?$/, /^id$/]

/**
 * Reads an entity that has the address of a file. Where it holds several files, the rest is read from the one whose
 * address is taken. An address with a fragment (#) names a part of a document, not a file.
 */
const file =
  (read: (find: Find, label: string) => JsonObject | undefined): EntityReader =>
  (value, source) => {
    const texts = textsOf(value, source)
    const found = addressLabels.map((label) => texts.find((one) => label.test(one.label))).find(Boolean)
    const url = found?.text ?? source.textOf(value) ?? ''
    const label = found?.label ?? ''
    const rest = read(finderIn(texts, label.replace(/(uri\.)?[^.]*(\.id)?$/, '')), label)
    return rest && /^[^\s#]*[./][^\s#]+$/.test(url) ? [{ url, ...rest }] : []
  }

const mediaTypeOf = (find: Find): string | undefined => find(/^(filemime|encodingformat|fileformat)$/)[0]

/** A picture. */
export const image = file((find) => {
  const [width, height] = [/^width(\.value)?$/, /^height(\.value)?$/].map((size) =>
    number(find(size)[0]?.replace(/ ?px$/, '')),
  )
  const caption = find(/caption/)[0] ?? find(/^(headline|title|description)$/)[0]
  const credit = find(/credit|^copyright|photographer|^creator$/)[0]
  const isOther = /^(?!image)\w+\//.test(mediaTypeOf(find) ?? '')
  return isOther ? undefined : { alt: find(/^alt$/)[0], caption, credit, width, height }
})

const UNITS = ['', 'k', 'm', 'g']

/** A size in bytes: "12345", "1.2 MB". */
function bytes(size: string | undefined): number | undefined {
  const [, digits, unit = ''] = /^([\d.]+) ?([kmg]?)i?(?:b|bytes?)?$/i.exec(size ?? '') ?? []
  const found = number(digits)
  return found === undefined ? undefined : Math.round(found * 1024 ** UNITS.indexOf(unit.toLowerCase()))
}

/** A document, film or recording; the preview of one is none. */
export const attachment = file((find, label) => {
  const title = find(/^(name|headline)$/)[0] ?? find(/^(description|filename)$/)[0]
  const size = bytes(find(/^(filesize|contentsize)$/)[0])
  return label.startsWith('thumbnail')
    ? undefined
    : { title, type: mediaTypeOf(find), size, language: find(/^inlanguage/).find(isLanguageTag) }
})

/** A related page, or an edition in another language. */
export const related: EntityReader = (value, source) => {
  const find = finder(value, source)
  const [id] = find(/^id$/)
  const url = [...find(/^ur[il](\.id)?$|^path\.alias$/), source.textOf(value), id].find(isAddress)
  const headline = isObject(value) ? nameOf(value, source) : undefined
  return url === undefined
    ? []
    : [{ id, url, headline, language: find(/^(inlanguage|langcode)\b/).find(isLanguageTag) }]
}

/** A correction: a text, or an entity with a text and perhaps a date. */
export const correction: EntityReader = (value, source) => {
  const find = finder(value, source)
  const [words] = [source.textOf(value) ?? [], find(/^(text|correction)$/), find(/^(description|name)$/)].flat()
  return words === undefined || isAddress(words) ? [] : [{ text: words, date: find(/^date|^created$/)[0] }]
}

/** A quotation. */
export const quote: EntityReader = (value, source) => {
  const find = finder(value, source)
  const [words] = [
    source.textOf(value) ?? [],
    find(/^(text|quote|quotation|body|content|copy|statement)(text)?$/),
  ].flat()
  const [speaker] = find(/^(spokenbycharacter|speaker|creator|author|name|person|attribution|cite|by|source)(name)?$/)
  return words === undefined
    ? []
    : [
        {
          text: words,
          speaker,
          role: find(/(jobtitle|role|position|function)$|^(speaker|author|person|attribution)?title$/)[0],
        },
      ]
}

/** A key figure: a number or short text with what it counts. */
export const keyFigure: EntityReader = (value, source) => {
  const find = finder(value, source)
  const [figure] = find(/^(value|number|figure|amount|count|stat(istic)?|data)$/)
  const [label] = [find(/^(label|description|text|caption|unit)$/), find(/^(title|name|headline)$/)].flat()
  return figure === undefined || label === undefined
    ? []
    : [{ value: figure, label, asOf: find(/^(asof|date)$/)[0], source: find(/^source$/)[0] }]
}

/** An event: a date or a place with a title. */
export const event: EntityReader = (value, source) => {
  const find = finder(value, source)
  const [start] = find(/^(start|startdate|date|datetime|when|eventdate)$/)
  const [place] = find(/^(place|location|venue|city)$/)
  return start === undefined && place === undefined
    ? []
    : [
        {
          title: nameOf(value, source),
          place: place === undefined ? undefined : { name: place },
          start,
          end: find(/^(end|enddate|until)$|\.endvalue$/)[0],
        },
      ]
}
