import { codes, countryCodes, subRegions } from './codes.js'

/** Larger regions of M49 and the regions that IOM works with: names of their sub-regions, or M49 codes. */
const groups: readonly (readonly [name: string, m49: string, parts: string])[] = [
  ['africa', '002', '015 014 017 018 011'],
  ['sub-saharan-africa', '202', '014 017 018 011'],
  ['americas', '019', '029 013 005 021'],
  ['latin-america-and-the-caribbean', '419', '029 013 005'],
  ['north-america', '003', '021 013 029'],
  ['asia', '142', '143 030 035 034 145'],
  ['europe', '150', '151 154 039 155'],
  ['oceania', '009', '053 054 057 061'],
  ['mesoamerica', '', '013'],
]

// Members of a region that would make its picture much larger than the region: Siberia, far islands, Pacific islands
// beyond the edge of the map.
const outsiders = new Set('RUS SJM ATF SGS BVT HMD UMI COK PYF PCN'.split(' '))

/** A part of the world to look at. */
export interface Region {
  /** The name in lower case with hyphens; absent for a list of codes. */
  name?: string
  /** ISO 3166-1 alpha-3 codes of its countries and areas. */
  codes: string[]
  /** Those of them that a picture of the region should hold. */
  frame: string[]
}

const members = (m49: string): string[] => {
  const [, , list = ''] = subRegions.find(([, code]) => code === m49) ?? []
  return list.split(' ').map((member) => member.slice(0, 3))
}

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')

function named(name: string): Region | undefined {
  const all = [...groups, ...subRegions.map(([sub, m49]) => [sub, m49, m49] as const)]
  const found = all.find(([own, m49]) => own === name || (m49 !== '' && m49 === name))
  if (!found) return undefined
  const own = found[2].split(' ').flatMap(members)
  return { name: found[0], codes: own, frame: own.filter((code) => !outsiders.has(code)) }
}

/**
 * The region with a name ("world", "mesoamerica", "south-eastern-asia"), an M49 code ("013"), or a list of country codes
 * (alpha-3, alpha-2 or M49, separated by commas or spaces). Undefined for a name that is none; of a list, unknown codes
 * are left out, and a list without any known code is undefined.
 */
export function region(text: string): Region | undefined {
  const name = plain(text)
  if (name === 'world' || name === '001') return { name: 'world', codes: [...codes], frame: [...codes] }
  const known = named(name)
  if (known) return known
  const list = text.split(/[\s,;]+/).flatMap((word) => countryCodes(word)?.code ?? [])
  const unique = [...new Set(list)]
  return unique.length > 0 ? { codes: unique, frame: unique } : undefined
}

/** The words of a list of country codes that name no country or area. */
export const unknownCodes = (text: string): string[] =>
  text.split(/[\s,;]+/).filter((word) => word !== '' && !countryCodes(word))
