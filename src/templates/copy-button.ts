import { html, nothing, type TemplateResult } from 'lit'
import { AsyncDirective } from 'lit/async-directive.js'
import { directive } from 'lit/directive.js'
import type { Messages } from '../languages/messages.js'

/** What {@link copyButton} needs. */
export interface CopyOptions {
  messages: Messages
  /** Accessible name; screen readers list buttons without what stands around them. */
  name: string | undefined
  /** Copies; resolves to whether it succeeded. */
  copy: () => Promise<boolean>
}

class CopyButton extends AsyncDirective {
  render(options: CopyOptions): TemplateResult {
    return this.#button(options)
  }

  // The region is announced only after a click: it is live before its text comes.
  #button(options: CopyOptions, result?: string): TemplateResult {
    const { messages, name } = options
    return html`<button
        type="button"
        part="button"
        aria-label=${name ?? nothing}
        @click=${() => void this.#run(options)}
      >
        ${messages.copy}</button
      ><span class="muted small" role=${result === undefined ? nothing : 'status'}>${result ?? ''}</span>`
  }

  async #run(options: CopyOptions): Promise<void> {
    this.setValue(this.#button(options, ''))
    const isCopied = await options.copy()
    this.setValue(this.#button(options, isCopied ? options.messages.copied : options.messages.copyFailed))
  }
}

/** A button that copies, and says beside it whether that succeeded. */
export const copyButton = directive(CopyButton)
