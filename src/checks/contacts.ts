import { isObject, type JsonObject } from '../model/clean.js'
import { toE164 } from '../model/phone.js'
import { join, type Report } from './finding.js'

/** Names what keeps a reader from reaching a contact. */
export function checkContact(contact: JsonObject, path: string, report: Report): void {
  const { phones, emails, name, office, timeZone } = contact
  if (isEmpty(phones) && isEmpty(emails))
    report(
      'warning',
      path,
      'The contact has neither telephone nor e-mail.',
      'Add "phones": ["+502 2314 0000"] or "emails": ["press@example.org"].',
    )
  if (name === undefined && office === undefined)
    report('hint', path, 'The contact has neither name nor office.', 'Add "name" or "office".')
  for (const [i, phone] of (Array.isArray(phones) ? (phones as unknown[]) : []).entries())
    checkPhone(phone, join(path, `phones.${i}`), report)
  if (typeof timeZone === 'string' && !isTimeZone(timeZone))
    report(
      'warning',
      join(path, 'timeZone'),
      `"${timeZone}" is no time zone.`,
      'Write a zone such as "America/Guatemala".',
    )
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

function checkPhone(phone: unknown, path: string, report: Report): void {
  const raw = isObject(phone) ? phone['raw'] : phone
  const isDialled = isObject(phone) && phone['e164'] !== undefined
  if (isDialled || (typeof raw !== 'string' && typeof raw !== 'number') || toE164(String(raw)) !== undefined) return
  report(
    'hint',
    path,
    'The number cannot be dialled from abroad.',
    'Begin it with + and the country code, without an extension.',
  )
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
