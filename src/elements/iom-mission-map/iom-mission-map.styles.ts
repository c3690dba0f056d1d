import { css } from 'lit'

/** Styles of what stands around the picture: controls, list, legend, small print; and of all in special settings. */
export const mapStyles = css`
  .controls {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    gap: 4px;
  }
  .controls button {
    inline-size: 40px;
    padding: 11px;
    background: var(--surface);
  }
  .controls svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75px;
  }
  .places > li {
    border-block-end: 1px solid var(--line);
  }
  [part='place'] {
    display: flex;
    gap: calc(2 * var(--space));
    align-items: center;
    inline-size: 100%;
    text-align: start;
    line-height: 1.35;
    color: var(--ink);
    border: 0;
    border-radius: 0;
    border-inline-start: 3px solid transparent;
    padding: calc(2 * var(--space)) calc(3 * var(--space));
    outline-offset: -2px;
  }
  .places button .muted {
    font-weight: 400;
    margin-inline-start: 0.25em;
  }
  .hot button,
  .places button:hover {
    background: var(--soft);
  }
  [aria-expanded='true'] {
    border-color: var(--brand);
    color: var(--brand);
  }
  .places svg {
    flex: none;
  }
  .more {
    padding: var(--space) calc(4 * var(--space)) calc(4 * var(--space));
    font-size: 0.92em;
    line-height: 1.45;
  }
  .more,
  .more ul,
  .below,
  .print {
    display: grid;
    gap: calc(2 * var(--space));
  }
  .more a {
    display: inline-block;
    min-block-size: 24px;
  }
  .below {
    padding: calc(3 * var(--space)) calc(4 * var(--space));
  }
  .all {
    margin: calc(3 * var(--space));
  }
  .below {
    font-size: 0.82em;
    line-height: 1.45;
    color: var(--muted);
  }
  .below:lang(ar) {
    line-height: 1.7;
  }
  .print {
    line-height: inherit;
    max-inline-size: 100ch;
    gap: var(--space);
  }
  .legend,
  .legend :is(ul, li) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space) calc(4 * var(--space));
  }
  .legend li {
    gap: 6px;
  }
  @container (min-width: 480px) {
    .frame {
      aspect-ratio: 2;
    }
  }
  @container (min-width: 760px) {
    .map {
      grid-template-columns: minmax(0, 1fr) minmax(220px, 30%);
    }
    .below {
      grid-column: 1 / -1;
    }
    .side {
      position: relative;
      border-block: 1px solid var(--line);
      border-inline-start: 1px solid var(--line);
    }
    .scroll {
      position: absolute;
      inset: 0;
      overflow: auto;
    }
  }
  @media (forced-colors: active) {
    .map {
      --land: Canvas;
      --border: CanvasText;
      --coast: GrayText;
      --brand: LinkText;
      --focus: Highlight;
      --surface: Canvas;
      --ink: CanvasText;
    }
  }
  @media print {
    .iom {
      color-scheme: light;
    }
    .controls,
    .tip,
    .all,
    .frame:not(:has(svg)) {
      display: none;
    }
    .scroll {
      position: static;
    }
    .frame {
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`
