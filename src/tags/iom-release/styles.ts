import { css } from 'lit'

export const releaseStyles = css`
  .release {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(7 * var(--space));
    line-height: var(--leading);
  }
  header,
  .main,
  .side,
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--space));
    align-content: start;
  }
  /* Everything ends where the text ends, but for wide tables. */
  header,
  .foot,
  .main > :not(.text) {
    max-inline-size: var(--measure);
  }
  .mark {
    inline-size: 44px;
    block-size: 5px;
    background: var(--accent);
    margin-block-end: var(--space);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  header > [part='headline'] {
    font-size: 1.45em;
    max-inline-size: none;
  }
  header > [part='kicker'] {
    margin-block-end: calc(-3 * var(--space));
  }
  .deck {
    font-size: 1.18em;
    line-height: max(1.45, var(--tight));
    color: var(--muted);
    margin-block-start: calc(-2 * var(--space));
  }
  .row {
    overflow-x: clip;
    border-block: 1px solid var(--line);
    padding-block: calc(4 * var(--space));
  }
  .text > :is(.quote, [part='key-figures']) {
    margin-block: 1.8em;
  }
  .text > .quote {
    border-inline-start: 3px solid var(--brand);
    padding-inline-start: calc(5 * var(--space));
  }
  .text > .quote blockquote {
    border: 0;
    padding: 0;
  }
  .text > .quote.large blockquote {
    font-size: 1.18em;
    line-height: max(1.45, var(--tight));
  }
  .quote figcaption {
    padding-block-start: var(--space);
    font-size: 0.92em;
  }
  .quote figcaption strong {
    color: var(--ink);
  }
  .release section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
  }
  .release [part='key-figures'] {
    gap: 0;
  }
  section > .h {
    font-size: 0.92em;
    line-height: max(1.4, var(--tight));
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
    font-size: 0.86em;
  }
  .events li {
    position: relative;
    padding-inline-start: calc(7 * var(--space));
    padding-block-end: calc(4 * var(--space));
    line-height: max(1.4, var(--tight));
  }
  .events li > :not(.ring) {
    display: block;
  }
  /* Borders, not backgrounds: those are lost in forced colours and on paper. */
  .events li:not(:last-child)::before {
    content: '';
    position: absolute;
    border-inline-start: 2px solid var(--line);
    inset-block: 1.3em -0.3em;
    inset-inline-start: 6px;
  }
  .ring {
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid var(--brand-text);
    border-radius: 50%;
  }
  .ring.done {
    border-width: 7px;
  }
  .ring.cancelled {
    border-style: dashed;
  }
  .side > *,
  .foot {
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(4 * var(--space));
  }
  .foot:not(:has(*)),
  .side:not(:has(*)) {
    display: none;
  }
  @container (min-width: 480px) {
    header > [part='headline'] {
      font-size: 2em;
    }
  }
  @container (min-width: 560px) {
    header > [part='headline'] {
      font-size: 2.45em;
    }
    .events {
      grid-template-columns: repeat(auto-fill, minmax(6.2em, 1fr));
      row-gap: calc(4 * var(--space));
    }
    .events li {
      padding-block: calc(6 * var(--space)) 0;
      padding-inline: 0 calc(2 * var(--space));
    }
    .events li:not(:last-child)::before {
      border-block-start: 2px solid var(--line);
      border-inline-start: 0;
      inset-block: calc(0.2em + 6px) auto;
      inset-inline: 18px 4px;
    }
  }
  @container (min-width: 920px) {
    .release {
      grid-template-columns: minmax(0, var(--measure)) minmax(240px, 300px);
      grid-template-rows: auto auto 1fr;
      column-gap: calc(14 * var(--space));
    }
    header,
    .main,
    .foot {
      grid-column: 1;
    }
    .side {
      grid-area: 2 / 2 / span 2;
    }
  }
  @media print {
    .release {
      --measure: 100%;
    }
    :is(.release, header, .main, .side, .foot, .text, .release section) {
      display: block;
    }
    :is(.release, header, .main, .side, .foot) > * + *,
    .release section > * + * {
      margin-block-start: 0.5cm;
    }
    .release [part='key-figures'] > * {
      margin: 0;
    }
    .release section > .h + * {
      margin-block-start: 0.2cm;
    }
    header > [part='kicker'] {
      margin-block-end: 0;
    }
    header > [part='headline'] {
      font-size: 22pt;
      margin-block-start: 0.2cm;
    }
    .deck {
      margin-block-start: 0.2cm;
    }
    .plain li,
    .events li,
    .contact {
      break-inside: avoid;
    }
    .contact + .contact {
      margin-block-start: 0.5cm;
    }
    .contacts {
      display: block;
    }
    .release,
    .text.small {
      font-size: 10.5pt;
      line-height: max(1.45, var(--tight));
    }
  }
`
