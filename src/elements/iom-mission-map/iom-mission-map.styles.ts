import { css } from 'lit'

export const mapStyles = css`
  .map {
    display: grid;
    gap: calc(4 * var(--space));
    padding: calc(5 * var(--space)) calc(4 * var(--space));
  }
  .stage {
    position: relative;
    aspect-ratio: 3 / 2;
    background: var(--soft);
    border-radius: var(--radius);
    overflow: hidden;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-x pan-y;
    cursor: grab;
    direction: ltr;
  }
  .land {
    fill: color-mix(in srgb, var(--ink) 14%, var(--surface));
  }
  .land.step1 {
    fill: color-mix(in srgb, var(--brand) 35%, var(--surface));
  }
  .land.step2 {
    fill: color-mix(in srgb, var(--brand) 55%, var(--surface));
  }
  .land.step3 {
    fill: color-mix(in srgb, var(--brand) 75%, var(--surface));
  }
  .land:is(.step1, .step2, .step3) {
    stroke: var(--brand);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .area {
    fill: color-mix(in srgb, var(--ink) 8%, var(--surface));
  }
  .border {
    fill: none;
    stroke: var(--surface);
    stroke-width: 0.75px;
    vector-effect: non-scaling-stroke;
  }
  .border:is(.dashed, .dotted, .special) {
    stroke: var(--muted);
    stroke-dasharray: 4 2;
  }
  .border.dotted {
    stroke-dasharray: 1 2;
  }
  .border.special {
    stroke-dasharray: 6 2 1 2;
  }
  .marker {
    cursor: pointer;
    outline: none;
  }
  .target,
  .ring {
    fill: transparent;
  }
  .marker:is(:focus-visible, :hover) .ring,
  .marker.chosen .ring {
    stroke: var(--focus);
    stroke-width: 2px;
  }
  .point,
  .event {
    fill: var(--brand);
    stroke: var(--surface);
    stroke-width: 1.5px;
  }
  .event {
    stroke: var(--brand);
    stroke-width: 2px;
    fill: var(--surface);
  }
  .event.done {
    fill: var(--brand);
  }
  .event.cancelled {
    stroke-dasharray: 2 2;
  }
  .series {
    fill: none;
    stroke: var(--brand);
    stroke-width: 1.5px;
    stroke-dasharray: 2 4;
    vector-effect: non-scaling-stroke;
  }
  .count {
    fill: var(--surface);
    font-size: 11px;
    font-weight: 700;
    text-anchor: middle;
    pointer-events: none;
  }
  .name {
    fill: var(--ink);
    font-size: 12px;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .zoom {
    position: absolute;
    inset-block-start: calc(2 * var(--space));
    inset-inline-end: calc(2 * var(--space));
    display: grid;
    gap: 2px;
  }
  .zoom button {
    inline-size: 40px;
    padding: 0;
    background: var(--surface);
  }
  .places {
    display: grid;
    gap: 2px calc(6 * var(--space));
    align-content: start;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
  }
  .place {
    inline-size: 100%;
    text-align: start;
    border: 0;
    padding: calc(2 * var(--space)) 0;
    font-weight: 600;
  }
  .place[aria-expanded='true'] {
    color: var(--ink);
  }
  .entries {
    display: grid;
    gap: calc(2 * var(--space));
    padding-block-end: calc(3 * var(--space));
    padding-inline-start: calc(3 * var(--space));
    border-inline-start: 2px solid var(--brand);
    font-size: 0.92em;
  }
  .lost {
    color: var(--muted);
    font-size: 0.92em;
    padding-block: calc(2 * var(--space));
  }
  .contact a {
    min-block-size: 24px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
    font-size: 0.82em;
    color: var(--muted);
  }
  .legend svg {
    inline-size: 16px;
    block-size: 16px;
    display: inline-block;
    vertical-align: -0.2em;
    cursor: auto;
  }
  .notes {
    font-size: 0.82em;
    line-height: 1.45;
    color: var(--muted);
    display: grid;
    gap: var(--space);
    max-inline-size: 90ch;
  }
  @container (min-width: 480px) {
    .stage {
      aspect-ratio: 2 / 1;
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.5px;
      vector-effect: non-scaling-stroke;
    }
    .land:is(.step1, .step2, .step3) {
      fill: Highlight;
    }
    .point,
    .event.done {
      fill: CanvasText;
    }
    .marker:focus-visible .ring {
      stroke: Highlight;
    }
  }
  @media print {
    .zoom {
      display: none;
    }
  }
`
