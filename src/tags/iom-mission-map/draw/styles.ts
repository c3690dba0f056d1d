import { css } from 'lit'

/** Styles of the picture: land, borders, markers, labels, tooltip; and of the signs that list and legend share with it. */
export const pictureStyles = css`
  .frame {
    aspect-ratio: 3 / 2;
    position: relative;
    overflow: hidden;
    max-inline-size: 100%;
    border-block: 1px solid var(--line);
  }
  .frame > svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  [fill],
  .marker {
    cursor: pointer;
  }
  .land,
  .unsettled {
    fill: var(--line);
    fill-rule: evenodd;
  }
  .land path,
  .unsettled,
  .route {
    vector-effect: non-scaling-stroke;
  }
  .border,
  .unsettled {
    stroke: var(--muted);
    stroke-width: 0.8px;
    stroke-dasharray: 4 2.5;
  }
  .border,
  .route {
    fill: none;
  }
  .solid {
    stroke: var(--surface);
    stroke-dasharray: none;
  }
  .dotted {
    stroke-dasharray: 0.5 3;
    stroke-linecap: round;
    stroke-width: 1.5px;
  }
  .special {
    stroke-dasharray: 6 2 1 2;
  }
  .land .dot {
    stroke: var(--muted);
    stroke-width: 4px;
    stroke-linecap: round;
  }
  .dot[fill] {
    stroke: var(--brand);
  }
  pattern {
    fill: color-mix(in srgb, var(--brand) 28%, var(--line));
    stroke: color-mix(in srgb, var(--brand) 60%, var(--line));
    stroke-width: 1.5px;
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
  .focus {
    fill: transparent;
    stroke: none;
  }
  [aria-pressed='true'] .focus {
    fill: color-mix(in srgb, var(--brand) 40%, transparent);
  }
  .marker:focus-visible .focus {
    stroke: var(--focus);
    stroke-width: 2px;
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
  .map text {
    font-size: 12px;
    font-weight: 600;
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .marker text {
    fill: var(--surface);
    stroke: none;
    text-anchor: middle;
  }
  :is(.planned, .cancelled) text {
    fill: var(--brand);
  }
  .labels {
    pointer-events: none;
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .tip {
    overflow: visible;
    pointer-events: none;
  }
  .tip > div {
    block-size: 100%;
    display: grid;
    place-items: end center;
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
    padding: 4px 8px;
    font-size: 13px;
  }
`
