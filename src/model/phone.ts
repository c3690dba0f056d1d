/**
 * The form of a telephone number that is dialled (ITU-T E.164): `+502.231.40.000` gives `+50223140000`.
 * Undefined unless it is one number written internationally, with 7 to 15 digits: nothing is guessed.
 * @param raw as written; the `(0)` that some write behind the country code is not dialled
 */
export function toE164(raw: string): string | undefined {
  const text = raw.trim().replace(/^(\+\d{1,3})\s*\(0\)/, '$1')
  if (!/^\+[\d\s.()‐-―-]+$/.test(text)) return undefined
  const digits = text.replace(/\D/g, '')
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined
}
