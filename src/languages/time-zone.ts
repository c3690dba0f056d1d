/** The current offset of a time zone of the IANA data base, such as "GMT-6"; undefined for an unknown zone. */
export function zoneOffset(timeZone: string): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts()
    return parts.find(({ type }) => type === 'timeZoneName')?.value
  } catch {
    return undefined
  }
}
