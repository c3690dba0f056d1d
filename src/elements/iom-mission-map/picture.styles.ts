import { css } from 'lit'

/** Styles of the picture: land, borders, markers, labels, tooltip; and of the signs that list and legend share with it. */
export const pictureStyles = css`
  .map {
    --land: light-dark(#e4e9f1, #26324a);
    --border: light-dark(#8f9bb0, #64748f);
    --coast: light-dark(#bcc5d4, #3f4d68);
    display: grid;
  }
  .frame {
    position: relative;
    overflow: hidden;
    min-inline-size: 0;
    aspect-ratio: 4 / 3;
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
  .land path,
  .unsettled,
  .route {
    vector-effect: non-scaling-stroke;
    stroke: var(--border);
    stroke-width: 0.8px;
    stroke-linejoin: round;
  }
  [d][data-code] {
    stroke: var(--coast);
    fill-rule: evenodd;
  }
  [data-code]:not([fill]),
  .unsettled {
    fill: var(--land);
  }
  [fill],
  .marker {
    cursor: pointer;
  }
  .border,
  .route {
    fill: none;
  }
  .unsettled,
  .dashed {
    stroke-dasharray: 4 2.5;
  }
  .dotted {
    stroke-dasharray: 0.5 3;
    stroke-linecap: round;
    stroke-width: 1.4px;
  }
  .special {
    stroke-dasharray: 6 2 1 2;
  }
  .land circle {
    fill: var(--border);
  }
  .land .shaded {
    fill: var(--brand);
  }
  pattern {
    fill: color-mix(in srgb, var(--brand) 22%, var(--land));
    stroke: color-mix(in srgb, var(--brand) 55%, var(--land));
    stroke-width: 1.5px;
  }
  #step2 {
    fill: color-mix(in srgb, var(--brand) 32%, var(--land));
  }
  #step3 {
    fill: color-mix(in srgb, var(--brand) 42%, var(--land));
  }
  pattern rect {
    stroke: none;
  }
  .route {
    stroke: var(--brand);
    stroke-width: 1.5px;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .marker {
    outline: none;
    fill: var(--brand);
    stroke: var(--surface);
    stroke-width: 1.5px;
  }
  .marker .focus {
    fill: transparent;
    stroke: none;
  }
  .marker:hover .focus {
    fill: color-mix(in srgb, var(--brand) 25%, transparent);
  }
  [aria-pressed='true'] .focus,
  .marker:focus-visible .focus {
    stroke: var(--brand);
    stroke-width: 2.5px;
  }
  .marker:focus-visible .focus {
    stroke: var(--focus);
    fill: var(--surface);
  }
  .planned,
  .cancelled {
    fill: var(--surface);
    stroke: var(--brand);
    stroke-width: 2px;
  }
  .cancelled {
    stroke-dasharray: 3 2.5;
  }
  .frame text {
    font-size: 12px;
    font-weight: 600;
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .marker text {
    fill: var(--surface);
    stroke: none;
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
  }
  text:is(.planned, .cancelled) {
    fill: var(--brand);
  }
  text.cancelled {
    text-decoration: line-through;
  }
  .labels {
    pointer-events: none;
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .tip {
    overflow: visible;
    pointer-events: none;
  }
  .tip > div {
    block-size: 100%;
    display: grid;
    align-items: end;
    justify-items: center;
  }
  .under > div {
    align-items: start;
  }
  [role='tooltip'] {
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
