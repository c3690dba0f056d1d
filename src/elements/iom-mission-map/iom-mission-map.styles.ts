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
    block-size: 40px;
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
  .places > li > button {
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
  }
  .places > li > button .muted {
    font-weight: 400;
    margin-inline-start: 0.25em;
  }
  .places > li:is(.hot, :hover) > button {
    background: var(--soft);
  }
  .places > li.chosen > button {
    border-color: var(--brand);
    color: var(--brand);
    background: var(--soft);
  }
  .places :focus-visible {
    outline-offset: -2px;
  }
  .sign {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    vertical-align: middle;
  }
  .more {
    padding: var(--space) calc(4 * var(--space)) calc(4 * var(--space));
    font-size: 0.92em;
    line-height: 1.45;
    display: grid;
    gap: calc(2 * var(--space));
  }
  .more a {
    display: inline-block;
    min-block-size: 24px;
    text-decoration: none;
  }
  .more a:hover {
    text-decoration: underline;
  }
  .unplaced {
    padding: calc(4 * var(--space)) calc(4 * var(--space)) var(--space);
  }
  .below {
    padding: calc(3 * var(--space)) calc(4 * var(--space)) calc(4 * var(--space));
    display: grid;
    gap: calc(3 * var(--space));
    font-size: 0.82em;
    line-height: 1.45;
    color: var(--muted);
  }
  .below:lang(ar),
  .print:lang(ar) {
    line-height: 1.7;
  }
  .legend,
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
    align-items: center;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .swatch {
    inline-size: 24px;
    block-size: 16px;
  }
  .print {
    display: grid;
    gap: var(--space);
    max-inline-size: 100ch;
  }
  @container (min-width: 480px) {
    .frame,
    .skeleton {
      aspect-ratio: 16 / 9;
    }
    .world .frame {
      aspect-ratio: 20 / 9;
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
      --surface: Canvas;
      --ink: CanvasText;
    }
    .marker.chosen .focus,
    .marker:focus-visible .focus {
      stroke: Highlight;
    }
    .places > li.chosen > button {
      border-color: Highlight;
    }
  }
  @media print {
    .controls,
    .tip,
    .side .more button {
      display: none;
    }
    .scroll {
      position: static;
      overflow: visible;
    }
    .frame {
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`
