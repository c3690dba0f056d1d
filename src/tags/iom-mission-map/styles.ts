import { css } from 'lit'

/** Styles of what stands around the picture: controls, list, legend, small print; and of all in special settings. */
export const mapStyles = css`
  /* About as high as what comes, so that little moves. */
  .skeleton {
    block-size: calc(67cqi + 30em);
  }
  .side .skeleton {
    block-size: auto;
    padding-inline: calc(4 * var(--space));
  }
  .picture {
    position: relative;
    padding-block-end: 48px;
  }
  .controls {
    position: absolute;
    inset: auto 8px 4px auto;
    display: grid;
    grid-auto-flow: column;
    gap: 4px;
  }
  @container (min-width: 480px) {
    .picture {
      padding: 0;
    }
    .controls {
      inset-block: 8px auto;
      grid-auto-flow: row;
    }
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
    color: var(--ink);
    border: 0;
    border-inline-start: 3px solid transparent;
    padding: calc(2 * var(--space)) calc(3 * var(--space));
    outline-offset: -2px;
  }
  .places svg {
    flex: none;
  }
  .places button .muted {
    font-weight: 400;
  }
  .hot button,
  .places button:hover {
    background: var(--soft);
  }
  [aria-expanded='true'] {
    border-color: var(--brand);
    color: var(--brand);
  }
  .more,
  .below {
    font-size: 0.82em;
    padding: calc(3 * var(--space)) calc(4 * var(--space));
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
  .all {
    margin: calc(3 * var(--space));
  }
  .below {
    color: var(--muted);
  }
  .print {
    max-inline-size: 100ch;
  }
  /* No page may take it away: here what is important wins over ::part(). */
  [part='disclaimer'] {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
  }
  .legend,
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
  }
  .legend svg {
    vertical-align: middle;
    margin-inline-end: 2px;
  }
  @container (min-width: 760px) {
    .map {
      display: grid;
      grid-template-columns: 1fr minmax(220px, 30%);
    }
    .frame {
      aspect-ratio: 2;
    }
    .skeleton {
      block-size: calc(35cqi + 16em);
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
    .below {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .map {
      --brand: LinkText;
      --focus: Highlight;
      --surface: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
    }
    .map svg {
      --line: Canvas;
    }
    .land path {
      stroke: GrayText;
    }
  }
  @media print {
    .controls,
    .tip,
    .all,
    .picture:not(:has(svg)) {
      display: none;
    }
    .picture {
      padding: 0;
    }
    .map {
      display: block;
    }
    .places {
      columns: 2;
    }
    .scroll {
      position: static;
    }
    .frame {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`
