/** Zones that RFC 822 names, in hours. */
const RFC_822_HOURS: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
}

/**
 * The offset of a zone as RFC 3339 writes it: `Z`, `+02:00`; empty where it is not known: other abbreviations name more
 * than one zone.
 * @param local time in that zone, `2016-10-18T09:00:00`
 * @param zone offset or abbreviation: `+0200`, `GMT+2`, `UTC`, `EST`
 * @param place zone of the IANA database, `Europe/Zurich`; an offset outweighs it
 */
export function offsetOf(local: string, zone = '', place?: string): string {
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? []
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`
  const name = zone.toUpperCase()
  if (/^(Z|UTC?|GMT)$/.test(name)) return 'Z'
  const rfc822 = Object.hasOwn(RFC_822_HOURS, name) ? RFC_822_HOURS[name] : undefined
  if (rfc822 !== undefined) return `-${String(-rfc822).padStart(2, '0')}:00`
  return place?.includes('/') ? placeOffset(local, place) : ''
}

// The offset depends on the instant, which depends on the offset: the second round is right but for the skipped hour.
function placeOffset(local: string, timeZone: string): string {
  const utc = Date.parse(`${local}Z`)
  const first = offsetAt(utc, timeZone)
  return first && offsetAt(Date.parse(`${local}${first}`), timeZone)
}

function offsetAt(time: number, timeZone: string): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    return name === 'GMT' ? 'Z' : name.replace('GMT', '')
  } catch {
    return ''
  }
}
