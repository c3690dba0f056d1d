import { PlainElement } from './lit.js'

customElements.define('x-release', PlainElement)
