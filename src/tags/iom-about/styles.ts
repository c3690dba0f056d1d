import { css } from 'lit'

export const aboutStyles = css`
  .about {
    display: grid;
    gap: calc(6 * var(--space));
  }
  .about > .h {
    font-size: 1.45em;
    line-height: 1.25;
  }
  .about section {
    display: grid;
    gap: calc(3 * var(--space));
    align-content: start;
  }
  .about section > .h {
    font-size: 1em;
    line-height: 1.4;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
    gap: calc(6 * var(--space)) calc(8 * var(--space));
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(5 * var(--space));
  }
  .groups section {
    gap: var(--space);
  }
  .groups ul {
    font-size: 0.92em;
    line-height: 1.4;
  }
  .groups a {
    display: inline-block;
    padding-block: var(--space);
    min-block-size: 24px;
  }
  @container (min-width: 860px) {
    .about:has([part='boilerplate']):has(.figures) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: calc(14 * var(--space));
    }
    .about > * {
      grid-column: 1 / -1;
    }
    .about:has(.figures) > [part='boilerplate'] {
      grid-column: 1;
    }
    .about:has([part='boilerplate']) > .about-figures {
      grid-column: 2;
    }
    .about:has([part='boilerplate']) .figures {
      grid-template-columns: 1fr;
    }
  }
`
