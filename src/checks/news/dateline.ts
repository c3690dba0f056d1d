import { countries } from '../../model/countries.js'
import { baseLanguage } from '../../model/language-tag.js'
import type { ReleaseDocument } from '../../model/release.js'
import { datelineOf } from '../../reading/prose/dateline.js'
import { join, type Report } from '../finding.js'

type Place = NonNullable<ReleaseDocument['places']>[number]

/** Compares the dateline with the opening of the text and with the places of the release. */
export function checkDateline(release: ReleaseDocument, path: string, report: Report): void {
  const { dateline, body = [], places = [], language } = release
  const opening = datelineOf(body)
  if (dateline !== undefined && opening !== undefined && !isSamePlace(dateline, opening))
    report(
      'warning',
      join(path, 'dateline'),
      `The dateline says "${dateline}", but the text opens with "${opening}".`,
      'Correct one of them.',
    )
  const stated = dateline ?? opening
  if (!places.length)
    report('hint', join(path, 'places'), 'The release names no place: maps and filters leave it out.', 'Add "places".')
  else if (stated !== undefined) checkPlaces(stated, places, language, join(path, 'dateline'), report)
}

function checkPlaces(
  dateline: string,
  places: readonly Place[],
  language: string | undefined,
  path: string,
  report: Report,
): void {
  const origins = places.filter(({ role }) => role === 'origin')
  const candidates = origins.length ? origins : places
  const known = candidates.map(({ iso3, name }) => iso3 ?? countriesIn(name, language)[0])
  const named = countriesIn(dateline, language)
  // A city may lie in the country that the places name: only two countries contradict each other.
  const isCertain = named.length > 0 && known.every((code) => code !== undefined)
  const isNamed = isCertain
    ? named.some((code) => known.includes(code))
    : candidates.some(({ name }) => isSamePlace(dateline, name))
  if (isNamed || candidates.some(({ name }) => simplify(name) === simplify(dateline))) return
  const kind = origins.length ? 'places of origin name' : 'places name'
  report(
    isCertain ? 'warning' : 'hint',
    path,
    `The dateline says "${dateline}", but the ${kind} ${candidates.map(({ name }) => `"${name}"`).join(', ')}.`,
    `Correct one of them, or add {"name": "${dateline}", "role": "origin"} to "places".`,
  )
}

const simplify = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim()

/** True where one name holds the other: "Guatemala" and "Guatemala City, 18 October". */
function isSamePlace(a: string, b: string): boolean {
  const [one, other] = [` ${simplify(a)} `, ` ${simplify(b)} `]
  return one.includes(other) || other.includes(one)
}

/** Codes of the countries whose names stand in a text, in English or in `language`. */
function countriesIn(text: string, language: string | undefined): string[] {
  const words = ` ${simplify(text)} `
  const found = ['en', baseLanguage(language)].flatMap(namesIn).filter(({ name }) => words.includes(` ${name} `))
  // "Guinea" also stands in "Equatorial Guinea": the longer name counts.
  return found
    .filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
    .map(({ iso3 }) => iso3)
}

interface CountryName {
  iso3: string
  name: string
}
const namesByLanguage = new Map<string, CountryName[]>()

function namesIn(language: string): CountryName[] {
  const known = namesByLanguage.get(language)
  if (known) return known
  const names = Intl.DisplayNames.supportedLocalesOf([language]).length
    ? new Intl.DisplayNames([language], { type: 'region' })
    : undefined
  const read = countries().map(({ iso3, iso2 }) => ({ iso3, name: simplify(names?.of(iso2) ?? '') }))
  namesByLanguage.set(language, read)
  return read
}
