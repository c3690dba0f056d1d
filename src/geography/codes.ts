import { countries } from '../model/countries.js'

/** Alpha-3 codes of the countries and areas that the map shows, in the order of the geometry. */
export const codes: readonly string[] = countries()
  .map(({ iso3 }) => iso3)
  .filter((code) => code !== 'ATA')

/** Areas of undetermined status; these codes are the project's own. */
export const undetermined = ['XAB', 'XAC', 'XAP', 'XBT', 'XHT', 'XIT', 'XJK'] as const

/** No code of ISO 3166-1, but offices and releases use it. It has a point on the map and no shape. */
export const KOSOVO = 'XKX'

const states = new Set(countries().flatMap(({ iso3, isState }) => (isState ? iso3 : [])))

/** Whether an alpha-3 code names a member or an observer State of the United Nations. */
export const isState = (code: string): boolean => states.has(code)
