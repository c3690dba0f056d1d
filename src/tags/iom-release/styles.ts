import { css } from 'lit'

export const releaseStyles = css`
  .release {
    display: grid;
    gap: calc(7 * var(--space));
    padding: calc(5 * var(--space)) calc(4 * var(--space));
    line-height: var(--leading);
  }
  header,
  .main,
  .side,
  .foot {
    display: grid;
    gap: calc(5 * var(--space));
    align-content: start;
    min-inline-size: 0;
  }
  .mark {
    inline-size: 44px;
    block-size: 5px;
    background: var(--accent);
    margin-block-end: var(--space);
    forced-color-adjust: none;
  }
  [part='headline'] {
    font-size: 1.45em;
    max-inline-size: 24em;
  }
  header > [part='kicker'] {
    margin-block-end: calc(-3 * var(--space));
  }
  .deck {
    font-size: 1.18em;
    line-height: 1.45;
    color: var(--muted);
    max-inline-size: 40em;
    margin-block-start: calc(-2 * var(--space));
  }
  .row {
    overflow-x: clip;
    border-block: 1px solid var(--line);
    padding-block: calc(4 * var(--space));
  }
  .text > .quote {
    margin-block: 1.8em;
    border-inline-start: 3px solid var(--brand);
    padding-inline-start: calc(6 * var(--space));
  }
  .text > .quote blockquote {
    border: 0;
    padding: 0;
    font-size: 1.3em;
    line-height: 1.45;
  }
  .quote figcaption {
    font-size: 0.92em;
  }
  .quote figcaption strong {
    color: var(--ink);
  }
  .release section {
    display: grid;
    gap: calc(2 * var(--space));
  }
  section > .h {
    font-size: 0.92em;
    line-height: 1.4;
  }
  .figures {
    display: grid;
    border-block-end: 1px solid var(--line);
  }
  .figures li {
    padding-block: calc(3 * var(--space));
    border-block-start: 1px solid var(--line);
    font-size: 0.92em;
    color: var(--muted);
    line-height: 1.4;
  }
  .figures strong {
    display: block;
    font-size: 2.1em;
    line-height: 1.2;
    color: var(--brand);
    font-variant-numeric: tabular-nums;
  }
  .figures small {
    display: block;
  }
  .plain {
    display: grid;
    gap: var(--space);
    font-size: 0.92em;
  }
  .plain a,
  .source a {
    display: inline-block;
    min-block-size: 24px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
    font-size: 0.92em;
  }
  .events {
    display: grid;
    font-size: 0.92em;
  }
  .events li {
    display: grid;
    position: relative;
    padding-inline-start: calc(7 * var(--space));
    padding-block-end: calc(4 * var(--space));
    line-height: 1.4;
  }
  .events li:not(:last-child)::before {
    content: '';
    position: absolute;
    background: var(--line);
    inset-block: 1em -0.4em;
    inset-inline-start: 6px;
    inline-size: 2px;
  }
  .ring {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--brand);
    border-radius: 50%;
    background: var(--surface);
  }
  .ring.done {
    background: var(--brand);
    forced-color-adjust: none;
  }
  .ring.cancelled {
    border-style: dashed;
  }
  .contact {
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(4 * var(--space));
  }
  .foot {
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(5 * var(--space));
  }
  [part='original'] {
    display: block;
  }
  @container (min-width: 480px) {
    .release {
      padding: calc(9 * var(--space)) calc(10 * var(--space));
    }
    [part='headline'] {
      font-size: 2em;
    }
    .figures {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
      border-block-start: 1px solid var(--line);
    }
    .figures li {
      border: 0;
      padding-inline: calc(4 * var(--space));
    }
    .figures li + li {
      border-inline-start: 1px solid var(--line);
    }
    .figures li:first-child {
      padding-inline-start: 0;
    }
  }
  @container (min-width: 620px) {
    [part='headline'] {
      font-size: 2.45em;
    }
    .events {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
    .events li {
      padding-block: calc(6 * var(--space)) 0;
      padding-inline: 0 calc(2 * var(--space));
      align-content: start;
    }
    .events li:not(:last-child)::before {
      inset-block: calc(0.2em + 6px) auto;
      inset-inline: 14px 0;
      inline-size: auto;
      block-size: 2px;
    }
  }
  @container (min-width: 960px) {
    .release {
      grid-template-columns: minmax(0, 1fr) 260px;
      column-gap: calc(14 * var(--space));
    }
    header,
    .foot {
      grid-column: 1 / -1;
    }
    .figures {
      grid-auto-flow: row;
      border-block-start: 0;
    }
    .figures li,
    .figures li:first-child {
      padding-inline: 0;
      border-block-start: 1px solid var(--line);
    }
    .figures li + li {
      border-inline-start: 0;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`
