import { countryCodes } from '../model/countries.js'
import type { FeedWarning } from '../model/feed-error.js'
import { join, nameIn, type Report } from './finding.js'

/** Names what the library left out, each with its fix. */
export function reportWarnings(
  warnings: readonly FeedWarning[],
  valueAt: (path: string) => unknown,
  report: Report,
): void {
  for (const { index, path, reason } of warnings) {
    const place = index === undefined ? path : join(`releases.${index}`, path)
    const value = valueAt(place)
    const isMissing = value === undefined
    const isRequired = isMissing && reason.startsWith('expected ')
    const what = isRequired ? 'It is missing.' : isMissing ? `${sentence(reason)}.` : `It is left out: ${reason}.`
    report(isMissing && !isRequired ? 'hint' : 'error', place, what, fixFor(place, value, reason))
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const FIXES: Readonly<Record<string, string>> = {
  id: 'Give the release an "id" of its own that never changes.',
  headline: 'Give the release a "headline".',
  published: 'Write a date as 2016-10-18 or 2016-10-18T09:00:00-06:00.',
  embargoedUntil: 'Write the embargo with its zone: 2016-10-18T09:00:00-06:00.',
  emails: 'Write one address of mail: press@example.org.',
  phones: 'Write the number as text: "+502 2314 0000".',
  e164: 'Write + and digits only, or leave it out: it is derived from "raw".',
  language: 'Write a language tag of BCP 47: "en", "es", "pt-BR".',
  languages: 'Write a list of language tags: ["en", "es"].',
  iso3: 'Write the code of three letters of ISO 3166-1: "GTM".',
  country: 'Write the code of three letters of ISO 3166-1: "GTM".',
  m49: 'Write the three digits of M49 as text: "320".',
  lat: 'Write degrees north as a number from -90 to 90.',
  lon: 'Write degrees east as a number from -180 to 180.',
  sdgs: 'Write numbers from 1 to 17.',
  url: 'Write an address that begins with https://.',
  next: 'Write an address that begins with https://.',
  width: 'Write the width in pixels as a number above 0.',
  height: 'Write the height in pixels as a number above 0.',
  size: 'Write the number of bytes.',
  value: 'Write a number or a text.',
  label: 'Say what is counted in "label".',
  name: 'Give it a "name".',
  text: 'Write the words in "text".',
}
const DATES = new Set(['modified', 'expires', 'date', 'asOf', 'start', 'end'])

function fixFor(path: string, value: unknown, reason: string): string {
  const name = nameIn(path)
  if (reason === 'expected array') return `Write a list: "${name}": [ … ].`
  const codes = (name === 'iso3' || name === 'country') && countryCodes(value)
  if (codes) return `Write "${codes.iso3}".`
  if (name === 'lat' || name === 'lon' || name === 'order') return numberFix(value) ?? FIXES[name] ?? ''
  if (DATES.has(name)) return FIXES['published'] ?? ''
  return FIXES[name] ?? (reason === 'is blank or too small' ? 'Write a text or leave it out.' : typeFix(reason))
}

const numberFix = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() && Number.isFinite(Number(value))
    ? `Write a number without quotation marks: ${Number(value)}.`
    : undefined

const typeFix = (reason: string): string => {
  const type = /^expected (.*)$/.exec(reason)?.[1]
  return type ? `Write ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}.` : 'Mend it or leave it out.'
}
