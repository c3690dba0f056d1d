const GUILLEMETS = '«»“”'
const marks: Readonly<Record<string, string>> = {
  ar: GUILLEMETS,
  cs: '„“‚‘',
  de: '„“‚‘',
  el: GUILLEMETS,
  es: GUILLEMETS,
  fr: GUILLEMETS,
  it: GUILLEMETS,
  ja: '「」『』',
  pl: '„”«»',
  pt: GUILLEMETS,
  ru: '«»„“',
  uk: '«»„“',
}

/**
 * The marks around a quotation (`<q>`) in a language, as CLDR gives them.
 * @param depth 0 for a quotation that is in no other
 */
export function quotationMarks(language = '', depth = 0): [open: string, close: string] {
  const base = language.split('-')[0]?.toLowerCase() ?? ''
  const [open = '', close = '', innerOpen = '', innerClose = ''] = marks[base] ?? '“”‘’'
  if (depth % 2) return [innerOpen, innerClose]
  return base === 'fr' ? [`${open}\u00A0`, `\u00A0${close}`] : [open, close]
}
