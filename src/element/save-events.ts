import type { CalendarEntry } from '../model/calendar-entries.js'
import type { Release } from '../model/feed.js'
import { download } from '../templates/download.js'
import { sharedTitle } from '../templates/event-series.js'
import { IomActionEvent } from './events.js'

/** Saves events of a release as one iCalendar file, and reports it to the page by `iom-action` of `host`. */
export async function saveEvents(
  host: EventTarget,
  entries: readonly CalendarEntry[],
  release: Release,
): Promise<void> {
  const { calendar } = await import('../model/calendar.js')
  const isSeries = entries.length > 1
  const name = isSeries ? (sharedTitle(release.events ?? []) ?? release.headline) : undefined
  const text = calendar(entries, { release, name, now: Date.now() })
  download(isSeries ? 'events.ics' : 'event.ics', 'text/calendar;charset=utf-8', text)
  host.dispatchEvent(new IomActionEvent({ action: 'calendar', id: release.id }))
}
