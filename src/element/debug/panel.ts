import { html, render, type TemplateResult } from 'lit'
import type { Feed } from '../../model/feed.js'
import type { FeedHost } from '../../source/feed-controller.js'
import { feedOf, type FeedState } from '../../source/state.js'
import { registry } from '../../source/store.js'
import { formatBytes } from '../../languages/format.js'
import { languageAround } from '../../languages/page-language.js'
import { checkFeed } from '../../checks/index.js'
import { languages } from '../../generated/languages.js'
import { version } from '../../generated/version.js'
import type { Attributes, PageFinding } from './attributes.js'
import { brandFindings } from './brand.js'
import { diagnose, type Facts } from './diagnose.js'
import { contentType, loadAgain, probe } from './probe.js'

/** A tag that can be inspected. */
export type Inspected = FeedHost & { debug: boolean; release?: string | undefined; status: string }

const panels = new WeakMap<Inspected, HTMLElement>()
const newest = new WeakMap<Inspected, FeedState>()

/** Shows below the content of `element` what is wrong with it and its source; takes that away where `debug` is off. */
export async function inspect(element: Inspected, state: FeedState): Promise<void> {
  newest.set(element, state)
  const facts = await gather(element, state)
  if (newest.get(element) !== state || !element.shadowRoot) return
  const panel = panels.get(element) ?? document.createElement('div')
  panels.set(element, panel)
  if (!element.debug) {
    panel.remove()
    return
  }
  const findings = [...diagnose(facts), ...brandFindings(element)]
  render(template(element.localName, facts, state, findings), panel)
  if (panel.parentNode !== element.shadowRoot) element.shadowRoot.append(panel)
}

async function gather(element: Inspected, state: FeedState): Promise<Facts> {
  const error = 'error' in state ? state.error : undefined
  const url = urlOf(element)
  return {
    from: element.data !== undefined ? 'data' : element.src ? 'src' : state.status === 'idle' ? 'nowhere' : 'inline',
    status: element.status,
    url,
    lang: languageAround(element),
    release: element.release,
    copies: [...registry().copies].flatMap(scriptsOf),
    online: navigator.onLine,
    error,
    feed: feedOf(state),
    spoken: Object.keys(languages),
    attributes: attributesOf(element, feedOf(state)),
    checks: await checksOf(element, state, url),
    ...(url ? await answersOf(url, state) : undefined),
  }
}

function attributesOf(element: Inspected, feed: Feed | undefined): Attributes {
  const tags = new Set([...document.querySelectorAll(':defined')].map(({ localName }) => localName))
  const others = [...tags].filter((tag) => tag.startsWith('iom-') && tag !== element.localName)
  return {
    tag: element.localName,
    written: new Map([...element.attributes].map(({ name, value }) => [name, value])),
    known: observedBy(element.localName),
    others: Object.fromEntries(others.map((tag) => [tag, observedBy(tag)])),
    feed,
  }
}

const observedBy = (tag: string): readonly string[] =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? []

const checked = new WeakMap<FeedState, Promise<Facts['checks']>>()

/** What is wrong with the source itself, once per state. Undefined where nothing came. */
async function checksOf(element: Inspected, state: FeedState, url: string | undefined): Promise<Facts['checks']> {
  if (!hasArrived(state)) return undefined
  const known = checked.get(state) ?? check(element, url)
  checked.set(state, known)
  return await known
}

async function check(element: Inspected, url: string | undefined): Promise<Facts['checks']> {
  const source = await sourceOf(element, url)
  const base = url ?? element.ownerDocument.baseURI
  return source === undefined ? undefined : await checkFeed(source, { format: element.format || 'auto', url: base })
}

/** The JSON that an element shows. A source of a page is read again, from the cache of the browser. */
async function sourceOf({ data, children }: Inspected, url: string | undefined): Promise<unknown> {
  if (data !== undefined) return data
  const inline = [...children].find((child) => child.matches('script[type="application/json"]'))
  const text = url ? await loadAgain(url) : inline?.textContent
  try {
    return text ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return text
  }
}

const asked = new WeakMap<FeedState, Promise<Pick<Facts, 'probe' | 'contentType'>>>()

// One request per state, for all tags of a source.
function answersOf(url: string, state: FeedState): Promise<Pick<Facts, 'probe' | 'contentType'>> {
  const ask = async () => ({
    probe: 'error' in state && state.error.kind === 'network' && navigator.onLine ? await probe(url) : undefined,
    contentType: hasArrived(state) ? await contentType(url) : undefined,
  })
  const known = asked.get(state) ?? ask()
  asked.set(state, known)
  return known
}

// A copy may be known by one of its chunks. The report names the script of the page that loaded it.
function scriptsOf(copy: string, _: number, copies: readonly string[]): string | string[] {
  const folder = new URL('..', copy).href
  const scripts = [...document.scripts].map(({ src }) => src).filter((src) => src.startsWith(folder))
  const own = scripts.filter((src) => !copies.includes(src))
  return scripts.includes(copy) || own.length === 0 ? copy : own.join(' and ')
}

// True where a document was received, valid or not.
const hasArrived = (state: FeedState): boolean =>
  state.status === 'ready' || ('error' in state && /^(json|format|version)$/.test(state.error.kind))

function urlOf({ src, data, ownerDocument: { baseURI } }: Inspected): string | undefined {
  return src && data === undefined && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : undefined
}

function template(tag: string, facts: Facts, state: FeedState, findings: readonly PageFinding[]): TemplateResult {
  return html`<section lang="en" dir="ltr" class="iom" part="inspector" aria-label="Inspector of ${tag}">
    <div class="notice">
      <p><strong>&lt;${tag} debug&gt;</strong> iom-widgets ${version} · ${summary(facts, state)}</p>
      ${
        findings.length
          ? html`<ul>
              ${findings.map(item)}
            </ul>`
          : html`<p>${state.status === 'loading' ? 'Nothing has come yet.' : 'Nothing is wrong.'}</p>`
      }
    </div>
  </section>`
}

const item = ({ what, fix }: PageFinding): TemplateResult => html`<li>${what} <strong>${fix}</strong></li>`

function summary({ from, status, url, feed }: Facts, state: FeedState): string {
  const source = state.status === 'stale' || (from === 'src' && state.status === 'loading' && feed) ? 'kept copy' : from
  return [
    `status ${status}`,
    `data from ${source === 'src' ? 'the network' : source}${url ? ` (${url})` : ''}`,
    feed ? `${feed.releases.length} releases may be shown, ${feed.warnings.length} warnings` : 'no feed',
    ...timing(url),
  ].join(' · ')
}

function timing(url: string | undefined): string[] {
  const entry = url ? (performance.getEntriesByName(url).at(-1) as PerformanceResourceTiming | undefined) : undefined
  if (!entry) return []
  const size = entry.decodedBodySize ? [formatBytes(entry.decodedBodySize, 'en')] : []
  return [...size, `${Math.round(entry.duration)} ms`]
}
