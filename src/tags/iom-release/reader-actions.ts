import type { ReactiveElement } from 'lit'
import { contactActions } from '../../element/contact-actions.js'
import { Announcer } from '../../element/controllers/announcer.js'
import { IomActionEvent, type Action } from '../../element/events.js'
import { saveEvents } from '../../element/save-events.js'
import { messagesForItem } from '../../languages/load.js'
import type { Messages } from '../../languages/messages.js'
import type { Organization } from '../../model/basics.js'
import type { Edition } from '../../model/editions.js'
import type { Feed, Release } from '../../model/feed.js'
import { safeUrl } from '../../model/url.js'
import { copyText } from '../../templates/copy-text.js'
import { focusOn } from '../../templates/focus.js'
import type { ReleaseActions } from './context.js'

/** A release and whose it is. */
interface Subject {
  release: Release
  publisher: Organization | undefined
  /** Language of the page. */
  pageLang: string
}

/**
 * Carries out what the reader does with a release, says what it came to, and reports it to the page by `iom-action`. The
 * code that only a click needs is loaded with the click.
 */
export class ReaderActions {
  /** What the last action came to, in words. */
  result: string | undefined
  readonly recordings = new Map<string, 'playing' | 'failed'>()
  readonly announcer: Announcer
  readonly #host: ReactiveElement

  /** @param choose shows another edition */
  constructor(
    host: ReactiveElement,
    private readonly choose: (edition: Edition) => void,
  ) {
    this.#host = host
    this.announcer = new Announcer(host)
  }

  /** Forgets what the reader did with another release. */
  reset(): void {
    this.result = undefined
    this.recordings.clear()
  }

  for(release: Release, feed: Feed, pageLang: string): ReleaseActions {
    const publisher = release.publisher ?? feed.publisher
    const subject: Subject = { release, publisher, pageLang }
    return {
      ...contactActions(this.#host, { organization: publisher, id: release.id }),
      choose: this.choose,
      share: () => void this.#share(subject),
      copyText: () => void this.#copyText(subject),
      print: () => this.#print(subject),
      download: (event) => void this.#download(event, subject),
      copySection: (event) => void this.#copySection(event, subject),
      play: (url) => void this.#play(url),
      playFailed: (url) => this.#setRecording(url, 'failed'),
      saveEvents: (entries) => void saveEvents(this.#host, entries, release),
    }
  }

  async #share(subject: Subject): Promise<void> {
    const { headline } = subject.release
    const code = await import('./share.js').catch(() => undefined)
    const outcome = (await code?.shareAddress(headline, addressOf(subject.release))) ?? 'copyFailed'
    if (outcome === 'shared') this.#report('share', subject)
    else if (outcome !== 'cancelled') this.#tellCopy(outcome === 'copied', subject)
  }

  async #copyText(subject: Subject): Promise<void> {
    const { release, publisher } = subject
    const code = await import('./release-text.js').catch(() => undefined)
    const messages = messagesOf(subject)
    const lang = release.language ?? subject.pageLang
    const text = code?.releaseText(release, { messages, lang, publisher: publisher?.name, url: addressOf(release) })
    this.#tellCopy(text !== undefined && (await copyText(text)), subject)
  }

  #print(subject: Subject): void {
    this.#report('print', subject)
    print()
  }

  async #copySection(event: Event, subject: Subject): Promise<void> {
    if (isModified(event)) return
    event.preventDefault()
    const link = event.currentTarget as HTMLAnchorElement
    link.scrollIntoView({ block: 'start' })
    this.#tellCopy(await copyText(link.href), subject)
  }

  // A link to another host opens its picture: only what the page may read can be saved under a name.
  async #download(event: Event, subject: Subject): Promise<void> {
    this.#report('download', subject)
    const { href, origin, download } = event.currentTarget as HTMLAnchorElement
    if (isModified(event) || origin === location.origin) return
    event.preventDefault()
    const code = await import('./share.js').catch(() => undefined)
    if (!(await code?.savePicture(href, download))) open(href, '_blank', 'noopener,noreferrer')
  }

  // The player takes the place of the button that had the focus.
  async #play(url: string): Promise<void> {
    this.#setRecording(url, 'playing')
    await this.#host.updateComplete
    const players = this.#host.renderRoot.querySelectorAll<HTMLMediaElement>('[part="player"]')
    focusOn([...players].find(({ src }) => src === url))
  }

  #setRecording(url: string, state: 'playing' | 'failed'): void {
    this.recordings.set(url, state)
    this.#host.requestUpdate()
  }

  #tellCopy(isCopied: boolean, subject: Subject): void {
    if (isCopied) this.#report('copy', subject)
    const messages = messagesOf(subject)
    this.result = isCopied ? messages.copied : messages.copyFailed
    this.announcer.announce(this.result, messages.lang)
    this.#host.requestUpdate()
  }

  #report(action: Action['action'], { release }: Subject): void {
    this.#host.dispatchEvent(new IomActionEvent({ action, id: release.id }))
  }
}

const messagesOf = ({ release, pageLang }: Subject): Messages => messagesForItem(release.language, pageLang)

/** The permalink of a release, or the page that shows it. */
const addressOf = ({ url }: Release): string => safeUrl(url) ?? location.href

/** True for a click that opens a link elsewhere or saves it. */
const isModified = (event: Event): boolean =>
  event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
