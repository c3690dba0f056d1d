/** Letters that Unicode does not decompose, and the letters that readers type in their place. */
const replacements: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ı: 'i',
  // Arabic: alef wasla, alef maqsura, teh marbuta; letters of Persian and Urdu that look the same.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  // The stroke that lengthens a word has no meaning.
  ـ: '',
  '’': "'",
  '‘': "'",
  ʼ: "'",
}

const replaced = new RegExp(`[${Object.keys(replacements).join('')}]`, 'g')

/**
 * A text as it is compared with what a reader types: without case, accents, Arabic vowel marks and forms of a letter; with
 * digits 0–9 and characters of usual width.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(replaced, (letter) => replacements[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .trim()
