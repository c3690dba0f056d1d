import type { CSSResultGroup, TemplateResult } from 'lit'
import { feedElementStyles, type RenderResult } from '../../element/feed-element.js'
import { ReleasePartElement } from '../../element/release-part-element.js'
import { saveEvents } from '../../element/save-events.js'
import { calendarEntries } from '../../model/calendar-entries.js'
import type { Release } from '../../model/feed.js'
import type { TemplateContext } from '../../templates/context.js'
import { seriesStyles, seriesTemplate, type SeriesContext } from '../../templates/event-series.js'

/**
 * The events of a release: place, start and end, time zone and state, each and all to save in a calendar.
 *
 * @customElement iom-event-series
 * @slot - Fallback: shown until the events have loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release.
 * @fires {IomActionEvent} iom-action - The reader saves one event or all as an iCalendar file.
 * @csspart base - The container of all content.
 * @csspart series - The series with its heading.
 * @csspart heading - The heading.
 * @csspart phase - Heading of the past and of the coming events of a long series.
 * @csspart events - A list of events.
 * @csspart event - One event.
 * @csspart place - Its place.
 * @csspart title - Its title, where the events have several.
 * @csspart time - Its day or days.
 * @csspart hours - Its time of day with the zone.
 * @csspart state - Held, to come, taking place or cancelled.
 * @csspart event-button - The button that saves one event.
 * @csspart button - The button that saves all.
 */
export class IomEventSeriesElement extends ReleasePartElement {
  static override styles: CSSResultGroup = [feedElementStyles, seriesStyles]

  protected override renderPart(release: Release, context: TemplateContext): TemplateResult | RenderResult {
    const { events = [] } = release
    if (!events.length) return { empty: context.messages.noEvents }
    const save: SeriesContext['save'] = (entries) => void saveEvents(this, entries, release)
    return seriesTemplate(events, { ...context, now: Date.now(), entries: calendarEntries(release), save })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-event-series': IomEventSeriesElement
  }
}
