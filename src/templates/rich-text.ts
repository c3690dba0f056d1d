import { css, html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../languages/messages.js'
import type { Block, Inline } from '../model/blocks.js'
import { figure } from './figure.js'
import { heading } from './heading.js'
import { link } from './link.js'
import { table, tableStyles } from './table.js'

/** Styles of {@link richText}. */
export const richTextStyles = css`
  ${tableStyles}
  .text > :not(.scroll) {
    max-inline-size: var(--measure);
  }
  .text > * + *,
  .text blockquote > * + *,
  .text li > * + * {
    margin-block-start: 1em;
  }
  .text .h {
    font-size: 1.18em;
    margin-block-start: 1.6em;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .text li + li {
    margin-block-start: 0.3em;
  }
  .text blockquote {
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 1em;
  }
  .text cite {
    font-style: normal;
    color: var(--muted);
  }
  .text :is(sup, sub) {
    line-height: 0;
  }
  .text hr {
    border: 0;
    border-block-start: 1px solid var(--line);
    margin-block: 2em;
  }
`

/**
 * Blocks as HTML.
 * @param level heading level of the blocks' first level
 * @param messages messages in the language of the blocks
 * @param lead content that runs in before the first paragraph, such as a dateline
 */
export function richText(
  blocks: readonly Block[],
  level: number,
  messages: Messages,
  lead?: unknown,
): TemplateResult[] {
  const first = blocks.findIndex(({ type }) => type === 'paragraph')
  return blocks.map((item, i) => block(item, level, messages, i === first ? lead : undefined))
}

function block(item: Block, level: number, messages: Messages, lead?: unknown): TemplateResult {
  switch (item.type) {
    case 'paragraph':
      return paragraph(item, lead)
    case 'heading':
      return heading(level + item.level - 1, localized(item))
    case 'list':
      return list(item, level, messages)
    case 'quotation':
      return html`<blockquote>
        ${richText(item.children, level, messages)}${item.cite ? html`<p><cite>${inline(item.cite)}</cite></p>` : nothing}
      </blockquote>`
    case 'figure':
      return figure(item.image, messages, item.caption && inline(item.caption))
    case 'table':
      return table(item, inline)
    case 'break':
      return html`<hr />`
  }
}

// Most paragraphs are plain. Without parts that stay empty, each has a third of the nodes.
function paragraph({ lang, dir, children }: Extract<Block, { type: 'paragraph' }>, lead: unknown): TemplateResult {
  const content = inline(children)
  if (lang ?? dir) return html`<p lang=${lang ?? nothing} dir=${dir ?? nothing}>${lead}${content}</p>`
  return lead === undefined ? html`<p>${content}</p>` : html`<p>${lead}${content}</p>`
}

// A heading of another language or direction holds it inside: the attributes of heading elements are shared.
const localized = ({ lang, dir, children }: Extract<Block, { type: 'heading' }>): unknown =>
  (lang ?? dir)
    ? html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${inline(children)}</span>`
    : inline(children)

function list(
  { ordered, start, numbering, reversed, items }: Extract<Block, { type: 'list' }>,
  level: number,
  messages: Messages,
): TemplateResult {
  const listItems = items.map((blocks) => {
    const { lang, dir } = localeOf(blocks[0])
    return html`<li lang=${lang ?? nothing} dir=${dir ?? nothing}>${listItem(blocks, level, messages)}</li>`
  })
  return ordered
    ? html`<ol start=${start ?? nothing} type=${numbering ?? nothing} ?reversed=${reversed}>
        ${listItems}
      </ol>`
    : html`<ul>
        ${listItems}
      </ul>`
}

const localeOf = (first: Block | undefined): { lang?: string | undefined; dir?: string | undefined } =>
  first?.type === 'paragraph' ? first : {}

// The first paragraph of a list item needs no element of its own.
function listItem(blocks: readonly Block[], level: number, messages: Messages): unknown {
  const [first, ...rest] = blocks
  return first?.type === 'paragraph'
    ? [inline(first.children), richText(rest, level, messages)]
    : richText(blocks, level, messages)
}

/** Inline runs as HTML; a single one stands for itself, since a list has further nodes. */
export const inline = (runs: readonly Inline[]): unknown =>
  runs.length === 1 && runs[0] ? inlineRun(runs[0]) : runs.map(inlineRun)

function inlineRun(run: Inline): unknown {
  switch (run.type) {
    case 'text':
      return run.text
    case 'strong':
      return html`<strong>${inline(run.children)}</strong>`
    case 'emphasis':
      return html`<em>${inline(run.children)}</em>`
    case 'superscript':
      return html`<sup>${inline(run.children)}</sup>`
    case 'subscript':
      return html`<sub>${inline(run.children)}</sub>`
    case 'deletion':
      return html`<del>${inline(run.children)}</del>`
    case 'insertion':
      return html`<ins>${inline(run.children)}</ins>`
    case 'quote':
      return html`<q>${inline(run.children)}</q>`
    case 'link':
      return link(run.url, inline(run.children))
    case 'line-break':
      return html`<br />`
  }
}
