import { formatNumber } from '../../../languages/format.js'
import { formatCount } from '../../../languages/plural.js'
import { baseLanguage } from '../../../model/language-tag.js'
import type { SeriesEvent } from '../../../model/release.js'
import { dateText } from '../../../templates/time.js'
import type { Mode } from './layer.js'
import type { Speech } from '../map-context.js'

function detailOf({ start, end, state }: SeriesEvent, { lang, messages, words }: Speech): string {
  const dates = [start, end].flatMap((moment) => (moment === undefined ? [] : dateText(moment, lang)))
  return [[...new Set(dates)].join(' – '), messages.states[state]].filter(Boolean).join(words.comma)
}

/** A series of events in its order: of one release, else of the newest that has one. */
export const events: Mode = {
  part: 'events',
  find({ releases: [told] }, _release, speech) {
    const { lang, messages } = speech
    const isRead = !told?.language || baseLanguage(told.language) === baseLanguage(lang)
    return (told?.events ?? []).map((event, i) => ({
      id: `${i}`,
      place: event.place,
      country: event.country,
      name: isRead ? event.place.name : undefined,
      detail: detailOf(event, speech),
      badge: formatNumber(i + 1, lang),
      state: event.state,
      kind: messages.states[event.state],
      order: i + 1,
      event,
      lang: told?.language,
    }))
  },
  // Never a bare number, which would be an event: "1, 4" are two of the series, "1 +2" are the first and two more.
  together(places, { lang, words }) {
    const [first = '', second = ''] = places.map(({ badge }) => badge)
    const more = formatNumber(places.length - 1, lang)
    return {
      badge: places.length > 2 ? `${first} +${more}` : first + words.comma + second,
      said: formatCount(words.events, places.length, words.lang),
    }
  },
  title: ({ messages }) => messages.events,
}
