import type { ReactiveElement } from 'lit'

/**
 * Renders from scratch what the translator of a browser has rewritten: Chrome puts `<font>` in the place of texts, and an
 * update would write to the texts that are no longer on the page.
 */
export class TranslationController {
  /** Changes where nothing of the last rendering can be kept. */
  key = 0

  constructor(private readonly host: ReactiveElement) {}

  /** Call it before an update that shows something else. No template of this library holds such an element. */
  check(): void {
    if (this.host.shadowRoot?.querySelector(':is(font)')) this.key++
  }
}
