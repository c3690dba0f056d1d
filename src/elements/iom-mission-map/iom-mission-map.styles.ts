import { css } from 'lit'

export const mapStyles = css`
  .map {
    --land: #e4e9f1;
    --sea: var(--surface);
    --border: #aab4c6;
    --coast: #c3cbd9;
    display: grid;
  }
  @supports (color: light-dark(#000, #fff)) {
    .map {
      --land: light-dark(#e4e9f1, #26324a);
      --border: light-dark(#a3aec1, #52607c);
      --coast: light-dark(#c3cbd9, #3a4763);
    }
  }
  .frame,
  .skeleton {
    aspect-ratio: 16 / 10;
  }
  .frame {
    position: relative;
    overflow: hidden;
    min-inline-size: 0;
    background: var(--sea);
    border-block: 1px solid var(--line);
  }
  .frame > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .frame > svg:active {
    cursor: grabbing;
  }
  .moved > svg {
    touch-action: none;
  }
  .countries path {
    stroke: var(--coast);
    stroke-width: 0.5px;
    fill-rule: evenodd;
  }
  .countries path:not([fill]) {
    fill: var(--land);
  }
  .countries path[fill],
  .marker {
    cursor: pointer;
  }
  .areas path,
  .unsettled path {
    fill: var(--land);
    stroke: var(--border);
    stroke-width: 0.8px;
    stroke-dasharray: 3 2;
  }
  .borders path {
    fill: none;
    stroke: var(--border);
    stroke-width: 0.8px;
    stroke-linejoin: round;
  }
  path.dashed {
    stroke-dasharray: 4 2.5;
  }
  path.dotted {
    stroke-dasharray: 0.5 3;
    stroke-linecap: round;
    stroke-width: 1.4px;
  }
  path.special {
    stroke-dasharray: 6 2 1 2;
  }
  .land path,
  .unsettled path,
  .route {
    vector-effect: non-scaling-stroke;
  }
  .dots circle {
    fill: var(--border);
  }
  .dots .shaded {
    fill: var(--brand);
  }
  .ground {
    fill: var(--land);
  }
  .tint {
    fill: var(--brand);
    fill-opacity: 0.18;
  }
  .step1 .tint {
    fill-opacity: 0.26;
  }
  .step2 .tint {
    fill-opacity: 0.36;
  }
  .step3 .tint {
    fill-opacity: 0.5;
  }
  pattern path {
    stroke: var(--brand);
    stroke-opacity: 0.5;
    stroke-width: 1.5px;
  }
  .route {
    fill: none;
    stroke: var(--brand);
    stroke-opacity: 0.55;
    stroke-width: 1.5px;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .marker {
    outline: none;
  }
  .marker circle,
  .marker path {
    fill: var(--brand);
    stroke: var(--surface);
    stroke-width: 1.5px;
  }
  .marker .hit,
  .marker .focus {
    fill: transparent;
    stroke: none;
  }
  .marker .halo {
    fill: var(--surface);
    stroke: var(--brand);
  }
  .marker.hot .hit {
    fill: var(--brand);
    fill-opacity: 0.25;
  }
  .marker.chosen .focus {
    stroke: var(--brand);
    stroke-width: 2.5px;
  }
  .marker:focus-visible .focus {
    stroke: var(--focus);
    stroke-width: 2px;
    fill: var(--surface);
  }
  .marker circle.planned,
  .marker circle.cancelled,
  .marker .open {
    fill: var(--surface);
    stroke: var(--brand);
    stroke-width: 2px;
  }
  .marker .open {
    stroke-width: 3px;
  }
  .marker circle.cancelled {
    stroke-dasharray: 3 2.5;
  }
  .number {
    fill: var(--surface);
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
    direction: ltr;
    font-variant-numeric: tabular-nums;
  }
  .number.planned,
  .number.cancelled {
    fill: var(--brand);
  }
  .number.cancelled {
    text-decoration: line-through;
  }
  .labels {
    pointer-events: none;
  }
  .labels text {
    font-size: 12px;
    font-weight: 600;
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .tip {
    overflow: visible;
    pointer-events: none;
  }
  .tip-box {
    block-size: 100%;
    display: grid;
    align-items: end;
    justify-items: center;
  }
  .below .tip-box {
    align-items: start;
  }
  .tip [role='tooltip'] {
    pointer-events: auto;
    background: var(--ink);
    color: var(--surface);
    border: 1px solid transparent;
    border-radius: var(--radius);
    padding: 4px 10px;
    font-size: 13px;
    line-height: 1.4;
  }
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
