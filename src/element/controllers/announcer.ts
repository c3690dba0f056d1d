import type { ReactiveElement } from 'lit'

/** Milliseconds between the creation of a live region and its first text: a region that appears with its text is not read. */
const REGION_DELAY_MS = 100

/**
 * Announces to screen readers what the reader caused. The live region is created with the first announcement, so that
 * content that loads by itself is never read out.
 */
export class Announcer {
  #region: HTMLElement | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly host: ReactiveElement) {}

  announce(text: string, lang: string): void {
    const region = (this.#region ??= this.#createRegion())
    region.lang = lang
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => (region.textContent = text), REGION_DELAY_MS)
  }

  #createRegion(): HTMLElement {
    const region = this.host.ownerDocument.createElement('div')
    region.role = 'status'
    region.className = 'hidden'
    this.host.renderRoot.append(region)
    return region
  }
}
