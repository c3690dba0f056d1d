import * as z from 'zod/mini'
import { PlainElement } from './lit.js'

const line = z.tuple([z.enum(['h2', 'p', 'blockquote']), z.string()])
const content = z.object({ articles: z.array(z.object({ lines: z.array(line) })) })

/** The same with a validation of what it loads. */
class ValidatingElement extends PlainElement {
  parse(value) {
    return content.parse(value)
  }
}

z.config({ jitless: true })
customElements.define('x-release', ValidatingElement)
