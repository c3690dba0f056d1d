import { paragraph } from '../../model/blocks.js'
import { contactsOf } from '../prose/contacts.js'
import { contact } from '../things.js'
import { some, text } from '../values.js'
import type { Field, Resources } from './resource.js'
import { blocksOf } from './texts.js'

const ofContact = /^\S*(contact|spokesperson)(?=(name|e?mail|phone|tel|mobile|role|title|position|function|office))/

/**
 * The press contacts that fields name: paragraphs and other things, texts, or `field_contact_name`,
 * `field_contact_email` and the like together.
 */
export function contacts(fields: readonly Field[], how: Resources): unknown[] | undefined {
  const parts = fields.filter(({ label }) => ofContact.test(label))
  const whole = Object.fromEntries(parts.map(({ label, values }) => [label.replace(ofContact, ''), values]))
  const others = fields.filter((field) => !parts.includes(field)).flatMap(({ values }) => values)
  return some([...contact(whole, how), ...others.flatMap((value) => some(contact(value, how)) ?? spoken(value, how))])
}

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g

// A text that reads exactly gives a name, a function, an office; any other at least its addresses.
function spoken(value: unknown, how: Resources): unknown[] {
  const found = contactsOf([paragraph('Contact:'), ...blocksOf(value, how, () => undefined)])
  const said = how.plain(value) ?? ''
  const emails = said.match(address)
  const [head = ''] = said.split(/[,;:(|]| [-–] /)
  return found.length || !emails ? found : [{ name: /[@\d]/.test(head) ? undefined : text(head), emails }]
}
