import { css, html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import { inlineText, type Block, type Inline, type TableCell } from '../model/blocks.js'

type Table = Extract<Block, { type: 'table' }>

/** Styles of {@link table}. */
export const tableStyles = css`
  .scroll {
    max-inline-size: 100%;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    --toward-end: to right;
    --toward-start: to left;
  }
  .scroll:dir(rtl) {
    --toward-end: to left;
    --toward-start: to right;
  }
  /* An edge that fades out shows that the table continues there. */
  .more-after {
    mask: linear-gradient(var(--toward-end), #000 calc(100% - 3em), transparent);
  }
  .more-before {
    mask: linear-gradient(var(--toward-start), #000 calc(100% - 3em), transparent);
  }
  .more-before.more-after {
    mask:
      linear-gradient(var(--toward-end), #000 calc(100% - 3em), transparent) intersect,
      linear-gradient(var(--toward-start), #000 calc(100% - 3em), transparent);
  }
  table {
    border-collapse: collapse;
    font-size: 0.92em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    hyphens: manual;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 0.4em;
  }
  td,
  th {
    padding: 0.4em 0.8em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  :is(td, th):first-child {
    padding-inline-start: 0;
  }
  :is(td, th).number {
    text-align: end;
  }
  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--line);
  }
  td.long {
    min-inline-size: 12em;
  }
  @container (min-width: 360px) {
    /* The headings of the rows stay in view while the table scrolls. */
    tbody th:first-child {
      position: sticky;
      inset-inline-start: 0;
      max-inline-size: 12em;
    }
    .more-before tbody th:first-child {
      background: color-mix(in srgb, var(--surface) 90%, transparent);
      backdrop-filter: blur(8px);
    }
  }
  @media print {
    .scroll {
      overflow: visible;
      mask: none;
    }
    td.long {
      min-inline-size: 0;
    }
    tbody th:first-child {
      position: static;
    }
  }
`

const LONG_CELL_LENGTH = 60

const numeric = /^[\p{Sc}\p{Sm}~()\s+\-–−]*\p{Nd}[\p{Nd}\s.,'’٬٫٪%‰/:+\-–−()*\p{Sc}]*$/u
const textOf = ({ children }: TableCell): string => inlineText(children).trim()

/**
 * A table. A wide one scrolls in its own box. A scrollable box must be focusable for keyboard users, and so needs a name.
 * It is a group, because regions of the same name are landmarks that cannot be told apart.
 */
export function table({ caption, rows }: Table, inline: (runs: readonly Inline[]) => unknown): TemplateResult {
  const name = (caption ? [caption] : (rows[0] ?? []).map(({ children }) => children)).map(inlineText).join(', ')
  const headCount = countHeadRows(rows)
  const numericColumns = findNumericColumns(rows)
  const row = (cells: readonly TableCell[], i: number): TemplateResult =>
    html`<tr>
      ${cells.map((cell, column) => cellTemplate(cell, i < headCount, numericColumns.has(column), inline))}
    </tr>`
  const rendered = rows.map(row)
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${name} @scroll=${onScroll} ${ref(onResize)}>
    <table>
      ${
        caption
          ? html`<caption>
              ${inline(caption)}
            </caption>`
          : nothing
      }
      ${
        headCount
          ? html`<thead>
              ${rendered.slice(0, headCount)}
            </thead>`
          : nothing
      }
      <tbody>
        ${rendered.slice(headCount)}
      </tbody>
    </table>
  </div>`
}

function cellTemplate(
  cell: TableCell,
  isHead: boolean,
  isNumericColumn: boolean,
  inline: (runs: readonly Inline[]) => unknown,
): TemplateResult {
  const { header, colspan = nothing, rowspan = nothing, children } = cell
  const text = textOf(cell)
  const className =
    numeric.test(text) || (header && isNumericColumn) ? 'number' : text.length > LONG_CELL_LENGTH ? 'long' : nothing
  return header
    ? html`<th class=${className} scope=${isHead ? 'col' : 'row'} colspan=${colspan} rowspan=${rowspan}>
        ${inline(children)}
      </th>`
    : html`<td class=${className} colspan=${colspan} rowspan=${rowspan}>${inline(children)}</td>`
}

/** The number of rows at the top that hold only headings; 0 if a cell of them reaches into the rows below. */
function countHeadRows(rows: readonly TableCell[][]): number {
  const end = rows.findIndex((cells) => !cells.every(({ header }) => header))
  const isClosed = rows.slice(0, end).every((cells, i) => cells.every(({ rowspan = 1 }) => i + rowspan <= end))
  return end > 0 && isClosed ? end : 0
}

/** The columns whose cells, apart from headings and empty cells, are numbers. None in a table with joined cells. */
function findNumericColumns(rows: readonly TableCell[][]): ReadonlySet<number> {
  const cells = rows.flatMap((row) => row.map((cell, column) => ({ cell, column })))
  if (cells.some(({ cell: { colspan = 1, rowspan = 1 } }) => colspan > 1 || rowspan > 1)) return new Set()
  const data = cells.filter(({ cell }) => !cell.header && textOf(cell).length > 1)
  const texts = new Set(data.filter(({ cell }) => !numeric.test(textOf(cell))).map(({ column }) => column))
  return new Set(data.map(({ column }) => column).filter((column) => !texts.has(column)))
}

const onScroll = ({ currentTarget }: Event): void => markEdges(currentTarget as Element)

let observer: ResizeObserver | undefined

function onResize(box: Element | undefined): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target } of entries) markEdges(target)
  })
  if (box) observer.observe(box)
}

// scrollLeft is negative where the text runs from right to left.
function markEdges(box: Element): void {
  const before = Math.abs(box.scrollLeft)
  const after = box.scrollWidth - box.clientWidth - before
  box.classList.toggle('more-before', before > 1)
  box.classList.toggle('more-after', after > 1)
}
