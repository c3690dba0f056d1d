import { css, html, nothing, type TemplateResult } from 'lit'
import { fillParts } from '../languages/fill.js'
import { formatNumber } from '../languages/format.js'
import type { KeyFigure } from '../model/basics.js'
import type { TemplateContext } from './context.js'
import { separated } from './separated.js'
import { time } from './time.js'

/** Styles of {@link keyFigureList}. Its parent clips the rules at the start of each row. */
export const keyFigureStyles = css`
  [part='key-figures'] {
    overflow: clip;
    border-block: 1px solid var(--line);
  }
  [part='key-figures'] .figures {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: -1px;
    margin-inline-start: calc(-4 * var(--space) - 1px);
    padding: 0;
  }
  [part='key-figures'] .figures > li {
    margin: 0;
    /* At most four in a row, fewer where their numbers are longer. */
    flex: 1 1 max(8rem, 22%);
    padding: calc(3 * var(--space)) calc(4 * var(--space));
    border: solid var(--line);
    border-width: 1px 0 0 1px;
    font-size: 0.92em;
    line-height: 1.4;
    color: var(--muted);
    max-inline-size: 100%;
  }
  .figures strong {
    display: block;
    font-size: clamp(1.45em, 8cqi, 2.1em);
    line-height: 1.2;
    color: var(--brand-text);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    hyphens: manual;
  }
  .figures.long strong {
    font-size: clamp(1em, 7cqi, 1.6em);
  }
  .figures small {
    display: block;
  }
  .figures-source {
    font-size: 0.82em;
    padding-block-end: calc(3 * var(--space));
  }
  @media print {
    [part='key-figures'] .figures > li {
      break-inside: avoid;
    }
  }
`

/** Characters of the longest number that fits in large type into a narrow column. */
const MAX_LARGE_NUMBER_LENGTH = 10

/** Key figures in large type, with label, date and source. A source that all figures share is named once. */
export function keyFigureList(figures: readonly KeyFigure[], context: TemplateContext): TemplateResult {
  const { messages, lang } = context
  const values = figures.map(({ value }) => valueText(value, lang))
  const [source, ...others] = new Set(figures.map((figure) => figure.source))
  const sharedSource = figures.length > 1 && others.length === 0 ? source : undefined
  const isLong = values.some((value) => value.split(' ').some(({ length }) => length > MAX_LARGE_NUMBER_LENGTH))
  return html`<ul class=${isLong ? 'figures long' : 'figures'} role="list">
      ${figures.map((figure, i) => {
        const details = separated([time(figure.asOf, lang), sharedSource ? undefined : figure.source], ', ')
        return html`<li>
          <strong>${values[i]}</strong> ${figure.label}
          ${details.length ? html`<small class="muted">${details}</small>` : nothing}
        </li>`
      })}
    </ul>
    ${sharedSource ? html`<p class="figures-source muted">${fillParts(messages.labelled, { label: messages.source, value: html`<bdi>${sharedSource}</bdi>` })}</p>` : nothing}`
}

// A space inside a number, as in "12 500", must not break it.
const valueText = (value: number | string, lang: string): string =>
  typeof value === 'number' ? formatNumber(value, lang) : value.replace(/(?<=\p{Nd}) (?=\p{Nd})/gu, '\u00A0')
