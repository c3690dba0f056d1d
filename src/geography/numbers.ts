/**
 * Whole numbers as printable characters: small ones, which are most, take one. A character of the upper range says that
 * more follow. The build writes with `write`, the browser reads with `reader`. The backslash is left out.
 */
const last = 75
const more = 16

const character = (digit: number): string => String.fromCharCode(digit + (digit < 57 ? 35 : 36))

/** The characters for one whole number, negative or not. */
export function write(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number
  let text = ''
  while (rest >= last) {
    text += character(last + ((rest - last) % more))
    rest = Math.floor((rest - last) / more)
  }
  return text + character(rest)
}

/** A function that returns the next number of the text at each call. */
export function reader(text: string): () => number {
  let at = 0
  return () => {
    let value = 0
    for (let unit = 1; ; unit *= more) {
      const code = text.charCodeAt(at++)
      const digit = code - (code < 92 ? 35 : 36)
      value += digit * unit
      if (digit < last) return value % 2 ? -(value + 1) / 2 : value / 2
    }
  }
}
