import { expect } from '@open-wc/testing'
import '../../src/generated/bundle.js'
import { languages } from '../../src/generated/languages.js'
import { tags } from '../../src/generated/tags.js'
import { map as englishMap } from '../../src/languages/en/map.js'
import { messages as english } from '../../src/languages/en/messages.js'
import { until } from '../support/wait.js'

type Language = keyof typeof languages

/** Every string in a table, however deep. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

/** What matches a message and nothing else; a placeholder or number stands for any text. */
const matcherOf = (message: string): RegExp =>
  new RegExp(`^${message.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}|#/g, '.+')}$`)

/** English messages that are not also messages of another language. */
async function englishOnly(language: Language): Promise<RegExp[]> {
  const { messages, map } = languages[language]
  const own = new Set(stringsIn([(await messages()).messages, (await map()).map]))
  return stringsIn([english, englishMap])
    .filter((message) => /[a-z]{2}/.test(message.replace(/\{\w+\}/g, '')) && !own.has(message))
    .map(matcherOf)
}

/** All that readers see or hear of a tree, one piece per text and attribute. */
function textsIn(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
  if (node instanceof HTMLStyleElement) return []
  const element = node instanceof Element ? node : undefined
  const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'aria-roledescription']
  return [
    ...attributes.flatMap((name) => element?.getAttribute(name) ?? []),
    ...[...(element?.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(textsIn),
  ]
}

let sample: Record<string, unknown> & { releases: Record<string, unknown>[] }
before(async () => {
  sample = (await (await fetch('/demo/data/feed.json')).json()) as typeof sample
})

/** The sample feed as if all of it were in one language. */
const feedIn = (language: Language): object => ({
  ...sample,
  language,
  releases: sample.releases.map((release) => ({ ...release, language, translations: undefined })),
})

const elementIn = (content: string): HTMLElement[] =>
  (content.match(/[\w-]+/g) ?? []).map((name) => document.createElement(name))

type State = (typeof tags)[number]['states'][string]

async function show(name: string, state: State, language: Language): Promise<HTMLElement> {
  const { content = '', lang: _lang, src, ...attributes } = state
  const element = document.createElement(name)
  element.lang = language
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  if (src === undefined) Object.assign(element, { data: feedIn(language) })
  else element.setAttribute('src', `/demo/${String(src)}`)
  const inner = String(content).startsWith('<') ? elementIn(String(content)) : []
  element.append(...inner)
  document.body.append(element)
  for (const tag of inner.length ? inner : [element])
    await until(() => !['idle', 'loading'].includes((tag as HTMLElement & { status: string }).status))
  return element
}

const months = /January|February|March|April|May\b|June|July|August|September|October|November|December/

for (const language of Object.keys(languages) as Language[]) {
  if (language === 'en') continue
  describe(`a reader of "${language}" meets no English`, () => {
    let matchers: RegExp[]
    before(async () => {
      matchers = await englishOnly(language)
    })
    afterEach(() =>
      document.querySelectorAll(tags.map(({ name }) => name).join()).forEach((element) => element.remove()),
    )

    for (const { name, states } of tags) {
      for (const [state, attributes] of Object.entries(states)) {
        it(`in <${name}>, ${state}`, async () => {
          const element = await show(name, attributes, language)
          const texts = textsIn(element)
            .map((text) => text.trim())
            .filter(Boolean)
          expect(texts).to.not.be.empty
          const fromFeed = new Set(stringsIn(sample))
          const found = texts.filter((text) => !fromFeed.has(text) && matchers.some((matcher) => matcher.test(text)))
          expect(found).to.deep.equal([])
          const dates = [...(element.shadowRoot?.querySelectorAll('time') ?? [])]
          expect(dates.filter(({ textContent }) => months.test(textContent))).to.deep.equal([])
        })
      }
    }
  })
}

it('finds English where there is some', async () => {
  const element = await show('iom-release-list', { limit: 1 }, 'en')
  const matchers = await englishOnly('fr')
  const texts = textsIn(element).map((text) => text.trim())
  expect(texts.filter((text) => matchers.some((matcher) => matcher.test(text)))).to.include('Show more')
  element.remove()
})
