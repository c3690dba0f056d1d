import { entityNames } from './entity-names.js'

const named = new Map<string, string>()
let next = 0
for (const word of entityNames.split(' ')) {
  if (Number(word)) next = Number(word)
  else named.set(word, String.fromCharCode(next++))
}

/** The character of a named reference, `eacute` for one; undefined where the name is not known. */
function characterOf(name: string): string | undefined {
  const accent = named.get(`-${name.slice(1)}`)
  const letter = accent && (name.charAt(0) + accent).normalize()
  return letter?.length === 1 && letter < '\u0180' ? letter : named.get(name)
}

// Names as old as Latin-1 are read without their semicolon too.
const isLegacy = /[\u00A0-\u00FF"&<>]/

// What the HTML standard reads the numbers from 128 as.
const windows1252 =
  'euro  sbquo fnof bdquo hellip dagger Dagger circ permil Scaron lsaquo OElig  Zcaron   lsquo rsquo ldquo rdquo bull ndash mdash tilde trade scaron rsaquo oelig  zcaron Yuml'.split(
    ' ',
  )

function numeric(code: number): string {
  if (!code || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD'
  const name = windows1252[code - 128]
  return (name ? characterOf(name) : undefined) ?? String.fromCodePoint(code)
}

const reference = /&(?:#(x[\da-f]+|\d+);?|([a-z][a-z\d]{1,8})(;?))/gi

type Groups = [code: string | undefined, name: string, semicolon: string, at: number]

/**
 * Decodes the character references of `text` once, as the HTML standard does. A name that is not known stays as written.
 * @param inAttribute the standard's exception for query strings holds: in `?a=1&copy=2` nothing is a reference
 */
export const decodeEntities = (text: string, inAttribute = false): string =>
  text.replace(reference, (all: string, ...[code, name, , at]: Groups) => {
    if (code) return numeric(Number(`0${code}`))
    // `&copy2016`: an old name ends where it can.
    for (let end = name.length; end > 1; end--) {
      const character = characterOf(name.slice(0, end)) ?? ''
      const after = text.charAt(at + end + 1)
      if (character && (after === ';' || (isLegacy.test(character) && !(inAttribute && /[=a-z\d]/i.test(after)))))
        return character + all.slice(end + (after === ';' ? 2 : 1))
    }
    return all
  })
