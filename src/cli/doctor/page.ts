import { similarNames } from '../../checks/similar-names.js'
import { attributesByTag } from '../../generated/attributes.js'
import type { FeedDocument } from '../../model/feed.js'
import { descendantsOf, outlineOf, wordsIn, type PageElement } from '../page/outline.js'
import { allows, parsePolicy, type Policy } from './csp.js'
import { error, hint, ok, warning, type Diagnosis } from './diagnosis.js'
import type { Visit } from './visit.js'

/** A script of the library on a page. */
export interface PageScript {
  url: string
  isModule: boolean
  integrity: string | undefined
}

/** What a page says of the library. */
export interface Page {
  url: string
  html: string
  tags: PageElement[]
  scripts: PageScript[]
  policies: Policy[]
  /** Addresses of feeds with the value of `format`. */
  sources: { url: string; format: string }[]
}

const SCRIPT = /\/(?:iom-widgets|iom-news)(?:\.bundle)?\.js(?:[?#]|$)|\/elements\/iom-[\w-]+\.js/

/** Reads tags, scripts and policies of a page. */
export function readPageSetup({ last, bytes }: Visit): Page {
  const html = new TextDecoder().decode(bytes)
  const tags = descendantsOf(outlineOf(html)).filter(({ name }) => name.startsWith('iom-'))
  const sources = tags.flatMap(({ attributes }) =>
    (attributes.get('src') ?? '').split(/\s+/).flatMap((src) => {
      const url = src && URL.canParse(src, last.url) ? new URL(src, last.url).href : ''
      return /^https?:/.test(url) ? [{ url, format: attributes.get('format') ?? 'auto' }] : []
    }),
  )
  const unique = [...new Map(sources.map((source) => [source.url, source])).values()]
  return {
    url: last.url,
    html,
    tags,
    scripts: scriptsIn(html, last.url),
    policies: policiesOf(html, last.headers),
    sources: unique,
  }
}

function scriptsIn(html: string, base: string): PageScript[] {
  const starts = [...html.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes = '']) => attributes)
  return starts.flatMap((attributes) => {
    const src = valueOf(attributes, 'src')
    if (src === undefined || !SCRIPT.test(src) || !URL.canParse(src, base)) return []
    const isModule = valueOf(attributes, 'type')?.toLowerCase() === 'module'
    return [{ url: new URL(src, base).href, isModule, integrity: valueOf(attributes, 'integrity') }]
  })
}

const valueOf = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined
}

