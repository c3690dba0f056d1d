import { css } from 'lit'

/**
 * The tokens of the look, each with its fallback, and the reset that every shadow root begins with.
 * `--iom-*` are the host's; the short names are ours and stay inside. Colours follow the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    display: block;
    --brand: var(--iom-color-brand, light-dark(#0033a0, #8fb4ff));
    --accent: var(--iom-color-accent, #ffb81c);
    --ink: var(--iom-color-text, light-dark(#17213a, #e9eef8));
    --muted: var(--iom-color-muted, light-dark(#55607a, #a5b1c8));
    --surface: var(--iom-color-surface, light-dark(#fff, #0f1729));
    --soft: var(--iom-color-soft, light-dark(#f3f6fb, #18233b));
    --line: var(--iom-color-border, light-dark(#d8dfea, #2c3850));
    --focus: var(--iom-color-focus, var(--brand));
    --space: var(--iom-space, 4px);
    --radius: var(--iom-radius, 2px);
  }
  :host([hidden]) {
    display: none;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  .iom {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    display: block;
    container-type: inline-size;
    color: var(--ink);
    background: var(--surface);
    font-family: var(--iom-font-family, system-ui, sans-serif);
    font-size: var(--iom-font-size, max(1em, 16px));
    overflow-wrap: anywhere;
    text-align: start;
  }
  @media print {
    .iom {
      color-scheme: light;
    }
  }
  .iom,
  .iom [lang] {
    --leading: var(--iom-line-height, 1.6);
    --tight: 1.12;
    --tracking: -0.011em;
    line-height: var(--leading);
  }
  .iom:is(:lang(ar), :lang(fa), :lang(ur), :lang(zh)),
  .iom [lang]:is(:lang(ar), :lang(fa), :lang(ur), :lang(zh)) {
    --tight: 1.4;
    --leading: 1.8;
    --tracking: 0;
    line-height: var(--leading);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .h,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  table {
    margin: 0;
    padding: 0;
  }
  .h {
    font-family: var(--iom-font-family-heading, inherit);
    font-size: 1em;
    font-weight: 700;
    line-height: var(--tight);
    letter-spacing: var(--tracking);
    text-wrap: balance;
  }
  ul[role='list'] {
    list-style: none;
  }
  a {
    color: var(--brand);
    text-underline-offset: 0.16em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius);
  }
  button {
    font: inherit;
    font-size: 0.92em;
    font-weight: 700;
    min-block-size: 40px;
    padding: 0.4em 1em;
    color: var(--brand);
    background: none;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.92em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
