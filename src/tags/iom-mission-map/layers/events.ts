import { formatNumber } from '../../../languages/format.js'
import { formatCount } from '../../../languages/plural.js'
import { baseLanguage } from '../../../model/language-tag.js'
import type { SeriesEvent } from '../../../model/release.js'
import { dateText } from '../../../templates/time.js'
import type { Layer, MapContext } from './layer.js'

/** A series of events in its order: that of one release, else of the newest release that has one. */
export const events: Layer = {
  part: 'events',
  find({ releases: [release] }, _release, context) {
    const { lang, messages } = context
    const isInPageLanguage = !release?.language || baseLanguage(release.language) === baseLanguage(lang)
    return (release?.events ?? []).map((event, i) => ({
      id: `${i}`,
      place: event.place,
      country: event.country,
      name: isInPageLanguage ? event.place.name : undefined,
      detail: detailOf(event, context),
      badge: formatNumber(i + 1, lang),
      state: event.state,
      kind: messages.states[event.state],
      order: i + 1,
      event,
      lang: release?.language,
    }))
  },
  // A bare number would be read as one event: "1, 4" are two of the series, "1 +2" the first and two more.
  summarize(features, { lang, words }) {
    const [first = '', second = ''] = features.map(({ badge }) => badge)
    const more = formatNumber(features.length - 1, lang)
    return {
      badge: features.length > 2 ? `${first} +${more}` : first + words.comma + second,
      text: formatCount(words.events, features.length, words.lang),
    }
  },
  title: ({ messages }) => messages.events,
}

function detailOf({ start, end, state }: SeriesEvent, { lang, messages, words }: MapContext): string {
  const dates = [start, end].flatMap((moment) => (moment === undefined ? [] : dateText(moment, lang)))
  return [[...new Set(dates)].join(' – '), messages.states[state]].filter(Boolean).join(words.comma)
}
