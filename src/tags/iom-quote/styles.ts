import { css } from 'lit'

export const quoteStyles = css`
  .part {
    display: grid;
    gap: calc(4 * var(--space));
  }
  .notice {
    max-inline-size: 44em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--space)) calc(5 * var(--space));
    font-size: 0.92em;
  }
  .actions a {
    padding-block: calc(2 * var(--space));
  }
  .actions button {
    font-size: 1em;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`
