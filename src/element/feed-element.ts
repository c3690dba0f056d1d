import {
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { IomErrorEvent, IomLoadEvent } from './events.js'
import { FeedController, type FeedHost } from '../source/feed-controller.js'
import { feedOf, type FeedState, type Loaded, type Paging } from '../source/state.js'
import { fill } from '../languages/fill.js'
import { formatDate } from '../languages/format.js'
import { hasMessages, loadMessages, messagesFor } from '../languages/load.js'
import { languageAround } from '../languages/page-language.js'
import type { Messages } from '../languages/messages.js'
import type { Feed } from '../model/feed.js'
import { asFeedError, FeedError } from '../model/feed-error.js'
import { directionOf } from '../model/language-tag.js'
import { focusOn } from '../templates/focus.js'
import { notice, skeleton, statusMessage, statusStyles } from '../templates/status.js'
import { tokens } from '../templates/tokens.js'
import { keepPlace } from './scroll-anchor.js'

/** Where a tag stands; reflected as `status`. */
export type Status = 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error'

/** What a template may use besides the attributes of its tag. */
export interface View {
  feed: Feed
  paging: Paging
  /** Language of the page around the tag. */
  lang: string
  /** Words in that language. */
  words: Messages
}

/** What a tag makes of a feed: its content; a sentence that there is nothing to show; or what it was asked for and is not there. */
export type Outcome = { content: TemplateResult } | { empty: string } | { missing: string }

/** Milliseconds that content waits for its words; then English must do. */
const patience = 3_000

/** Styles that every tag needs. */
export const feedElementStyles: CSSResultGroup = [tokens, statusStyles]

/**
 * The common attributes and the states of every tag that shows a feed. A tag adds `outcome`, a pure function of a feed
 * and of its own attributes.
 */
export abstract class FeedElement extends LitElement implements FeedHost {
  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    data: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    scheme: {},
    refresh: { type: Number },
    debug: { type: Boolean },
    status: { reflect: true },
  }

  /** URL of the JSON. */
  src?: string
  /** `auto`, or the dialect of the JSON: `iom`, `jsonfeed`, `ninjs`, `reliefweb`, `drupal`, `wordpress`, `newsarticle`. */
  format = 'auto'
  /** A feed or release in any dialect, as an object; wins over `src`. */
  data?: unknown
  /** Level of the first heading, 1–6. */
  headingLevel = 2
  /** `auto` (follows the page's `color-scheme`), `light` or `dark`. */
  scheme: 'auto' | 'light' | 'dark' = 'auto'
  /** Minutes between looks for news, at least 5; absent: never. */
  refresh?: number
  /** Shows the webmaster what is wrong and how to mend it. */
  debug = false
  /** `idle`, `loading`, `ready`, `stale`, `empty` or `error`. Read-only. */
  status: Status = 'idle'

  readonly #source = new FeedController(this, (state) => this.#follow(state))
  #state: FeedState = { status: 'idle' }
  #outcome: Outcome | undefined
  /** What was rendered last. */
  #shown: [FeedState, Outcome | undefined] = [this.#state, undefined]
  #told: unknown
  #missing = ''
  #patience: ReturnType<typeof setTimeout> | undefined

  /** What to show of a feed. Must depend on nothing but its argument and the attributes. */
  protected abstract outcome(view: View): Outcome

  /** What can be shown before there is a feed; undefined: a skeleton. */
  protected ahead(_messages: Messages): Outcome | undefined {
    return undefined
  }

  /** Languages of the items that this tag shows of a feed, for which it needs words. */
  protected languagesOf({ releases }: Feed): (string | undefined)[] {
    return releases.map(({ language }) => language)
  }

  /** Loads what the tag needs in a language besides the messages; undefined where it is at hand. Never rejects. */
  protected prepare(_lang: string): Promise<void> | undefined {
    return undefined
  }

  /** Asks for the next page of the source. */
  protected more(): Promise<void> {
    return this.#source.more()
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang']
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'lang') this.#follow(this.#source.state)
  }

  // A document takes no style sheets that were made in another.
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView
    if (!view || !this.shadowRoot) return
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet()
      sheet.replaceSync('cssText' in style ? style.cssText : '')
      return sheet
    })
  }

  // Content waits for its words, so that what was painted is not painted again in another language.
  #follow(state: FeedState): void {
    const feed = feedOf(state)
    const lang = languageAround(this)
    const languages = [lang, ...(feed ? this.languagesOf(feed) : [])]
    const ready = feed && this.prepare(lang)
    const land = (): void => {
      if (this.#source.state !== state) return
      clearTimeout(this.#patience)
      this.#state = state
      this.requestUpdate()
    }
    if (languages.every(hasMessages) && !ready) land()
    else {
      clearTimeout(this.#patience)
      this.#patience = setTimeout(land, patience)
      void Promise.all([loadMessages(languages), ready]).then(land)
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#patience)
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#source.sync()
    try {
      this.#outcome = this.#outcomeOf(this.#state as Partial<Loaded>)
    } catch (error) {
      this.#goBack(error)
    }
    this.status = statusOf(this.#state, this.#outcome)
  }

  #outcomeOf({ feed, paging = 'end' }: Partial<Loaded>): Outcome | undefined {
    const lang = languageAround(this)
    if (!feed) {
      const waits = this.#state.status === 'loading' && !this.#held && !hasFallback(this)
      return waits ? this.ahead(messagesFor(lang)) : undefined
    }
    this.#fetchWords(this.languagesOf(feed))
    return this.outcome({ feed, paging, lang, words: messagesFor(lang) })
  }

  // What a template cannot show is not tried again: what stood there before goes on standing, but for a withdrawal.
  #goBack(cause: unknown): void {
    const error = asFeedError(cause, this.src)
    const [state, outcome] = this.#shown
    const feed = feedOf(state)
    const stands = feed && !isTakenBack(feed, feedOf(this.#state))
    this.#outcome = stands ? outcome : undefined
    this.#state = stands ? ({ ...state, status: 'stale', error } as FeedState) : { status: 'error', error }
    this.status = statusOf(this.#state, this.#outcome)
  }

  // Another item may be asked for while the feed stays; a language is asked for once, its chunk may not be there.
  #fetchWords(languages: (string | undefined)[]): void {
    const missing = languages.filter((language) => !hasMessages(language)).join()
    if (missing && missing !== this.#missing) void loadMessages(languages).then(() => this.requestUpdate())
    this.#missing = missing
  }

  protected override update(changed: PropertyValues<this>): void {
    // Only news may push away what the reader reads, and to ask for styles costs a layout.
    const isNews = feedOf(this.#shown[0]) && this.#shown[0] !== this.#state
    const restore = isNews ? keepPlace(this) : undefined
    const held = this.#held
    try {
      super.update(changed)
    } catch (error) {
      this.#goBack(error)
      super.update(changed)
    }
    this.#shown = [this.#state, this.#outcome]
    restore?.()
    // The button is gone, since what the reader asked for has come: there the reader goes on.
    if (held?.isConnected === false) focusOn(beginningOf(this.shadowRoot))
  }

  /** The button of a sentence, while the focus is on it. */
  get #held(): Element | undefined {
    const active = this.shadowRoot?.activeElement
    return active?.matches('.message *') ? active : undefined
  }

  protected override render(): TemplateResult {
    const lang = languageAround(this)
    return html`<div
      class="iom"
      part="base"
      lang=${lang}
      dir=${directionOf(lang)}
      aria-busy=${this.status === 'loading'}
    >
      ${this.#content(messagesFor(lang), lang)}
    </div>`
  }

  #content(words: Messages, lang: string): unknown {
    const outcome = this.#outcome
    if (outcome && 'content' in outcome) return [age(this.#state, words, lang), outcome.content]
    if (outcome && 'empty' in outcome) return statusMessage(outcome.empty)
    const fallback = html`<slot @slotchange=${this.#childrenChanged}></slot>`
    return hasFallback(this) ? fallback : [fallback, this.#standIn(words)]
  }

  #standIn(words: Messages): unknown {
    const again = { label: words.retry, run: () => this.#source.retry() }
    if (this.status === 'loading') return this.#held ? statusMessage(words.loading, again) : skeleton(words.loading)
    if (this.#outcome) return statusMessage(words.notFound)
    return this.status === 'error' ? statusMessage(words.failed, again) : ''
  }

  readonly #childrenChanged = (): void => this.requestUpdate()

  protected override updated(changed: PropertyValues<this>): void {
    if (this.debug || changed.get('debug')) void this.#inspect()
    this.#tell()
  }

  async #inspect(): Promise<void> {
    const { inspect } = await import('./debug/panel.js')
    await inspect(this, this.#source.state)
  }

  // Events tell what is on the page, so they follow the rendering. Each feed and each error is told once.
  #tell(): void {
    const state = this.#state
    const feed = feedOf(state)
    if (state.status === 'loading') return
    const fault =
      'error' in state ? state.error : this.#outcome && 'missing' in this.#outcome ? this.#outcome.missing : undefined
    const told = fault ?? feed
    if (!told || told === this.#told) return
    this.#told = told
    if (fault) this.#report(typeof fault === 'string' ? new FeedError('not-found', fault, { url: this.src }) : fault)
    else if (feed) this.dispatchEvent(new IomLoadEvent(feed))
  }

  #report(error: FeedError): void {
    const { message, url = '' } = error
    console.warn(`<${this.localName}>: ${message}${message.includes(url) ? '' : ` (${url})`}`)
    this.dispatchEvent(new IomErrorEvent(error))
  }
}

/** Whether a release of an older feed is withdrawn in a newer one. */
const isTakenBack = ({ releases }: Feed, newer: Feed | undefined): boolean | undefined =>
  newer?.releases.some(
    ({ id, status }) => status === 'canceled' && releases.some((one) => one.id === id && one.status !== status),
  )

function statusOf(state: FeedState, outcome: Outcome | undefined): Status {
  if (outcome && 'missing' in outcome) return state.status === 'loading' ? 'loading' : 'error'
  return outcome && 'empty' in outcome && state.status === 'ready' ? 'empty' : state.status
}

const beginningOf = (root: ShadowRoot | null): HTMLElement | null | undefined =>
  root?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? root?.querySelector<HTMLElement>('.iom')

function age(state: FeedState, words: Messages, lang: string): unknown {
  return state.status === 'stale'
    ? notice(fill(words.asOf, { when: formatDate(new Date(state.asOf), lang, 'time') }), 'age')
    : ''
}

/** True where the page wrote something between the tags that readers can see. */
function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? !['SCRIPT', 'TEMPLATE', 'STYLE'].includes(node.nodeName)
      : node.nodeType === Node.TEXT_NODE && Boolean(node.nodeValue?.trim()),
  )
}
