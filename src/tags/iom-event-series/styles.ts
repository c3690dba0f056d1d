import { css } from 'lit'

export const seriesStyles = css`
  .series {
    display: grid;
    gap: calc(4 * var(--space));
    justify-items: start;
  }
  .series > .h {
    font-size: 1.18em;
    line-height: 1.3;
  }
  .series > [part='phase'] {
    font-size: 1em;
    margin-block-start: calc(2 * var(--space));
  }
  .events {
    display: grid;
    inline-size: 100%;
    overflow: hidden;
  }
  .event {
    display: grid;
    align-content: start;
    justify-items: start;
    position: relative;
    min-inline-size: 0;
    padding-inline-start: calc(7 * var(--space));
    padding-block-end: calc(5 * var(--space));
    font-size: 0.92em;
    line-height: 1.45;
  }
  .event:last-child {
    padding-block-end: 0;
  }
  .event:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: calc(0.2em + 14px) -0.2em;
    inset-inline-start: 6px;
    border-inline-start: 2px solid var(--line);
  }
  .ring {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--brand);
    border-radius: 50%;
  }
  .done .ring {
    border-width: 7px;
  }
  .cancelled .ring {
    border-style: dashed;
  }
  .cancelled .place {
    text-decoration: line-through;
  }
  .ongoing .ring {
    border-width: 4px;
  }
  .place {
    font-weight: 700;
  }
  .hours {
    white-space: nowrap;
  }
  .state {
    color: var(--muted);
  }
  .ongoing .state,
  .cancelled .state {
    color: var(--ink);
    font-weight: 600;
  }
  .add {
    min-block-size: 32px;
    margin-block-start: calc(2 * var(--space));
    padding: 0.2em 0.75em;
    font-weight: 600;
    text-align: start;
  }
  @container (min-width: 560px) {
    .events {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
      row-gap: calc(6 * var(--space));
    }
    .event,
    .event:last-child {
      padding-block: calc(7 * var(--space)) 0;
      padding-inline: 0 calc(4 * var(--space));
    }
    .event:not(:last-child)::before {
      inset-block: calc(0.2em + 6px) auto;
      inset-inline: 20px 6px;
      border-inline: 0;
      border-block-start: 2px solid var(--line);
    }
  }
  @media print {
    .events {
      display: block;
    }
    .event {
      break-inside: avoid;
    }
    button {
      display: none;
    }
  }
`