function policiesOf(html: string, headers: Headers): Policy[] {
  const metas = [...html.matchAll(/<meta\b([^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*)>/gi)]
  const texts = [
    ...(headers.get('content-security-policy')?.split(',') ?? []),
    ...metas.map(([, attributes = '']) => valueOf(attributes, 'content') ?? ''),
  ]
  return texts.filter(Boolean).map(parsePolicy)
}

/** What is wrong with the tags, the scripts and the policy of a page. */
export const checkPage = (page: Page): Diagnosis[] => [
  ...checkTags(page),
  ...checkScripts(page),
  ...checkPolicies(page),
]

function checkTags({ tags, html }: Page): Diagnosis[] {
  const [, selfClosed] = /<(iom-[\w-]+)(?:\s[^<>]*)?\/>/i.exec(html) ?? []
  const found = [
    ...(tags.length
      ? []
      : [error('Tags', 'The page holds no tag of the library.', 'Add <iom-release src="…"></iom-release>.')]),
    ...(selfClosed === undefined
      ? []
      : [
          error(
            'Tags',
            `<${selfClosed}/> has no end tag: it swallows what follows.`,
            `Write <${selfClosed} …></${selfClosed}>.`,
          ),
        ]),
    ...tags.flatMap((tag) => [...checkName(tag), ...checkSource(tag, tags, html)]),
  ]
  return found.length ? found : [ok('Tags', tags.map(({ name }) => `<${name}>`).join(', '))]
}

const KNOWN: Readonly<Record<string, readonly string[]>> = attributesByTag
const GLOBAL =
  /^(id|class|style|lang|dir|title|hidden|slot|part|exportparts|tabindex|role|is|inert|translate|nonce|draggable|accesskey|popover|status|item\w+|data-.+|aria-.+|on\w+)$/

function checkName({ name, attributes }: PageElement): Diagnosis[] {
  const known = KNOWN[name]
  const didYouMean = (wanted: string, names: readonly string[]): string => {
    const [close] = similarNames(wanted, names)
    return close === undefined ? `Known are: ${names.join(', ')}.` : `Did you mean ${close}?`
  }
  if (!known) return [error('Tags', `<${name}> is no tag of the library.`, didYouMean(name, Object.keys(KNOWN)))]
  return [...attributes.keys()]
    .filter((attribute) => !known.includes(attribute) && !GLOBAL.test(attribute))
    .map((attribute) => warning('Tags', `<${name}> has no attribute "${attribute}".`, didYouMean(attribute, known)))
}

function checkSource(tag: PageElement, tags: readonly PageElement[], html: string): Diagnosis[] {
  const isInside = tags.some((other) => other.name === 'iom-feed' && descendantsOf(other).includes(tag))
  const isInline = new RegExp(`<${tag.name}\\b[^>]*>\\s*<script[^>]+json`, 'i').test(html)
  if (!KNOWN[tag.name] || tag.attributes.get('src')?.trim() || isInside || isInline) return []
  return [hint('Tags', `<${tag.name}> names no source: it waits for the property data.`, 'Add src="…".')]
}

function checkScripts({ tags, scripts }: Page): Diagnosis[] {
  if (!scripts.length)
    return tags.length
      ? [
          warning(
            'Script',
            'No script of the library is on the page.',
            'Add <script type="module" src="…/iom-widgets.js"></script>, unless a bundle holds it.',
          ),
        ]
      : []
  const classic = scripts.filter(({ isModule }) => !isModule)
  const origins = new Set(scripts.map(({ url }) => url.replace(/[^/]*$/, '').replace(/elements\/$/, '')))
  return [
    ...classic.map(({ url }) =>
      error('Script', `${url} is loaded without type="module".`, 'Write <script type="module" src="…"></script>.'),
    ),
    ...(origins.size > 1
      ? [
          warning(
            'Script',
            `The page loads ${origins.size} copies of the library: ${[...origins].join(', ')}`,
            'Load one copy.',
          ),
        ]
      : []),
    ...(classic.length ? [] : [ok('Script', scripts.map(({ url }) => url).join(', '))]),
  ]
}

function checkPolicies({ url: page, policies, scripts, sources }: Page): Diagnosis[] {
  const found = policies.flatMap((policy) => [
    ...scripts
      .filter(({ url }) => !trustsByNonce(policy) && !allows(policy, ['script-src-elem', 'script-src'], url, page))
      .map(({ url }) => blocked('script-src', url)),
    ...sources
      .filter(({ url }) => !allows(policy, ['connect-src'], url, page))
      .map(({ url }) => blocked('connect-src', url)),
    ...(lacksTrustedType(policy)
      ? [error('Policy', 'The policy names no Trusted Types policy "iom-widgets".', 'Add trusted-types iom-widgets.')]
      : []),
  ])
  return found.length || !policies.length
    ? found
    : [ok('Policy', 'The Content-Security-Policy allows script and feed.')]
}

const blocked = (directive: string, url: string): Diagnosis =>
  error('Policy', `The Content-Security-Policy blocks ${url}.`, `Add ${new URL(url).origin} to ${directive}.`)

// Whether a nonce or hash fits is not known from outside.
const trustsByNonce = (policy: Policy): boolean =>
  [...(policy.get('script-src-elem') ?? policy.get('script-src') ?? [])].some((source) =>
    /^'(nonce|sha\d+)-|strict-dynamic/.test(source),
  )

function lacksTrustedType(policy: Policy): boolean {
  const names = policy.get('trusted-types')
  return (
    policy.has('require-trusted-types-for') &&
    names !== undefined &&
    !names.includes('iom-widgets') &&
    !names.includes('*')
  )
}

const MIN_SNAPSHOT = 200

/** Compares the text inside the tags of a page, their snapshot, with the feed as it is now. */
export function checkSnapshots({ tags }: Page, document: FeedDocument): Diagnosis[] {
  return tags.flatMap((tag) => {
    const text = wordsIn(tag)
    const id = tag.attributes.get('release')
    const release = id === undefined ? undefined : document.releases.find((one) => one.id === id || one.url === id)
    if (tag.name !== 'iom-release' || id === undefined || text.length < MIN_SNAPSHOT) return []
    if (!release)
      return [
        error(
          'Snapshot',
          `The page holds the text of "${id}", which the feed no longer has.`,
          'Write the snapshot again, or remove it.',
        ),
      ]
    if (release.status !== 'usable')
      return [
        error(
          'Snapshot',
          `The page holds the text of "${id}", which is withdrawn.`,
          'Remove it: readers without scripts still see it.',
        ),
      ]
    return text.includes(release.headline.replace(/\s+/g, ' '))
      ? [ok('Snapshot', `"${id}" has the current headline.`)]
      : [warning('Snapshot', `The page holds an older text of "${id}".`, 'Write the snapshot again.')]
  })
}
