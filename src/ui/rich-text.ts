import { css, html, nothing, type TemplateResult } from 'lit'
import type { Block, Inline, TableCell } from '../model/blocks.js'
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
  .text :is(h2, h3, h4, h5, h6) {
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
 * @param lead what runs in before the first paragraph, such as a dateline
 */
export function richText(blocks: readonly Block[], level: number, lead?: unknown): TemplateResult[] {
  const at = blocks.findIndex(({ type }) => type === 'paragraph')
  return blocks.map((item, i) => block(item, level, i === at ? lead : undefined))
}

function block(item: Block, level: number, lead?: unknown): TemplateResult {
  switch (item.type) {
    case 'paragraph':
      return html`<p>${lead}${inline(item.children)}</p>`
    case 'heading':
      return heading(level + item.level - 1, inline(item.children))
    case 'list':
      return list(item, level)
    case 'quotation':
      return html`<blockquote>
        ${richText(item.children, level)}${item.cite ? html`<p><cite>${inline(item.cite)}</cite></p>` : nothing}
      </blockquote>`
    case 'figure':
      return figure(item.image, item.caption ? inline(item.caption) : item.image.caption, item.image.credit)
    case 'table':
      return table(item)
    case 'break':
      return html`<hr />`
  }
}

function list({ ordered, start, items }: Extract<Block, { type: 'list' }>, level: number): TemplateResult {
  const members = items.map((blocks) => html`<li>${listItem(blocks, level)}</li>`)
  return ordered
    ? html`<ol start=${start ?? nothing}>
        ${members}
      </ol>`
    : html`<ul>
        ${members}
      </ul>`
}

// A member of a list that is one line reads as one: no paragraph in it.
function listItem(blocks: readonly Block[], level: number): unknown {
  const [first, ...rest] = blocks
  return first?.type === 'paragraph' ? [inline(first.children), richText(rest, level)] : richText(blocks, level)
}

// Wide tables scroll by themselves; a region that scrolls must be reachable by keyboard.
const table = ({ caption, rows }: Extract<Block, { type: 'table' }>): TemplateResult =>
  html`<div class="scroll" tabindex="0">
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

/** Runs of text as HTML. */
export function inline(runs: readonly Inline[]): unknown[] {
  return runs.map((run) => {
    switch (run.type) {
      case 'text':
        return run.text
      case 'strong':
        return html`<strong>${inline(run.children)}</strong>`
      case 'emphasis':
        return html`<em>${inline(run.children)}</em>`
      case 'link':
        return link(run.url, inline(run.children))
      case 'line-break':
        return html`<br />`
    }
  })
}
