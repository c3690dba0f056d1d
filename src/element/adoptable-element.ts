import { LitElement, type CSSResult } from 'lit'

/** An element that keeps its styles when it is moved to another document, which accepts only style sheets of its own. */
export abstract class AdoptableElement extends LitElement {
  readonly #addedStyles = new Set<CSSResult>()

  /** Adds styles of content that is loaded on demand, once. */
  protected addStyles(styles: CSSResult): void {
    if (this.#addedStyles.has(styles)) return
    this.#addedStyles.add(styles)
    this.#adoptStyles()
  }

  adoptedCallback(): void {
    this.#adoptStyles()
  }

  // A document accepts only style sheets that its own window has made.
  #adoptStyles(): void {
    const view = this.ownerDocument.defaultView
    if (!view || !this.shadowRoot) return
    const { elementStyles } = this.constructor as typeof LitElement
    this.shadowRoot.adoptedStyleSheets = [...elementStyles, ...this.#addedStyles].map((style) => {
      const sheet = new view.CSSStyleSheet()
      sheet.replaceSync('cssText' in style ? style.cssText : '')
      return sheet
    })
  }
}
