import { html, nothing, type TemplateResult } from 'lit'
import type { ReleaseContext } from './context.js'

/** What the reader can do with the release as a whole, and what the last action came to. */
export function toolbar({ messages, options }: ReleaseContext): TemplateResult {
  const { actions, canShare, result } = options
  const button = (label: string, action: () => void): TemplateResult =>
    html`<li><button type="button" part="action" @click=${action}>${label}</button></li>`
  return html`<ul class="toolbar" role="list" part="toolbar">
    ${button(canShare ? messages.share : messages.copyLink, actions.share)}
    ${button(messages.copyText, actions.copyText)} ${button(messages.print, actions.print)}
    ${result ? html`<li class="muted" part="result">${result}</li>` : nothing}
  </ul>`
}
