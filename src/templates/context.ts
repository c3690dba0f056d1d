import type { Messages } from '../languages/messages.js'

/** What every template needs besides its data. */
export interface TemplateContext {
  /** Messages in the language of the content. */
  messages: Messages
  /** Language tag (BCP 47) for dates, numbers and names. */
  lang: string
  /** Heading level of the content's own heading, 1–6; headings inside it follow. */
  level: number
}
