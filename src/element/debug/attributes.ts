import { similarNames } from '../../checks/similar-names.js'
import type { Feed } from '../../model/feed.js'
import { fold } from '../../model/fold.js'
import { baseLanguage } from '../../model/language-tag.js'

/** Something that is wrong with a tag, and how to mend it. */
export interface PageFinding {
  what: string
  fix: string
}

/** The attributes of a tag, and those that tags of this library know. */
export interface Attributes {
  tag: string
  /** As written, names in lower case. */
  written: ReadonlyMap<string, string>
  known: readonly string[]
  /** Attributes of the other tags of the library on the page, by tag. */
  others: Readonly<Record<string, readonly string[]>>
  feed?: Feed | undefined
}

const GLOBAL =
  /^(id|class|style|lang|dir|title|hidden|slot|part|exportparts|tabindex|role|is|inert|translate|nonce|draggable|accesskey|autofocus|popover|item\w+|status|data-.+|aria-.+|on\w+|xml:\w+)$/
/** Marks that frameworks leave: `_ngcontent-abc`, `v-cloak`, `x-show`, `@click`, `:src`. */
const FRAMEWORK = /^(_|v-|x-|ng-|hx-|wire:|[@:#[(*.])/

const VALUES: Readonly<Record<string, readonly string[]>> = {
  scheme: ['auto', 'light', 'dark'],
  variant: ['full', 'card', 'headline'],
  layout: ['list', 'grid', 'headlines'],
  show: ['releases', 'missions', 'events'],
  'show-as': ['shades', 'circles'],
  font: ['host'],
}
/** Attributes that are on by being written, whatever their value. */
const SWITCHES = new Set(['debug', 'hide-expired', 'json-ld', 'searchable'])
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  'heading-level': [1, 6],
  limit: [1, 100],
  refresh: [5, Infinity],
  index: [0, Infinity],
}

/** What is wrong with the attributes of a tag. */
export function checkAttributes(attributes: Attributes): PageFinding[] {
  return [...attributes.written].flatMap(([name, value]) => [
    ...(attributes.known.includes(name) ? [] : unknownAttribute(name, value, attributes)),
    ...wrongValue(name, value, attributes.known),
    ...wrongPattern(name, value, attributes.known),
    ...wrongSwitch(name, value, attributes.known),
    ...emptyFilter(name, value, attributes),
  ])
}

const withoutHyphens = (name: string): string => name.replaceAll('-', '')

function unknownAttribute(name: string, value: string, { tag, known, others }: Attributes): PageFinding[] {
  if (GLOBAL.test(name) || FRAMEWORK.test(name)) return []
  if (name === 'data')
    return [
      {
        what: `The attribute data="${value.slice(0, 20)}" is not read.`,
        fix: 'Set the property "data" of the element, or write the JSON in a script between the tags.',
      },
    ]
  const camelCased = known.find((one) => withoutHyphens(one) === name && one !== name)
  const owners = Object.keys(others).filter((other) => others[other]?.includes(name))
  const [close] = similarNames(name, known)
  const fix = camelCased
    ? `Write it with a hyphen: ${camelCased}.`
    : owners.length
      ? `It belongs to <${owners.join('>, <')}>: remove it here.`
      : close
        ? `Did you mean ${close}?`
        : `Known are: ${known.join(', ')}.`
  return [{ what: `<${tag}> has no attribute "${name}".`, fix }]
}

function wrongValue(name: string, value: string, known: readonly string[]): PageFinding[] {
  if (!known.includes(name)) return []
  const values = VALUES[name]
  if (values && !values.includes(value)) {
    const [close] = similarNames(value, values)
    const list = `Use one of: ${values.join(', ')}.`
    return [{ what: `${name}="${value}" is not known.`, fix: close ? `Did you mean "${close}"? ${list}` : list }]
  }
  const range = RANGES[name]
  if (!range || isWithin(value, range)) return []
  const [least, most] = range
  const fix = most === Infinity ? `Write a number of at least ${least}.` : `Write a number from ${least} to ${most}.`
  return [{ what: `${name}="${value}" is out of range.`, fix }]
}

function wrongSwitch(name: string, value: string, known: readonly string[]): PageFinding[] {
  if (!known.includes(name) || !SWITCHES.has(name) || !/^(false|no|off|0)$/i.test(value.trim())) return []
  return [{ what: `${name}="${value}" switches it on.`, fix: `Remove the attribute ${name} to switch it off.` }]
}

/** An address for each theme, country or goal that names the place of the id nowhere: nothing becomes a link. */
function wrongPattern(name: string, value: string, known: readonly string[]): PageFinding[] {
  if (!/^(theme|country|sdg)-href$/.test(name) || !known.includes(name) || value.includes('{id}')) return []
  return [{ what: `${name}="${value}" has no place for the id.`, fix: `Write {id} where it belongs: /pages/{id}.` }]
}

const isWithin = (value: string, [least, most]: readonly [number, number]): boolean =>
  value.trim() !== '' && Number(value) >= least && Number(value) <= most

const MAX_VALUES = 12

/** The values of the feed that a filter could name. */
const filterValues: Readonly<Record<string, (feed: Feed) => (string | undefined)[]>> = {
  country: ({ releases }) =>
    releases.flatMap(({ places = [] }) => places.flatMap(({ iso3, m49, name }) => [iso3 ?? name, name, m49])),
  theme: ({ releases }) => releases.flatMap(({ themes = [] }) => themes.flatMap(({ name, id }) => [name, id])),
  partner: ({ releases }) =>
    releases.flatMap(({ publisher, partners = [] }) =>
      [publisher, ...partners].flatMap((partner) => [partner?.shortName ?? partner?.name, partner?.name]),
    ),
  kind: ({ releases }) => releases.map(({ kind }) => kind),
  language: ({ releases }) => releases.flatMap(({ language }) => [language, language && baseLanguage(language)]),
}

// A filter that no release of the feed fits leaves an empty list: what could be named is listed.
function emptyFilter(name: string, value: string, { known, feed }: Attributes): PageFinding[] {
  const valuesOf = filterValues[name]
  if (!feed || !valuesOf || !value || !known.includes(name)) return []
  const values = [...new Set(valuesOf(feed).filter((one) => one !== undefined))]
  if (value.split(',').some((wanted) => values.some((one) => fold(one) === fold(wanted)))) return []
  const list = values.slice(0, MAX_VALUES).join(', ')
  return [
    {
      what: `No release of the feed fits ${name}="${value}".`,
      fix: list ? `The feed holds: ${list}.` : `The releases of the feed name no ${name}: add it at the source.`,
    },
  ]
}

/** A language of the page without messages: the tag speaks another. */
export function checkLanguage(lang: string, spoken: readonly string[]): PageFinding[] {
  if (!isLanguageTag(lang))
    return [{ what: `lang="${lang}" is no language tag.`, fix: 'Write a tag of BCP 47: en, fr, es, ar, pt-BR.' }]
  if (spoken.includes(baseLanguage(lang))) return []
  return [
    {
      what: `The library has no messages in the language "${lang}": labels and dates are in English.`,
      fix: `Set lang to one of: ${spoken.join(', ')}.`,
    },
  ]
}

// The library reads `en_GB` too; screen readers and hyphenation do not.
function isLanguageTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1
  } catch {
    return false
  }
}

/** A map without anything on it. */
export function checkMap(tag: string, show: string, feed: Feed | undefined): PageFinding[] {
  if (tag !== 'iom-mission-map' || !feed) return []
  const { releases, offices = [] } = feed
  const places: Record<string, () => (object | undefined)[]> = {
    missions: () =>
      offices.flatMap(({ place, country }) => [place, country === undefined ? undefined : { iso3: country }]),
    events: () => releases.flatMap(({ events = [] }) => events.map(({ place }) => place)),
    releases: () => releases.flatMap(({ places = [] }) => places),
  }
  const found = (places[show] ?? places['releases'])?.() ?? []
  const mapped = found.filter((place) => place && ('lat' in place || 'iso3' in place || 'm49' in place))
  if (mapped.length) return []
  const what = found.some(Boolean)
    ? 'The map is empty: the places of the feed have only names.'
    : `The map is empty: the feed names no places for show="${show}".`
  return [{ what, fix: 'Add "places" with "iso3", or with "lat" and "lon", to the feed.' }]
}
