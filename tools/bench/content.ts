/** The content that all contenders of a scenario show: invented, and the same at every run. */
import type { FeedInput } from '../../src/index.js'

/** A line of text and the element that holds it. */
export type Line = readonly [element: 'h2' | 'p' | 'blockquote', text: string]

/** What contenders without the library load: articles of lines. */
export interface Content {
  articles: readonly { lines: readonly Line[] }[]
}

export interface Office {
  name: string
  lat: number
  lon: number
}

/** Pseudo-random numbers from 0 to 1 (a linear congruential generator). */
function random(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
}

const syllables =
  'ba co de fi gu ha jo ki lu ma ne or pa ra so ti um ve wa ex pro con ter int ad res ment ing al'.split(' ')
const pick = <Item>(items: readonly Item[], next: () => number): Item =>
  items[Math.floor(next() * items.length)] as Item

const make = <Item>(count: number, one: (index: number) => Item): Item[] =>
  [...Array(count).keys()].map((index) => one(index))

/** A sentence whose letters compress about as those of a language. */
function sentence(next: () => number, words: number): string {
  const word = (): string => make(1 + Math.floor(3 * next() ** 2), () => pick(syllables, next)).join('')
  const text = make(words, word).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const paragraph = (next: () => number): string => make(4, () => sentence(next, 14)).join(' ')

interface Item {
  id: string
  headline: string
  published: string
  dateline: string
  summary: string
  body: readonly Line[]
  contact: { name: string; email: string; phone: string }
}

function item(index: number, paragraphs: number): Item {
  const next = random(index + 1)
  const day = new Date(Date.UTC(2025, 5, 30 - index)).toISOString().slice(0, 10)
  return {
    id: `release-${index}`,
    headline: `${sentence(next, 9).slice(0, -1)} ${index}`,
    published: day,
    dateline: 'Guatemala City',
    summary: sentence(next, 20),
    body: make(paragraphs, (i) => [i % 4 === 2 ? 'blockquote' : 'p', paragraph(next)] as const),
    contact: { name: 'Ana Sample', email: 'press@example.org', phone: '+41 22 555 01 42' },
  }
}

const linesOfArticle = ({ headline, published, dateline, body, contact }: Item): Line[] => [
  ['h2', headline],
  ['p', `${dateline}, ${published}`],
  ...body,
  ['p', Object.values(contact).join(', ')],
]
const linesOfItem = ({ headline, published, summary }: Item): Line[] => [
  ['h2', headline],
  ['p', published],
  ['p', summary],
]
const linesOfContact = ({ contact }: Item): Line[] => Object.values(contact).map((text) => ['p', text])

/** The same as a feed of the library. */
const feedOf = (items: readonly Item[]): FeedInput => ({
  version: 'iom-feed/1.0',
  id: 'bench',
  title: 'Benchmark',
  language: 'en',
  publisher: { name: 'International Organization for Migration', shortName: 'IOM' },
  releases: items.map(({ contact, body, ...one }) => ({
    ...one,
    kind: 'press-release',
    url: `https://example.org/${one.id}`,
    body: body.map(([element, text]) =>
      element === 'blockquote'
        ? {
            type: 'quotation' as const,
            children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }],
          }
        : text,
    ),
    contacts: [{ name: contact.name, emails: [contact.email], phones: [contact.phone] }],
  })),
})

/** A scenario: what is shown, as lines and as a feed, and texts that are on the page when it is complete. */
export interface Scenario {
  content: Content
  feed: FeedInput
  /** The tag of the library. */
  tag: string
  expected: readonly string[]
  offices?: readonly Office[]
}

const scenarioOf = (
  tag: string,
  items: readonly Item[],
  lines: (item: Item) => Line[],
  expected: string[],
): Scenario => ({
  content: { articles: items.map((one) => ({ lines: lines(one) })) },
  feed: feedOf(items),
  tag,
  expected,
})

function release(): Scenario {
  const one = item(0, 11)
  return scenarioOf('<iom-release src="feed.json"></iom-release>', [one], linesOfArticle, [
    one.headline,
    one.body.at(-1)?.[1] ?? '',
    one.contact.phone,
  ])
}

function list(count: number): Scenario {
  const items = make(count, (index) => item(index, 1))
  // The library shows 100 releases at most before the reader asks for more.
  const shown = Math.min(count, 100)
  const tag = `<iom-release-list src="feed.json" limit="${shown}"></iom-release-list>`
  const headlines = [items[0], items[shown - 1]].map((one) => one?.headline ?? '')
  return scenarioOf(tag, items, linesOfItem, headlines)
}

function contact(): Scenario {
  const one = item(0, 1)
  return scenarioOf('<iom-contact-card src="feed.json"></iom-contact-card>', [one], linesOfContact, [one.contact.phone])
}

function map(): Scenario {
  const next = random(7)
  const offices = make(171, (i) => ({
    name: `Office ${i + 1}`,
    lat: Math.round((next() * 110 - 45) * 100) / 100,
    lon: Math.round((next() * 320 - 160) * 100) / 100,
  }))
  const places = offices.map(({ name, ...place }, i) => ({
    id: `office-${i}`,
    name,
    level: 'country' as const,
    place: { name, role: 'origin' as const, ...place },
    contacts: [],
  }))
  return {
    content: { articles: [] },
    feed: { ...feedOf([]), offices: places },
    tag: '<iom-mission-map src="feed.json" show="missions" region="world"></iom-mission-map>',
    expected: [],
    offices,
  }
}

/** A page with five tags of one feed. */
function five(): Scenario {
  const { feed, content, expected } = release()
  const tags = ['release', 'release-list', 'contact-card', 'cobrand', 'about']
  return { feed, content, expected, tag: tags.map((name) => `<iom-${name} src="feed.json"></iom-${name}>`).join('') }
}

export const scenarios: Readonly<Record<string, () => Scenario>> = {
  release,
  contact,
  'list-20': () => list(20),
  'list-200': () => list(200),
  'list-1000': () => list(1000),
  map,
  five,
}
