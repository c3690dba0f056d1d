import { css } from 'lit'

export const searchStyles = css`
  .search {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: calc(3 * var(--space)) calc(4 * var(--space));
    padding-block-end: calc(7 * var(--space));
  }
  .field {
    display: grid;
    gap: var(--space);
    align-content: end;
    min-inline-size: 0;
  }
  .field.query {
    grid-column: 1 / -1;
  }
  .field .label {
    font-size: 0.86em;
    color: var(--muted);
  }
  .field :is(input, select) {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 40px;
    margin: 0;
    padding-block: 0.3em;
    padding-inline: 0.6em;
    font: inherit;
    /* Below 16 px, phones enlarge the page when a field takes the focus. */
    font-size: max(0.92em, 16px);
    color: var(--ink);
    background: var(--surface);
    border: 1px solid color-mix(in srgb, var(--muted) 75%, transparent);
    border-radius: var(--radius);
    text-overflow: ellipsis;
  }
  .field option {
    color: var(--ink);
    background: var(--surface);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(2 * var(--space)) calc(4 * var(--space));
    margin-block-end: calc(4 * var(--space));
    padding-block: calc(2 * var(--space));
    border-block: 1px solid var(--line);
    font-size: 0.92em;
  }
  .chips {
    color: var(--muted);
  }
  .chip {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 32px;
    margin: 2px;
    padding: 0.15em 0.7em;
    background: var(--soft);
    font-size: 1em;
    font-weight: 600;
    text-align: start;
  }
  .plain-button {
    min-block-size: 32px;
    padding: 0.15em 0;
    border: 0;
    font-size: 1em;
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  .no-match {
    color: var(--muted);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--space));
    padding-block-start: calc(3 * var(--space));
  }
  @media print {
    .search {
      display: none;
    }
  }
`
