import { svg, type SVGTemplateResult } from 'lit'
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
      symbol: (badge) => symbolOf(event.state, badge),
      kind: messages.states[event.state],
      order: i + 1,
      event,
      lang: release?.language,
    }))
  },
  // Numbers of the series, so that the order can be read: "1–3" where they follow each other, else the first and the last.
  summarize(features, { lang, words }) {
    const orders = features.map(({ order = 0 }) => order)
    const [first, last] = [Math.min(...orders), Math.max(...orders)].map((order) => formatNumber(order, lang))
    const isRun = Math.max(...orders) - Math.min(...orders) === orders.length - 1
    return {
      badge: `${first ?? ''}${isRun ? '–' : ' … '}${last ?? ''}`,
      text: formatCount(words.events, features.length, words.lang),
    }
  },
  title: ({ messages }) => messages.events,
}

/** A filled disc for an event that was held, an open diamond for one to come, a dashed ring with a bar for a cancelled one. */
const shapes: Readonly<Record<SeriesEvent['state'], SVGTemplateResult>> = {
  done: svg`<circle r="11"></circle>`,
  planned: svg`<path class="open" d="M0-14 14 0 0 14-14 0Z"></path>`,
  cancelled: svg`<circle class="open cancelled" r="11"></circle><path class="bar" d="M-8 8 8-8"></path>`,
}

const symbolOf = (state: SeriesEvent['state'], badge: string): SVGTemplateResult =>
  svg`<g class=${state}>${shapes[state]}<text y="4">${badge}</text></g>`

function detailOf({ start, end, state }: SeriesEvent, { lang, messages, words }: MapContext): string {
  const dates = [start, end].flatMap((moment) => (moment === undefined ? [] : dateText(moment, lang)))
  return [[...new Set(dates)].join(' – '), messages.states[state]].filter(Boolean).join(words.comma)
}
