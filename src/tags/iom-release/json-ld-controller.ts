import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Feed, Release } from '../../model/feed.js'

/** A tag whose release the page may describe to search engines. */
export interface JsonLdHost extends ReactiveControllerHost, HTMLElement {
  /** The release that is shown whole, and its feed; undefined where none is, or the page asks for no data. */
  readonly described: { release: Release; feed: Feed } | undefined
}

/** Keeps the structured data of the page in step with the release. Its code is loaded only by pages that ask for it. */
export class JsonLdController implements ReactiveController {
  readonly #host: JsonLdHost
  /** The release that the page describes, or will once the code has loaded. */
  #release: Release | undefined

  constructor(host: JsonLdHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#follow(this.#host.described?.release)
  }

  hostUpdated(): void {
    this.#follow(this.#host.described?.release)
  }

  hostDisconnected(): void {
    this.#follow(undefined)
  }

  #follow(release: Release | undefined): void {
    if (release === this.#release) return
    this.#release = release
    void this.#write()
  }

  async #write(): Promise<void> {
    const code = await import('./json-ld-script.js').catch(() => undefined)
    const { described } = this.#host
    if (described && this.#release) code?.writeJsonLd(this.#host, described.release, described.feed)
    else code?.removeJsonLd(this.#host)
  }
}
