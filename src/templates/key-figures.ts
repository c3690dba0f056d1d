import { css, html, nothing, unsafeCSS, type TemplateResult } from 'lit'
import { fill } from '../languages/fill.js'
import { formatNumber } from '../languages/format.js'
import { formatPercent } from '../languages/intl-format.js'
import type { KeyFigure } from '../model/basics.js'
import type { TemplateContext } from './context.js'
import { dateText } from './time.js'

/** Steps of length of a value in characters. A longer value is smaller, so that it fits its column. */
const LENGTHS = [4, 6, 8, 10, 13, 17, 22, 30, 48]

const sizes = unsafeCSS(
  LENGTHS.map(
    (length) => `.figure-${length} { font-size: min(var(--figure-size), calc(100cqi / ${length * 0.64})); }`,
  ).join('\n'),
)

/** Styles of {@link keyFigureList}. */
export const keyFigureStyles = css`
  ul.figures {
    --figure-size: 2.1em;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    gap: 0 calc(8 * var(--space));
    border-block-end: 1px solid var(--line);
    overflow: hidden;
  }
  /* The line above reaches over the gap, so that it is whole over a row. */
  .figures > li::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0 calc(-8 * var(--space));
    border-block-start: 1px solid var(--line);
  }
  ul.figures > li + li {
    margin: 0;
  }
  .figures > li {
    container-type: inline-size;
    position: relative;
    min-inline-size: 0;
    padding-block: calc(4 * var(--space));
    line-height: 1.4;
  }
  .figures > li::before {
    content: '';
    position: absolute;
    inset-block: calc(4 * var(--space));
    inset-inline-start: calc(-4 * var(--space));
    border-inline-start: 1px solid var(--line);
  }
  .figures > .wide {
    grid-column: 1 / -1;
  }
  .figure-value {
    color: var(--brand-text);
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .number {
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .figure-unit {
    font-size: 0.55em;
  }
  .figure-label {
    font-size: 0.92em;
    text-wrap: pretty;
  }
  .figure-note {
    font-size: 0.82em;
    color: var(--muted);
  }
  ${sizes}
  @media print {
    .figures > li {
      break-inside: avoid;
    }
  }
`

/**
 * Key figures, the value of each large. A screen reader reads each in one sentence; a date and a source that all share
 * are named once, below.
 */
export function keyFigureList(figures: readonly KeyFigure[], context: TemplateContext): TemplateResult {
  const common = { asOf: commonValue(figures, 'asOf'), source: commonValue(figures, 'source') }
  const note = noteOf(common, context)
  return html`<ul class="figures" role="list" part="figures">
      ${figures.map((figure) => keyFigure(figure, common, context))}
    </ul>
    ${note ? html`<p class="figure-note" part="key-figure-note">${note}</p>` : nothing}`
}

type Note = Pick<KeyFigure, 'asOf' | 'source'>

function commonValue<K extends keyof Note>(figures: readonly KeyFigure[], key: K): Note[K] {
  const first = figures[0]?.[key]
  return figures.length > 1 && figures.every((figure) => figure[key] === first) ? first : undefined
}

function keyFigure(figure: KeyFigure, common: Note, context: TemplateContext): TemplateResult {
  const { label, asOf, source } = figure
  // Languages differ in the place of the percent sign.
  const unit = figure.unit === '%' && typeof figure.value === 'number' ? undefined : figure.unit
  const value = valueText(figure, context.lang)
  const own = { asOf: common.asOf ? undefined : asOf, source: common.source ? undefined : source }
  const note = noteOf(own, context)
  const { comma } = context.messages
  const count = [spokenValue(value, context), unit, label].filter(Boolean).join(' ')
  const sentence = [count, noteOf(own, context, comma)].filter(Boolean).join(comma)
  return html`<li class=${isWide(value, unit) ? 'wide' : ''} part="key-figure">
    <p class="hidden">${sentence}</p>
    <div aria-hidden="true">
      <p class="figure-value ${sizeClass(value, unit)}" part="key-figure-value">
        ${numberRuns(value)}${unit ? html` <span class="figure-unit">${unit}</span>` : nothing}
      </p>
      <p class="figure-label" part="key-figure-label">${label}</p>
      ${note ? html`<p class="figure-note">${note}</p>` : nothing}
    </div>
  </li>`
}

function valueText({ value, unit }: KeyFigure, lang: string): string {
  if (typeof value === 'string') return value
  return unit === '%' ? formatPercent(value, lang) : formatNumber(value, lang)
}

// "400+" is read as "400 plus", or not at all.
function spokenValue(value: string, { messages }: TemplateContext): string {
  const [, amount] = /^(\p{Nd}\S*)\+$/u.exec(value) ?? []
  return amount === undefined ? value : fill(messages.moreThan, { value: amount })
}

function noteOf({ asOf, source }: Note, { messages, lang }: TemplateContext, separator = ' · '): string {
  return [
    source && fill(messages.labelled, { label: messages.source, value: source }),
    asOf && fill(messages.figureAsOf, { date: dateText(asOf, lang) }),
  ]
    .filter(Boolean)
    .join(separator)
}

// A word with a digit, with the groups of digits that spaces part: "1 234 567", "$42.3", "400+".
const numberRun = /(\S*\p{Nd}\S*(?:\s\p{Nd}\S*)*)/u

/** A value with each number in an element that does not break. */
const numberRuns = (value: string): unknown[] =>
  value.split(numberRun).map((run, i) => (i % 2 ? html`<span class="number">${run}</span>` : run))

/** Characters of the longest part of a value that does not break. */
function unbrokenLength(value: string, unit = ''): number {
  const numbers = value.split(numberRun).filter((_, i) => i % 2)
  const words = value.split(/\s/)
  return Math.max(...[...numbers, ...words].map(({ length }) => length), unit.length / 2)
}

const sizeClass = (value: string, unit: string | undefined): string =>
  `figure-${LENGTHS.find((length) => length >= unbrokenLength(value, unit)) ?? LENGTHS.at(-1)}`

const isWide = (value: string, unit: string | undefined): boolean => unbrokenLength(value, unit) > 13
