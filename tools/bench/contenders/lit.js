import { html, LitElement } from 'lit'
import { loadContent } from './content.js'

/** A plain Lit element that loads the content and renders it. */
export class PlainElement extends LitElement {
  static properties = { content: { state: true } }

  parse(content) {
    return content
  }

  async connectedCallback() {
    super.connectedCallback()
    this.content = this.parse(await loadContent())
  }

  render() {
    return this.content?.articles.map(({ lines }) => html`<article>${lines.map(lineTemplate)}</article>`)
  }
}

function lineTemplate([element, text]) {
  if (element === 'h2') return html`<h2>${text}</h2>`
  return element === 'p' ? html`<p>${text}</p>` : html`<blockquote>${text}</blockquote>`
}
