import { css, html, nothing, type TemplateResult } from 'lit'
import type { CalendarEntry } from '../model/calendar-entries.js'
import { phaseOf, type Phase } from '../model/event-time.js'
import type { SeriesEvent } from '../model/release.js'
import type { TemplateContext } from './context.js'
import { heading } from './heading.js'
import { link } from './link.js'
import { eventLabel, eventTime, eventZone } from './event-time.js'

/** Styles of {@link seriesTemplate}. */
export const seriesStyles = css`
  .series {
    display: grid;
    gap: calc(4 * var(--space));
    justify-items: start;
  }
  .series > .h {
    font-size: 1.18em;
    line-height: 1.3;
  }
  .series > [part='phase'] {
    font-size: 1em;
    margin-block-start: calc(2 * var(--space));
  }
  .events {
    display: grid;
    inline-size: 100%;
    overflow: hidden;
  }
  .event {
    display: grid;
    align-content: start;
    justify-items: start;
    position: relative;
    min-inline-size: 0;
    padding-inline-start: calc(7 * var(--space));
    padding-block-end: calc(5 * var(--space));
    font-size: 0.92em;
    line-height: 1.45;
  }
  .event:last-child {
    padding-block-end: 0;
  }
  .event:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(0.2em + 14px) -0.2em;
    inset-inline-start: 6px;
    border-inline-start: 2px solid var(--line);
  }
  .ring {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--brand);
    border-radius: 50%;
  }
  .done .ring {
    border-width: 7px;
  }
  .cancelled .ring {
    border-style: dashed;
  }
  .cancelled .place {
    text-decoration: line-through;
  }
  .ongoing .ring {
    border-width: 4px;
  }
  .place {
    font-weight: 700;
  }
  .hours {
    white-space: nowrap;
  }
  .state {
    color: var(--muted);
  }
  .ongoing .state,
  .cancelled .state {
    color: var(--ink);
    font-weight: 600;
  }
  .add {
    min-block-size: 32px;
    margin-block-start: calc(2 * var(--space));
    padding: 0.2em 0.75em;
    font-weight: 600;
    text-align: start;
  }
  @container (min-width: 560px) {
    .events {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
      row-gap: calc(6 * var(--space));
    }
    .event,
    .event:last-child {
      padding-block: calc(7 * var(--space)) 0;
      padding-inline: 0 calc(4 * var(--space));
    }
    .event:not(:last-child)::before {
      inset-block: calc(0.2em + 6px) auto;
      inset-inline: 20px 6px;
      border-inline: 0;
      border-block-start: 2px solid var(--line);
    }
  }
  @media print {
    .events {
      display: block;
    }
    .event {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`

/** What a series is rendered with. */
export interface SeriesContext extends TemplateContext {
  /** Time against which events are past or to come, in milliseconds since 1970. */
  now: number
  /** The events that a calendar can hold. */
  entries: readonly CalendarEntry[]
  /** Called when the reader saves events in a calendar. */
  save: (entries: readonly CalendarEntry[]) => void
}

/** Number of events above which past and coming ones have lists of their own. */
const MAX_MIXED = 6

/** A series of events in the order of the data. */
export function seriesTemplate(events: readonly SeriesEvent[], context: SeriesContext): TemplateResult {
  const { level, messages, entries, save } = context
  const title = sharedTitle(events)
  const hasButton = entries.length > 1 || entries.some(({ event }) => !isOffered(event))
  return html`<section class="series" part="series">
    ${heading(level, title === undefined ? messages.events : html`<bdi>${title}</bdi>`)}
    ${groups(events, context).map(([phase, group]) => [
      phase ? heading(level + 1, messages[phase], 'phase') : nothing,
      eventList(group, context, title),
    ])}
    ${
      hasButton
        ? html`<button type="button" part="button" @click=${() => save(entries)}>${messages.addAllToCalendar}</button>`
        : nothing
    }
  </section>`
}

/** The title that all events share; it is the heading. */
export function sharedTitle(events: readonly SeriesEvent[]): string | undefined {
  const title = events[0]?.title
  return events.every((event) => event.title === title) ? title : undefined
}

type Group = [phase: 'past' | 'upcoming' | undefined, events: readonly SeriesEvent[]]

function groups(events: readonly SeriesEvent[], { now }: SeriesContext): Group[] {
  const past = events.filter((event) => phaseOf(event, now) === 'past')
  const others = events.filter((event) => !past.includes(event))
  if (events.length <= MAX_MIXED || !past.length || !others.length) return [[undefined, events]]
  return [
    ['past', past],
    ['upcoming', others],
  ]
}

const eventList = (events: readonly SeriesEvent[], context: SeriesContext, title: string | undefined): TemplateResult =>
  html`<ol class="events" role="list" part="events">
    ${events.map((event) => eventTemplate(event, context, title))}
  </ol>`

function eventTemplate(event: SeriesEvent, context: SeriesContext, shared: string | undefined): TemplateResult {
  const { place, title, url, state } = event
  const phase = phaseOf(event, context.now)
  const name = html`<bdi>${place.name}</bdi>`
  return html`<li class="event ${state} ${phase}" part="event">
    <span class="ring"></span>
    <p class="place" part="place">${link(url, name)}</p>
    ${title && title !== shared ? html`<p part="title"><bdi>${title}</bdi></p>` : nothing}
    ${eventFacts(event, phase, context)} ${calendarButton(event, context)}
  </li>`
}

function eventFacts(event: SeriesEvent, phase: Phase, context: SeriesContext): TemplateResult {
  const { messages, lang } = context
  const { date, hours } = eventTime(event, context) ?? {}
  const zone = eventZone(event, lang)
  const state = stateName(event, phase, messages)
  return html`${date ? html`<p part="time"><time datetime=${event.start ?? nothing}>${date}</time></p>` : nothing}
  ${
    hours
      ? html`<p part="hours">
          <bdi class="hours">${hours}</bdi> ${zone ? html`<bdi class="muted">${zone}</bdi>` : nothing}
        </p>`
      : nothing
  }
  ${state ? html`<p class="state" part="state">${state}</p>` : nothing}`
}

// A planned event whose date has passed may have been held or not: nothing is said.
function stateName({ state }: SeriesEvent, phase: Phase, messages: SeriesContext['messages']): string | undefined {
  if (state !== 'planned') return messages.states[state]
  if (phase === 'ongoing') return messages.ongoing
  return phase === 'past' ? undefined : messages.states.planned
}

const isOffered = ({ state }: SeriesEvent): boolean => state === 'planned'

function calendarButton(event: SeriesEvent, context: SeriesContext): TemplateResult | typeof nothing {
  const entry = context.entries.find((one) => one.event === event)
  if (!entry || !isOffered(event)) return nothing
  return html`<button
    type="button"
    class="add"
    part="event-button"
    aria-label=${eventLabel(event, context)}
    @click=${() => context.save([entry])}
  >
    ${context.messages.addToCalendar}
  </button>`
}
