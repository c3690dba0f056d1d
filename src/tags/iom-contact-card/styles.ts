import { css } from 'lit'

export const contactCardStyles = css`
  .cards {
    display: grid;
    gap: calc(5 * var(--space));
    padding: calc(5 * var(--space)) calc(4 * var(--space));
  }
  .contact + .contact {
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(5 * var(--space));
  }
  .h {
    font-size: 1.05em;
    line-height: 1.3;
  }
`
