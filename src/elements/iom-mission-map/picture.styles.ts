import { css } from 'lit'

/** Styles of the picture: land, borders, markers, labels, tooltip. */
export const pictureStyles = css`
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
`
