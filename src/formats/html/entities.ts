import { entityNames } from './entity-names.js'

const named = new Map<string, string>()
let next = 0
for (const word of entityNames.split(' ')) {
  if (Number(word)) next = Number(word)
  else named.set(word, String.fromCharCode(next++))
}
// Greek capitals lie 32 before the small letters, and so do their names.
for (const [name, letter] of [...named]) {
  if (letter > 'ΰ' && letter < 'ϊ')
    named.set(name.charAt(0).toUpperCase() + name.slice(1), String.fromCharCode(letter.charCodeAt(0) - 32))
}

const accents = new Map(
  'grave acute circ tilde macr breve dot uml ring dblac caron cedil ogon'
    .split(' ')
    .map((name, i) => [
      name,
      '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0327\u0328'.charAt(i),
    ]),
)

/** The character of a named reference, `eacute` for one; undefined where the name is not known. */
function characterOf(name: string): string | undefined {
  const accent = accents.get(name.slice(1))
  if (accent === undefined) return named.get(name)
  const letter = (name.charAt(0) + accent).normalize()
  return letter.length === 1 && letter < '\u0180' ? letter : named.get(name)
}

// Names as old as Latin-1 are read without their semicolon too.
const isLegacy = (character: string): boolean =>
  (character >= '\u00A0' && character <= '\u00FF') || '"&<>'.includes(character)

// What the HTML standard reads the numbers 128 to 159 as: windows-1252.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function numeric(code: number): string {
  if (code >= 128 && code < 160) return windows1252.charAt(code - 128)
  return !code || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code)
}

const reference = /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z][a-z\d]{1,31};?))/gi

type Groups = [hex?: string, decimal?: string, name?: string, at?: number]

/**
 * Decodes the character references of `text` once, as the HTML standard does. A name that is not known stays as written.
 * @param inAttribute the standard's exception for query strings holds: in `?a=1&copy=2` nothing is a reference
 */
export function decodeEntities(text: string, inAttribute = false): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (match: string, ...[hex, decimal, name = '', at = 0]: Groups) => {
    if (hex ?? decimal) return numeric(hex ? parseInt(hex, 16) : Number(decimal))
    if (name.endsWith(';')) {
      const character = characterOf(name.slice(0, -1))
      if (character) return character
    }
    // `&copy2016`: an old name ends where it can.
    for (let end = name.length; end > 1; end--) {
      const character = characterOf(name.slice(0, end))
      const next = text.charAt(at + 1 + end)
      if (character && isLegacy(character) && !(inAttribute && /[=a-z\d]/i.test(next)))
        return character + name.slice(end)
    }
    return match
  })
}
