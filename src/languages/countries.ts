import { tableFor, type Tables } from './table.js'

/** The name of a country or area by its ISO 3166-1 alpha-3 code, or XKX; what names none comes back as it is. */
export type CountryNames = (code: string) => string

const tables: Tables<{ names: Readonly<Record<string, string>> }> = {
  ar: () => import('./ar/countries.js'),
  en: () => import('./en/countries.js'),
  es: () => import('./es/countries.js'),
  fr: () => import('./fr/countries.js'),
  ru: () => import('./ru/countries.js'),
  zh: () => import('./zh/countries.js'),
}

/**
 * The reviewed names in the language of a BCP 47 tag; English where it is none of the six, never those of the engine,
 * which differ from the practice of the United Nations. Loads one table; rejects if it cannot be loaded.
 */
export async function countryNames(tag: string): Promise<CountryNames> {
  const { names } = (await tableFor(tables, tag)).table
  return (code) => {
    const key = code.trim().toUpperCase()
    return (Object.hasOwn(names, key) ? names[key] : undefined) ?? code
  }
}
