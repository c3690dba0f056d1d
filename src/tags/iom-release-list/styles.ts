import { css } from 'lit'

export const listStyles = css`
  .items {
    display: grid;
    padding: calc(5 * var(--space)) calc(4 * var(--space));
  }
  .items > li {
    padding-block: calc(5 * var(--space));
    border-block-start: 1px solid var(--line);
    min-inline-size: 0;
  }
  .items > li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .items > li:last-child {
    padding-block-end: 0;
  }
  .headlines > li {
    padding-block: calc(2.5 * var(--space));
  }
  .grid {
    gap: calc(8 * var(--space)) calc(6 * var(--space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
  }
  .grid > li {
    padding: 0;
    border: 0;
  }
  .more {
    padding: 0 calc(4 * var(--space)) calc(5 * var(--space));
  }
`
