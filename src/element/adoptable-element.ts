import { LitElement } from 'lit'

/** An element that keeps its styles when it is moved to another document, which accepts only style sheets of its own. */
export abstract class AdoptableElement extends LitElement {
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView
    if (!view || !this.shadowRoot) return
    const { elementStyles } = this.constructor as typeof LitElement
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet()
      sheet.replaceSync('cssText' in style ? style.cssText : '')
      return sheet
    })
  }
}
