import { css, html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../languages/messages.js'
import { inlineText, type Block, type Inline, type TableCell } from '../model/blocks.js'
import { figure } from './figure.js'
import { heading } from './heading.js'
import { link } from './link.js'

/** Styles of {@link richText}. */
export const richTextStyles = css`
  .text {
    max-inline-size: 66ch;
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
    margin-block-start: 0.4em;
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
  .scroll {
    overflow-x: auto;
  }
  .text table {
    border-collapse: collapse;
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }
  .text caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 0.4em;
  }
  .text :is(td, th) {
    padding: 0.4em 0.8em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
`

/**
 * Blocks as HTML.
 * @param level heading level of the blocks' first level
 * @param messages messages in the language of the blocks
 * @param lead content that runs in before the first paragraph, such as a dateline; without a paragraph it becomes one
 */
export function richText(
  blocks: readonly Block[],
  level: number,
  messages: Messages,
  lead?: unknown,
): TemplateResult[] {
  const first = blocks.findIndex(({ type }) => type === 'paragraph')
  const texts = blocks.map((item, i) => block(item, level, messages, i === first ? lead : undefined))
  return lead && first < 0 ? [html`<p>${lead}</p>`, ...texts] : texts
}

function block(item: Block, level: number, messages: Messages, lead?: unknown): TemplateResult {
  switch (item.type) {
    case 'paragraph':
      return html`<p lang=${item.lang ?? nothing} dir=${item.dir ?? nothing}>${lead}${inline(item.children)}</p>`
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
      return table(item)
    case 'break':
      return html`<hr />`
  }
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

// A wide table scrolls in its own box. A scrollable box must be focusable for keyboard users, and so needs a name. It is
// a group, because regions of the same name are landmarks that cannot be told apart.
const table = ({ caption, rows }: Extract<Block, { type: 'table' }>): TemplateResult =>
  html`<div
    class="scroll"
    tabindex="0"
    role="group"
    aria-label=${(caption ? [caption] : (rows[0] ?? []).map(({ children }) => children)).map(inlineText).join(', ')}
  >
    <table>
      ${
        caption
          ? html`<caption>
              ${inline(caption)}
            </caption>`
          : nothing
      }
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`

const cell = ({ header, colspan, rowspan, children }: TableCell): TemplateResult =>
  header
    ? html`<th colspan=${colspan ?? nothing} rowspan=${rowspan ?? nothing}>${inline(children)}</th>`
    : html`<td colspan=${colspan ?? nothing} rowspan=${rowspan ?? nothing}>${inline(children)}</td>`

/** Inline runs as HTML. */
export function inline(runs: readonly Inline[]): unknown[] {
  return runs.map((run) => {
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
  })
}
