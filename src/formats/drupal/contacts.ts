import { paragraph } from '../../model/blocks.js'
import { contact } from '../../reading/entities.js'
import { contactsOf as contactsInProse } from '../../reading/prose/contacts.js'
import { some, text } from '../../reading/values.js'
import type { DrupalDocument, Field } from './resource.js'
import { blocksOf } from './texts.js'

const ofContact = /^\S*(contact|spokesperson)(?=(name|e?mail|phone|tel|mobile|role|title|position|function|office))/

/**
 * The press contacts that fields name: paragraphs and other entities, texts, or `field_contact_name`,
 * `field_contact_email` and the like together.
 */
export function contactsOf(fields: readonly Field[], document: DrupalDocument): unknown[] | undefined {
  const parts = fields.filter(({ label }) => ofContact.test(label))
  const together = Object.fromEntries(parts.map(({ label, values }) => [label.replace(ofContact, ''), values]))
  const others = fields.filter((field) => !parts.includes(field)).flatMap(({ values }) => values)
  return some([
    ...contact(together, document),
    ...others.flatMap((value) => some(contact(value, document)) ?? contactsInText(value, document)),
  ])
}

const emailAddress = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g

// A text that reads exactly gives name, function and office; any other at least its addresses.
function contactsInText(value: unknown, document: DrupalDocument): unknown[] {
  const found = contactsInProse([paragraph('Contact:'), ...blocksOf(value, document, () => undefined)])
  const words = document.textOf(value) ?? ''
  const emails = words.match(emailAddress)
  const [head = ''] = words.split(/[,;:(|]| [-–] /)
  return found.length || !emails ? found : [{ name: /[@\d]/.test(head) ? undefined : text(head), emails }]
}
