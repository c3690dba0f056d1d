/** Lines of vCard (RFC 6350) and iCalendar (RFC 5545), which share their syntax. */

/** A value of type TEXT: backslash, comma, semicolon and line ends escaped. */
export const escapeText = (text: string): string => text.replace(/([\\,;])/g, '\\$1').replace(/\r\n?|\n/g, '\\n')

/** Lines as text: each folded at 75 octets and ended by CRLF. */
export const joinLines = (lines: readonly string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('')

const MAX_OCTETS = 75
const encoder = new TextEncoder()

// A continuation begins with a space, which counts. No character is cut.
function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const width = encoder.encode(character).length
    if (octets + width > MAX_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += width
  }
  return folded
}
