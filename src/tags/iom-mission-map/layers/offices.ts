import { svg, type SVGTemplateResult } from 'lit'
import { formatNumber } from '../../../languages/format.js'
import { formatCount } from '../../../languages/plural.js'
import type { Office } from '../../../model/feed.js'
import type { Layer } from './layer.js'

/** The shape of each level of office, in the order of the list. */
const shapes: Readonly<Record<Office['level'], SVGTemplateResult>> = {
  hq: svg`<path d="M0-12 3.4-4.2 11.6-3.6 5.4 1.8 7.4 10 0 5.6-7.4 10-5.4 1.8-11.6-3.6-3.4-4.2Z"></path>`,
  regional: svg`<path d="M-8-8H8V8H-8Z"></path>`,
  country: svg`<circle r="8"></circle>`,
  sub: svg`<circle class="open" r="6"></circle>`,
  liaison: svg`<path d="M0-9 9 7H-9Z"></path>`,
}
const levels = Object.keys(shapes)

/** The offices of the organisation; with a release, those in the countries that it names. */
export const offices: Layer = {
  part: 'places',
  find({ offices: all = [], publisher }, release, { words }) {
    const wanted = new Set(release?.places?.flatMap(({ iso3, m49 }) => [iso3, m49]).filter(Boolean))
    return all
      .filter(({ country, place }) => !release || [country, place?.iso3, place?.m49].some((code) => wanted.has(code)))
      .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
      .map((office, i) => ({
        id: `${i} ${office.id}`,
        place: office.place,
        country: office.country,
        name: office.name,
        label: office.place?.name,
        detail: words.levels[office.level],
        badge: '',
        symbol: () => shapes[office.level],
        kind: words.levels[office.level],
        office,
        publisher,
      }))
  },
  summarize: ({ length }, { lang, words }) => ({
    badge: formatNumber(length, lang),
    text: formatCount(words.offices, length, words.lang),
  }),
  title: ({ words }) => words.map,
}
