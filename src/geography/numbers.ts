/**
 * Whole numbers as printable characters, little-endian. A digit below LIMIT ends a number: most numbers take one
 * character. A digit from LIMIT on holds one digit of base BASE, and more follow. No character is a backslash.
 */
const LIMIT = 75
const BASE = 16

const character = (digit: number): string => String.fromCharCode(digit + (digit < 57 ? 35 : 36))

/** The characters for one whole number, negative or not. */
export function write(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number
  let text = ''
  while (rest >= LIMIT) {
    text += character(LIMIT + ((rest - LIMIT) % BASE))
    rest = Math.floor((rest - LIMIT) / BASE)
  }
  return text + character(rest)
}

/** Returns a function that reads the next number of a text at each call. */
export function reader(text: string): () => number {
  let at = 0
  return () => {
    let value = 0
    for (let unit = 1; ; unit *= BASE) {
      const code = text.charCodeAt(at++)
      const digit = code - (code < 92 ? 35 : 36)
      value += digit * unit
      if (digit < LIMIT) return value % 2 ? -(value + 1) / 2 : value / 2
    }
  }
}
