import { html, type TemplateResult } from 'lit'

/** A heading of level 1–6 (a deeper level becomes 6) with the CSS part `part`. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  switch (Math.min(Math.max(Math.trunc(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 class="h" part=${part}>${content}</h1>`
    case 2:
      return html`<h2 class="h" part=${part}>${content}</h2>`
    case 3:
      return html`<h3 class="h" part=${part}>${content}</h3>`
    case 4:
      return html`<h4 class="h" part=${part}>${content}</h4>`
    case 5:
      return html`<h5 class="h" part=${part}>${content}</h5>`
    default:
      return html`<h6 class="h" part=${part}>${content}</h6>`
  }
}
