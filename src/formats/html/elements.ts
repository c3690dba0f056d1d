/** Elements that end an open paragraph and stand as blocks of their own; `[caption` is the short code of WordPress. */
export const isBlock =
  /^(address|article|aside|blockquote|center|d(etails|ialog|ir|iv|[dlt])|fieldset|fig(caption|ure)|footer|form|h[1-6r]|header|hgroup|legend|li|main|menu|nav|[ou]l|p|pre|listing|search|section|summary|table|\[caption)$/

/** Parts of a table, which mean nothing outside one. */
export const isTablePart = /^(caption|t(head|body|foot|[rdh]))$/

/** What is open inside these ends with them, and nothing outside ends inside. */
export const isCell = /^(caption|t[dh])$/
export const isRow = /^(table|t(head|body|foot|r))$/
export const isHeading = /^h[1-6]$/

/** Elements whose content is dropped; `tokenizer.ts` knows the others, whose content is no markup. */
export const isDropped = /^(svg|math|template|object|applet|select|datalist|canvas|audio|video)$/

/** Elements without content: of these something is kept … */
export const isLeaf = /^(img|hr|iframe|embed|source)$/
/** … and of these nothing. */
export const isVoid = /^(area|base|col|input|link|meta|param|track|wbr)$/

/** Content that is hidden where it comes from: labels of Drupal fields, words for screen readers. */
export const isHiddenClass = /(^|\s)(visually-hidden|screen-reader-text)(\s|$)/
/** Pictures that stand for a character, which is their text alternative. */
export const isEmojiClass = /(^|\s)(emoji|wp-smiley)(\s|$)/

const list = /^([odu]l|menu|dir|blockquote|table|caption|t[dh])$/
const table = /^table$/

/** For a start tag: the open elements that it ends, and those beyond which it ends nothing. */
export function impliedEnd(name: string): readonly [ends: RegExp, beyond: RegExp] {
  if (name === 'li') return [/^li$/, list]
  if (/^d[dt]$/.test(name)) return [/^d[dt]$/, list]
  if (/^t[dh]$/.test(name)) return [isCell, table]
  if (name === 'tr') return [/^(caption|tr)$/, table]
  return isTablePart.test(name) ? [isTablePart, table] : [/^p$/, /^(table|caption|t[dh])$/]
}
