import { isObject, type JsonObject } from '../model/clean.js'
import { countryCodes } from '../model/countries.js'
import { parseMoment, toEpoch } from '../model/moment.js'
import { join, type Report } from './finding.js'

/** Names places that a map cannot show, or shows elsewhere. */
export function checkPlaces(places: readonly unknown[], path: string, report: Report): void {
  for (const [i, place] of places.entries()) {
    const own = path.endsWith('places') ? join(path, i) : join(path, 'place')
    if (isObject(place)) checkPlace(place, own, report)
    else if (typeof place === 'string') reportUnmapped(own, report)
  }
}

const reportUnmapped = (path: string, report: Report): void =>
  report(
    'hint',
    path,
    'The map cannot show a place that has only a name.',
    'Add "iso3" (the code of the country), or "lat" and "lon".',
  )

function checkPlace({ iso3, m49, lat, lon }: JsonObject, path: string, report: Report): void {
  if ([iso3, m49, lat, lon].every((value) => value === undefined)) reportUnmapped(path, report)
  if ((lat === undefined) !== (lon === undefined))
    report('warning', path, 'Of the coordinates one is missing.', `Add "${lat === undefined ? 'lat' : 'lon'}".`)
  if (lat === 0 && lon === 0)
    report(
      'warning',
      path,
      'The coordinates 0, 0 lie in the Atlantic Ocean.',
      'Correct "lat" and "lon", or remove them.',
    )
  if (typeof iso3 === 'string' && /^[a-z]{3}$/i.test(iso3) && !/^X/i.test(iso3)) checkCode(iso3, m49, path, report)
}

function checkCode(iso3: string, m49: unknown, path: string, report: Report): void {
  const codes = countryCodes(iso3)
  if (!codes)
    report(
      'warning',
      join(path, 'iso3'),
      `"${iso3}" is no code of ISO 3166-1.`,
      'Correct the code: "GTM" is Guatemala.',
    )
  else if (m49 !== undefined && countryCodes(m49)?.iso3 !== codes.iso3)
    report(
      'warning',
      join(path, 'm49'),
      `"iso3" and "m49" name two countries.`,
      `Write "m49": "${codes.m49}", or remove it.`,
    )
}

/** Names events that cannot be placed in time or on a map. */
export function checkEvents(value: unknown, path: string, report: Report): void {
  const events = (Array.isArray(value) ? (value as unknown[]) : []).map((event) => (isObject(event) ? event : {}))
  // Later events of a series are often announced before their day is known.
  if (events.length && events.every(({ start }) => start === undefined))
    report('warning', join(path, '0.start'), 'No event has a date.', 'Add "start": "2016-10-24".')
  for (const [i, { place, start, end }] of events.entries()) {
    checkPlaces([place], join(path, i), report)
    const [begins, ends] = [parseMoment(start), parseMoment(end)]
    if (begins !== undefined && ends !== undefined && toEpoch(ends) < toEpoch(begins))
      report('warning', join(path, `${i}.end`), 'The event ends before it begins.', 'Check "start" and "end".')
  }
}
