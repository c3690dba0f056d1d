import { adoptStyles, type LitElement, type PropertyValues, type ReactiveController } from 'lit'
import type { Feed } from '../../model/feed.js'
import { fingerprintOf } from '../../model/fingerprint.js'
import type { FeedFilter } from '../../source/context.js'
import { loadRecalls, recalledFeed, type Recalls } from '../../source/recalls.js'
import type { FeedState } from '../../source/state.js'
import { hasFallback } from '../fallback.js'
import { IomActionEvent, IomSelectEvent } from '../events.js'

/** A tag that a server may have rendered. */
export type SnapshotHost = LitElement & {
  status: string
  src?: string | undefined
  data?: unknown
  refresh?: number | undefined
  debug: boolean
  release?: string
}

/** Properties that do not change what a tag shows. */
const neutral = new Set<PropertyKey>(['status'])

/**
 * Keeps what a server rendered into a tag (attribute `snapshot`: the fingerprint of its data) until there is news. The
 * rendering stands between the tags or in a declarative shadow root. Where the attribute `recall` names a recall list,
 * the list is requested in place of the feed.
 */
export class SnapshotController implements ReactiveController {
  readonly #host: SnapshotHost
  #isKept = false
  #isFirst = true
  /** The feed decides: there is no recall list, it failed, or it names a newer version. */
  #needsFeed = false
  /** The data that a recall put in place of the feed. */
  #recalled: unknown

  constructor(host: SnapshotHost) {
    this.#host = host
    host.addController(this)
  }

  /** The shadow root as it must be while the rendering is kept; undefined where nothing was rendered. */
  createRoot(): ShadowRoot | undefined {
    const { shadowRoot } = this.#host
    this.#isKept = this.#host.hasAttribute('snapshot') && !this.#host.hasAttribute('debug')
    if (this.#isKept) return shadowRoot ?? this.#slotRoot()
    if (!shadowRoot) return undefined
    // Rendered by another library: Lit would render beside it.
    this.#reset(shadowRoot)
    return shadowRoot
  }

  // Without styles: the content between the tags stays as it is.
  #slotRoot(): ShadowRoot {
    const root = this.#host.attachShadow({ mode: 'open' })
    root.append(document.createElement('slot'))
    return root
  }

  #reset(root: ShadowRoot): void {
    root.replaceChildren()
    adoptStyles(root, (this.#host.constructor as typeof LitElement).elementStyles)
  }

  hostConnected(): void {
    if (!this.#isKept) return
    this.#host.addEventListener('click', this.#onClick)
    const page = this.#host.ownerDocument
    if (page.readyState !== 'loading') void this.#check()
    else page.addEventListener('DOMContentLoaded', () => void this.#check(), { once: true })
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick)
  }

  /** True while the rendering is kept. A changed property ends that. */
  keeps(changed: PropertyValues): boolean {
    const isChanged = !this.#isFirst && [...changed.keys()].some((name) => !neutral.has(name))
    this.#isFirst = false
    if (isChanged && this.#isKept) this.#drop()
    if (this.#recalled && (changed.has('src') || changed.has('release'))) this.#forgetRecall()
    return this.#isKept
  }

  // The page shows something else by this tag.
  #forgetRecall(): void {
    if (this.#host.data === this.#recalled) this.#host.data = undefined
    this.#recalled = undefined
  }

  /** The tag must load its feed. */
  get needsFeed(): boolean {
    return this.#needsFeed
  }

  /** True, once, if the feed or the filter of the page makes the rendering outdated; it is removed. */
  isOutdatedBy(state: FeedState, filter: FeedFilter | undefined): boolean {
    if (state.status === 'idle' || state.status === 'loading') return false
    // A source that fails proves nothing: what it says last may be older than the rendering.
    const isCurrent = state.status !== 'ready' || this.#isCurrent(state.feed, filter)
    if (isCurrent) this.#setStatus(state.status === 'ready' ? 'ready' : 'stale')
    else this.#drop()
    return !isCurrent
  }

  // A feed holds only the newest releases: one that it no longer holds stays.
  #isCurrent(feed: Feed, filter: FeedFilter | undefined): boolean {
    const { release } = this.#host
    const fingerprint = fingerprintOf(feed, release)
    const isFiltered = release === undefined && filter !== undefined
    return !isFiltered && (fingerprint === undefined || fingerprint === this.#fingerprint)
  }

  get #fingerprint(): string | null {
    return this.#host.getAttribute('snapshot')
  }

  /** Takes away what the server rendered; the tag renders. */
  #drop(): void {
    const { renderRoot } = this.#host
    this.#isKept = false
    this.#host.removeEventListener('click', this.#onClick)
    this.#host.removeAttribute('snapshot')
    for (const child of [...this.#host.childNodes]) if (isRendered(child)) child.remove()
    this.#reset(renderRoot as ShadowRoot)
    this.#host.requestUpdate()
  }

  async #check(): Promise<void> {
    if (!this.#hasContent()) {
      this.#drop()
      return
    }
    const recall = this.#host.getAttribute('recall')
    if (recall === null || this.#host.refresh !== undefined || this.#host.data !== undefined) this.#askFeed()
    else await this.#checkRecalls(recall)
  }

  async #checkRecalls(address: string): Promise<void> {
    try {
      this.#apply(await loadRecalls(new URL(address, this.#host.ownerDocument.baseURI).href))
    } catch {
      this.#askFeed()
    }
  }

  // A sanitizer may leave the attributes and remove the content.
  #hasContent(): boolean {
    return hasFallback(this.#host) || Boolean(this.#host.shadowRoot?.querySelector('.iom'))
  }

  #askFeed(): void {
    this.#needsFeed = true
    this.#host.requestUpdate()
  }

  #apply(recalls: Recalls): void {
    if (!this.#isKept) return
    const { release } = this.#host
    this.#recalled = recalledFeed(recalls, release)
    if (this.#recalled) {
      this.#drop()
      this.#host.data = this.#recalled
    } else if (isCurrentIn(recalls, release, this.#fingerprint)) this.#setStatus('ready')
    else this.#askFeed()
  }

  // No update of the tag reflects it.
  #setStatus(status: string): void {
    this.#host.status = status
    this.#host.setAttribute('status', status)
  }

  readonly #onClick = (event: Event): void => {
    const link = (event.target as Element).closest('a')
    const { release: id = '' } = this.#host
    const { protocol } = link ?? {}
    if (protocol === 'tel:' || protocol === 'mailto:') {
      const action = protocol === 'tel:' ? 'call' : 'mail'
      this.#host.dispatchEvent(new IomActionEvent({ action, id }))
    } else if (link?.closest('[part~="headline"]') && !this.#host.dispatchEvent(new IomSelectEvent({}))) {
      event.preventDefault()
    }
  }
}

function isCurrentIn(recalls: Recalls, release: string | undefined, fingerprint: string | null): boolean {
  const entry = recalls.releases.find(({ id }) => id === release)
  return release === undefined ? recalls.fingerprint === fingerprint : !entry || entry.fingerprint === fingerprint
}

// Inline JSON and what has a slot belong to the page.
const isRendered = (node: Node): boolean =>
  !(node instanceof Element) || !node.matches('script, style, template, link, [slot]')
