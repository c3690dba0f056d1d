import { css, html, unsafeCSS, type TemplateResult } from 'lit'
import { fill } from '../languages/fill.js'
import { formatNumber } from '../languages/format.js'
import { link } from './link.js'
import type { TemplateContext } from './context.js'

/**
 * Colours of the Sustainable Development Goals 1–17, of the guidelines of the United Nations. Each carries the text
 * colour, of white and black, with the higher contrast.
 */
export const goalColors: readonly { background: string; text: string }[] = [
  { background: '#e5243b', text: '#000' },
  { background: '#dda63a', text: '#000' },
  { background: '#4c9f38', text: '#000' },
  { background: '#c5192d', text: '#fff' },
  { background: '#ff3a21', text: '#000' },
  { background: '#26bde2', text: '#000' },
  { background: '#fcc30b', text: '#000' },
  { background: '#a21942', text: '#fff' },
  { background: '#fd6925', text: '#000' },
  { background: '#dd1367', text: '#fff' },
  { background: '#fd9d24', text: '#000' },
  { background: '#bf8b2e', text: '#000' },
  { background: '#3f7e44', text: '#fff' },
  { background: '#0a97d9', text: '#000' },
  { background: '#56c02b', text: '#000' },
  { background: '#00689d', text: '#fff' },
  { background: '#19486a', text: '#fff' },
]

const colors = unsafeCSS(
  goalColors
    .map(({ background, text }, i) => `.goal-${i + 1} { background: ${background}; color: ${text}; }`)
    .join('\n'),
)

/** Styles of {@link goalList}. */
export const goalStyles = css`
  .goals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5rem), 1fr));
    gap: calc(2 * var(--space));
  }
  .goals li {
    display: grid;
    align-content: start;
    gap: calc(1.5 * var(--space));
    padding: calc(2.5 * var(--space));
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: break-word;
    hyphens: auto;
    print-color-adjust: exact;
  }
  .goals a {
    color: inherit;
  }
  .goal-number {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  ${colors}
`

/**
 * Goals as badges: number and title on the colour of each. The United Nations' own icons are not among them.
 * @param addressOf the page about a goal
 */
export function goalList(
  goals: readonly number[],
  titles: readonly string[],
  { messages, lang }: TemplateContext,
  addressOf: (goal: number) => string | undefined = () => undefined,
): TemplateResult {
  return html`<ul class="goals" role="list" part="goals">
    ${[...new Set(goals)].map((goal) => {
      const number = formatNumber(goal, lang)
      return html`<li class="goal-${goal}" part="goal">
        <span class="goal-number" aria-hidden="true">${number}</span>
        <span>
          ${link(addressOf(goal), html`<span class="hidden">${fill(messages.sdg, { number })}: </span>${titles[goal - 1]}`)}
        </span>
      </li>`
    })}
  </ul>`
}
