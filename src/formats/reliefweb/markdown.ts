/**
 * The HTML of a ReliefWeb body, which is light Markdown (headings, emphasis, links, images, lists, quotations, rules)
 * with HTML between. What it makes still goes through the HTML reader, which decides what may stay.
 */
export function markdownToHtml(markdown: string): string {
  return partsOf(markdown)
    .map(blockToHtml)
    .join('\n')
    .replace(/<\/(ul|ol)>\n<\1>/g, '')
}

/** The parts between blank lines; a heading is one, whether or not a blank line follows. */
function partsOf(markdown: string): string[] {
  const parts: string[] = []
  let open: string[] = []
  const close = (): unknown => open.length && parts.push(open.join('\n'))
  for (const line of [...markdown.split('\n'), '']) {
    const underline = open.length === 1 && /^(=+|-{2,})\s*$/.test(line)
    const heading = /^ {0,3}#{1,6}\s/.test(line)
    if (!underline && !heading && line.trim()) open.push(line)
    else {
      if (underline) open.push(line.trimEnd())
      close()
      open = []
      if (heading) parts.push(line)
    }
  }
  return parts
}

// Quotations within quotations are read as one.
const quoteMarks = /^ *(?:> *)+/gm
const bullet = /^\s*[-*+]\s+/
const ordinal = /^\s*\d{1,9}[.)]\s+/

function blockToHtml(part: string): string {
  const block = part.trimEnd()
  const heading = /^ {0,3}(#{1,6})\s+([^]*)$/.exec(block)
  if (heading) return tag(`h${heading[1]?.length ?? 2}`, (heading[2] ?? '').replace(/ #+$/, ''))
  const underlined = /^([^\n]+)\n(=+|-+)$/.exec(block)
  if (underlined) return tag(underlined[2]?.startsWith('=') ? 'h1' : 'h2', underlined[1] ?? '')
  if (/^\s*(?:[-*_]\s*){3,}$/.test(block)) return '<hr>'
  if (/^<(?!https?:|mailto:|a\b|b\b|i\b|em\b|strong\b|span\b)/i.test(block)) return inlineToHtml(block)
  const table = tableToHtml(block.split('\n'))
  if (table) return table
  if (/^ *>/.test(block)) return `<blockquote>${markdownToHtml(block.replace(quoteMarks, ''))}</blockquote>`
  const lines = block.split('\n')
  const start = lines.findIndex((line) => bullet.test(line) || ordinal.test(line))
  if (start === 0) return listToHtml(lines)
  // "These are:" directly above a list of two and more, as editors write it.
  return start > 0 && lines.slice(start).filter((line) => bullet.test(line)).length > 1
    ? tag('p', lines.slice(0, start).join('\n')) + listToHtml(lines.slice(start))
    : tag('p', block)
}

/** A table of GitHub's Markdown; undefined for a block whose second line is no row of dashes. */
function tableToHtml([head = '', dashes = '', ...lines]: readonly string[]): string | undefined {
  const isTable = head.includes('|') && dashes.includes('-') && cellsOf(dashes).every((cell) => /^:?-+:?$/.test(cell))
  if (!isTable) return undefined
  const rows = lines.map(
    (line) =>
      `<tr>${cellsOf(line)
        .map((cell) => tag('td', cell))
        .join('')}</tr>`,
  )
  const header = cellsOf(head)
    .map((cell) => tag('th', cell))
    .join('')
  return `<table><thead><tr>${header}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

const tag = (name: string, text: string): string => `<${name}>${inlineToHtml(text)}</${name}>`

// Depth is read from the indent: a line further in than its list's first opens a list inside the item before.
function listToHtml(lines: readonly string[]): string {
  const first = lines[0] ?? ''
  const name = ordinal.test(first) ? 'ol' : 'ul'
  const indent = depthOf(first)
  const items: string[][] = []
  for (const line of lines) {
    const opens = (bullet.test(line) || ordinal.test(line)) && depthOf(line) <= indent + 1
    if (opens) items.push([line.replace(bullet, '').replace(ordinal, '')])
    else items.at(-1)?.push(line)
  }
  return `<${name}>${items.map(itemToHtml).join('')}</${name}>`
}

const depthOf = (line: string): number => line.search(/\S|$/)

function itemToHtml(lines: readonly string[]): string {
  const nested = lines.findIndex((line, i) => i > 0 && (bullet.test(line) || ordinal.test(line)))
  const text = nested < 0 ? lines : lines.slice(0, nested)
  return `<li>${inlineToHtml(text.map((line) => line.trimStart()).join('\n'))}${nested < 0 ? '' : listToHtml(lines.slice(nested))}</li>`
}

/** Tags are put aside first, so that an underscore of an address is no emphasis. */
function inlineToHtml(markdown: string): string {
  const aside: string[] = []
  const keep = (html: string): string => `\u0000${aside.push(html) - 1}\u0000`
  const held = markdown
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, (_, mark: string) => keep(mark))
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]+)>/g, (_, url: string) => keep(`${link(url)}${url}</a>`))
    .replace(/<[^<>]*>/g, keep)
    .replace(/!\[([^[\]]*)\]\(([^\s()]+)(?:\s[^()]*)?\)/g, (_, alt: string, url: string) =>
      keep(`<img alt="${quoted(alt)}" src="${quoted(url)}">`),
    )
    .replace(
      /\[([^[\]]*)\]\(\s*((?:[^\s()]|\([^\s()]*\))+)(?:\s[^()]*)?\)/g,
      (_, text: string, url: string) => keep(link(url)) + (/^https?:/.test(text) ? keep(text) : text) + keep('</a>'),
    )
    .replace(/\bhttps?:\/\/[^\s<>()\p{Cc}]*[^\s<>()\p{Cc}.,;:!?'"*_]/gu, (url) => keep(`${link(url)}${url}</a>`))
    .replace(
      /\*\*(?=\S)((?:[^*]|\*(?!\*))+)\*\*|\b__(?=\S)([^_]+)__\b/g,
      (_, a?: string, b?: string) => `<strong>${a ?? b ?? ''}</strong>`,
    )
    .replace(/\*(?=\S)([^*\n]+)\*|\b_(?=\S)([^_\n]+)_\b/g, (_, a?: string, b?: string) => `<em>${a ?? b ?? ''}</em>`)
    .replace(/~~(?=\S)([^~]+)~~/g, '<del>$1</del>')
    .replace(/(?<! ) {2,}\n/g, '<br>\n')
  // No text of a feed holds another control character than white space.
  return held.replace(/(?!\s)\p{Cc}(\d+)\p{Cc}/gu, (_, index: string) => aside[Number(index)] ?? '')
}

const quoted = (value: string): string => value.replace(/"/g, '&quot;').replace(/</g, '&lt;')
const link = (url: string): string => `<a href="${quoted(url)}">`
