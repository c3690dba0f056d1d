import { css } from 'lit'

export const keyFiguresStyles = css`
  .part {
    display: grid;
    gap: calc(3 * var(--space));
  }
  .h {
    font-size: 1.18em;
    line-height: 1.3;
  }
`
