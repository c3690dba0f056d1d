import { css } from 'lit'

export const listStyles = css`
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .items > li {
    padding-block: calc(5 * var(--space));
    border-block-start: 1px solid var(--line);
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
  }
  .grid > li {
    container-type: inline-size;
    padding: 0;
    border: 0;
  }
  .more,
  .subscribe {
    padding-block-start: calc(5 * var(--space));
  }
  .subscribe {
    font-size: 0.92em;
  }
  .grid > .open {
    container-type: normal;
    grid-column: 1 / -1;
  }
  .opened {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(5 * var(--space));
  }
  .opened > iom-release {
    justify-self: stretch;
  }
  @media print {
    .grid {
      display: block;
    }
    .grid > li {
      container-type: normal;
      margin-block-end: 0.6cm;
    }
    .more,
    .subscribe {
      display: none;
    }
    .opened {
      display: block;
    }
  }
`
