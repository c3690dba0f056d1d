import { countries, countryCodes } from '../model/countries.js'
import { codes } from './codes.js'

/** Regions of M49, and those that IOM works with: the name, the code of M49, the sub-regions that a larger one holds. */
const regions: readonly (readonly [name: string, m49: string, parts?: string])[] = [
  ['world', '001', '002 019 142 150 009'],
  ['africa', '002', '015 202'],
  ['sub-saharan-africa', '202', '014 017 018 011'],
  ['americas', '019', '419 021'],
  ['latin-america-and-the-caribbean', '419', '029 013 005'],
  ['north-america', '003', '021 013 029'],
  ['asia', '142', '143 030 035 034 145'],
  ['europe', '150', '151 154 039 155'],
  ['oceania', '009', '053 054 057 061'],
  ['mesoamerica', '', '013'],
  ['pacific', '', '009'],
  ['northern-africa', '015'],
  ['eastern-africa', '014'],
  ['middle-africa', '017'],
  ['southern-africa', '018'],
  ['western-africa', '011'],
  ['caribbean', '029'],
  ['central-america', '013'],
  ['south-america', '005'],
  ['northern-america', '021'],
  ['central-asia', '143'],
  ['eastern-asia', '030'],
  ['south-eastern-asia', '035'],
  ['southern-asia', '034'],
  ['western-asia', '145'],
  ['eastern-europe', '151'],
  ['northern-europe', '154'],
  ['southern-europe', '039'],
  ['western-europe', '155'],
  ['australia-and-new-zealand', '053'],
  ['melanesia', '054'],
  ['micronesia', '057'],
  ['polynesia', '061'],
]

// Members of a region that would make its picture much larger than the region: Siberia and far islands.
const outsiders = new Set('RUS SJM ATF SGS BVT HMD UMI'.split(' '))

/** A part of the world to look at. */
export interface Region {
  /** The name in lower case with hyphens; absent for a list. */
  name?: string
  /** ISO 3166-1 alpha-3 codes of its countries and areas. */
  codes: string[]
  /** Those of them that a picture of the region should hold. */
  frame: string[]
}

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')

function membersOf(m49: string): string[] {
  const parts = regions.find(([, code]) => code === m49)?.[2]
  if (parts) return parts.split(' ').flatMap(membersOf)
  return countries()
    .filter(({ region }) => region === m49)
    .map(({ iso3 }) => iso3)
}

function named(text: string): Region | undefined {
  const wanted = plain(text)
  const found = wanted ? regions.find(([name, m49]) => name === wanted || m49 === wanted) : undefined
  if (!found) return undefined
  const [name, m49, parts = m49] = found
  const members = parts.split(' ').flatMap(membersOf)
  return { name, codes: members, frame: members.filter((code) => !outsiders.has(code)) }
}

function single(word: string): Region | undefined {
  const code = countryCodes(word)?.iso3
  return code !== undefined && codes.includes(code) ? { codes: [code], frame: [code] } : undefined
}

const meaning = (word: string): Region | undefined => named(word) ?? single(word)

// A name may hold spaces, codes may be parted by them.
const words = (text: string): string[] =>
  text.split(/[,;]/).flatMap((part) => (named(part) ? [part.trim()] : part.split(/\s+/).filter(Boolean)))

const unique = (lists: string[][]): string[] => [...new Set(lists.flat())]

/**
 * The region with a name ("world", "mesoamerica", "South-eastern Asia") or an M49 code ("013"), or a list of regions and
 * countries (alpha-3, alpha-2 or M49, separated by commas or spaces). Undefined for a name that is none; of a list,
 * unknown words are left out, and a list without any known word is undefined.
 */
export function region(text: string): Region | undefined {
  const whole = named(text)
  if (whole) return whole
  const found = words(text).flatMap((word) => meaning(word) ?? [])
  if (!found.length) return undefined
  return { codes: unique(found.map((one) => one.codes)), frame: unique(found.map(({ frame }) => frame)) }
}

/** The words of a list that name no region, country or area. */
export const unknownCodes = (text: string): string[] => words(text).filter((word) => !meaning(word))
