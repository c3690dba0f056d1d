import type { JsonObject } from '../../model/clean.js'
import type { UncheckedRelease } from '../../model/release.js'
import type { Warn } from '../../reading/items.js'
import { fits, object, objects } from '../../reading/values.js'
import { place } from './entities.js'

/** The event that an item announces (3.x): when, and in the first of its places. */
export function eventsOf({ eventdetails, places, title }: JsonObject, warn: Warn): UncheckedRelease {
  const { dates, eventstatus } = object(eventdetails)
  const { startdate, expectedstartdate, enddate, expectedenddate } = object(dates)
  const where = objects(places).find(({ name }) => fits(name, /./))
  if (!dates) return {}
  if (!where) {
    warn('eventdetails', 'names no place')
    return {}
  }
  const event = {
    title,
    place: place(where),
    start: startdate ?? expectedstartdate,
    end: enddate ?? expectedenddate,
    state: fits(eventstatus, /cancel/i) ? 'cancelled' : 'planned',
  }
  return { events: [event] }
}
