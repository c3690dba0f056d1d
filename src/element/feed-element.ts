import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { rooms } from '../generated/rooms.js'
import { messagesFor } from '../languages/load.js'
import type { Messages } from '../languages/messages.js'
import { languageAround } from '../languages/page-language.js'
import type { Feed } from '../model/feed.js'
import { FeedController, type FeedHost } from '../source/feed-controller.js'
import type { FeedSource } from '../source/source.js'
import type { Loaded } from '../source/state.js'
import { statusStyles } from '../templates/status.js'
import { tokens } from '../templates/tokens.js'
import { AdoptableElement } from './adoptable-element.js'
import { defaultsOf } from './attribute-defaults.js'
import { ButtonFocusController } from './controllers/button-focus.js'
import { DebugController } from './controllers/debug.js'
import { FeedEventsController } from './controllers/feed-events.js'
import { LanguageController } from './controllers/language.js'
import { LastRenderController } from './controllers/last-render.js'
import { MessagesController } from './controllers/messages.js'
import { ScrollAnchorController } from './controllers/scroll-anchor.js'
import { SnapshotController } from './controllers/snapshot.js'
import { SurfaceController } from './controllers/surface.js'
import { TranslationController } from './controllers/translation.js'
import { UsageController } from './controllers/usage.js'
import { hasFallback } from './fallback.js'
import type { FeedView, RenderResult, Status } from './feed-view.js'
import { onServer } from './on-server.js'
import { statusTemplate } from './status-template.js'

export type { FeedView, RenderResult, Status } from './feed-view.js'

/** Styles that every tag needs. */
export const feedElementStyles: CSSResultGroup = [tokens, statusStyles, rooms]

/**
 * The common attributes and the states of every tag that shows a feed. A tag adds `renderFeed`, a pure function of a feed
 * and of its own attributes.
 *
 * @attr {string} lang - Wanted language of the texts; by default that of the nearest element around with `lang`.
 */
export abstract class FeedElement extends AdoptableElement implements FeedHost {
  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    data: { attribute: false },
    feedSource: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    scheme: {},
    font: {},
    refresh: { type: Number },
    debug: { type: Boolean },
    status: { reflect: true },
  }

  /** Address of the feed; several with white space between them are shown as one. */
  src?: string
  /** `auto`, or the format of the source: `iom`, `jsonfeed`, `rss`, `atom`, `ninjs`, `reliefweb`, `drupal`, `wordpress`, `newsarticle`. */
  format = 'auto'
  /** A feed or release in any dialect, as an object; wins over `src`. */
  data?: unknown
  /**
   * The source of a tag that shows this one inside itself; wins over `data`.
   *
   * @internal
   */
  feedSource?: FeedSource
  /** Level of the first heading, 1–6. */
  headingLevel = 2
  /** `auto` (follows the page's `color-scheme`), `light` or `dark`. */
  scheme: 'auto' | 'light' | 'dark' = 'auto'
  /** `host` takes the typeface of the page. */
  font?: 'host'
  /** Minutes between two loads of the source, at least 5; absent: it is loaded once. */
  refresh?: number
  /** Shows the webmaster what is wrong and how to mend it. */
  debug = false
  /** `idle`, `loading`, `ready`, `stale`, `empty` or `error`. Read-only. */
  status: Status = 'idle'

  protected readonly source = new FeedController(this, () => this.commitWhenReady())
  readonly #messages = new MessagesController(this)
  readonly #rendering = new LastRenderController(this)
  readonly #focus = new ButtonFocusController(this)
  readonly #translation = new TranslationController(this)
  readonly #events = new FeedEventsController(this, this.#rendering)
  readonly #snapshot = new SnapshotController(this)
  #defaults: ReadonlyMap<string, object> | undefined

  constructor() {
    super()
    new LanguageController(this, () => this.commitWhenReady())
    new ScrollAnchorController(this, () => this.#rendering.isNewFeed)
    new SurfaceController(this)
    new DebugController(this, () => this.source.state)
    new UsageController(this, () => this.source.state.status !== 'idle')
  }

  /** Lit sets the property of a removed attribute to null, which is no value of any of them. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.#defaults ??= defaultsOf(this)
    super.attributeChangedCallback(name, old, value)
    const removed = value === null ? this.#defaults.get(name) : undefined
    if (removed) Object.assign(this, removed)
  }

  /** What to show of a feed. Must depend on nothing but its argument and the attributes. */
  protected abstract renderFeed(view: FeedView): RenderResult

  /** What to show of a feed outside of a page, where no source loads. */
  renderView(view: FeedView): RenderResult {
    return this.renderFeed(view)
  }

  /** What to show while the source loads; undefined: the skeleton. */
  protected renderPlaceholder?(messages: Messages): TemplateResult | undefined

  /** Languages of the items that this tag shows of a feed; their messages are loaded. */
  protected languagesOf({ releases }: Feed): (string | undefined)[] {
    return releases.map(({ language }) => language)
  }

  /** Loads what the tag needs in a language besides the messages; undefined where it is loaded. Never rejects. */
  protected prepare?(lang: string): Promise<void> | undefined

  /** Renders the current state once the messages of its languages are loaded. */
  protected commitWhenReady(): void {
    const { state, feed } = this.source
    const lang = languageAround(this)
    const languages = feed ? this.languagesOf(feed) : []
    this.#messages.whenLoaded([lang, ...languages], feed && this.prepare?.(lang), () => this.#rendering.commit(state))
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#snapshot.createRoot() ?? super.createRenderRoot()
  }

  // Nothing is rendered while the page holds a current rendering.
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (!this.#snapshot.keeps(changed)) return true
    if (this.#snapshot.needsFeed) this.source.sync()
    const { state } = this.#rendering.current
    if (this.#snapshot.isOutdatedBy(state, this.source.context?.filter)) return true
    this.#events.hostUpdated()
    return false
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (onServer) return
    this.source.sync()
    this.status = this.#rendering.prepare((loaded) => this.#resultOf(loaded))
  }

  #resultOf({ feed, paging }: Loaded): RenderResult {
    this.#messages.request(this.languagesOf(feed))
    const lang = languageAround(this)
    return this.renderFeed({ feed, paging, lang, messages: messagesFor(lang), filter: this.source.context?.filter })
  }

  protected override update(changed: PropertyValues<this>): void {
    if (changed.size || this.#rendering.isNew) this.#translation.check()
    try {
      super.update(changed)
    } catch (error) {
      this.status = this.#rendering.restore(error)
      super.update(changed)
    }
  }

  protected override render(): TemplateResult {
    // A server that renders tags knows no feed: the content between the tags stands in for it.
    if (onServer) return html`<slot></slot>`
    const lang = languageAround(this)
    const messages = messagesFor(lang)
    const content = statusTemplate({
      ...this.#rendering.current,
      lang,
      messages,
      placeholder: () => this.renderPlaceholder?.(messages),
      hasFallback: hasFallback(this),
      isRetrying: Boolean(this.#focus.focusedButton),
      retry: () => this.source.retry(),
      fallbackChanged: () => this.requestUpdate(),
    })
    return html`${keyed(this.#translation.key, content)}`
  }
}
