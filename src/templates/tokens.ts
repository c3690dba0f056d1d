import { css, type CSSResultGroup } from 'lit'
import { colors } from './colors.js'

const base = css`
  :host {
    display: block;
    --space: var(--iom-space, 4px);
    --radius: var(--iom-radius, 2px);
    /* About 66 characters of text. */
    --measure: 38em;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * Size containment leaves .iom without a width of its own, so that it would be 0 px wide in a float, a flex row or a table
   * cell. This line of two invisible words gives the tag one: about 1,300 px if there is room, and at least 100 px.
   */
  :host::before {
    content: '.. ..';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font: 0 / 0 serif;
    letter-spacing: 50px;
    word-spacing: 1050px;
    white-space: normal;
    text-indent: 0;
  }
  .iom {
    all: initial;
    visibility: inherit;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    padding: var(--iom-padding, 0);
    font-family: var(--iom-font-family, system-ui, sans-serif);
    font-size: var(--iom-font-size, max(1em, 16px));
    overflow-wrap: break-word;
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
    text-align: start;
  }
  /* A surface of its own needs a distance to its edge. */
  :host(:is([scheme='light'], [scheme='dark'])) .iom {
    padding: var(--iom-padding, calc(4 * var(--space)));
  }
  :host([font='host']) .iom {
    font-family: inherit;
  }
  .iom,
  .iom [lang] {
    --leading: var(--iom-line-height, 1.6);
    --tight: 1.12;
    --tracking: -0.011em;
    line-height: var(--leading);
  }
`

/**
 * Languages whose letters carry marks above and below, or fill the line: Arabic, Hebrew, Indic, South-East Asian, Ethiopic
 * and East Asian scripts. Their lines need more height, and tracking must not push their letters together.
 */
const scripts = css`
  :is(.iom, .iom [lang]):is(
    :lang(ar),
    :lang(fa),
    :lang(prs),
    :lang(ps),
    :lang(ur),
    :lang(ckb),
    :lang(sd),
    :lang(ug),
    :lang(ks),
    :lang(he),
    :lang(yi),
    :lang(dv),
    :lang(syr),
    :lang(rhg),
    :lang(nqo),
    :lang(am),
    :lang(ti),
    :lang(bn),
    :lang(as),
    :lang(hi),
    :lang(mr),
    :lang(ne),
    :lang(mai),
    :lang(sa),
    :lang(gu),
    :lang(pa),
    :lang(or),
    :lang(ta),
    :lang(te),
    :lang(kn),
    :lang(ml),
    :lang(si),
    :lang(th),
    :lang(lo),
    :lang(km),
    :lang(my),
    :lang(shn),
    :lang(bo),
    :lang(dz),
    :lang(zh),
    :lang(ja),
    :lang(ko)
  ) {
    --leading: var(--iom-line-height, 1.8);
    --tight: 1.45;
    --tracking: 0;
    line-height: var(--leading);
  }
  :is(.iom, .iom [lang]):is(:lang(ur), :lang(ks), :lang(my), :lang(shn), :lang(km), :lang(bo), :lang(dz)) {
    --leading: var(--iom-line-height, 2);
    --tight: 1.7;
  }
`

const elements = css`
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
  /* Strings in place of open-quote: engines need quadratic time for the default marks of many quotations. */
  q::before {
    content: '“';
  }
  q::after {
    content: '”';
  }
  q q::before {
    content: '‘';
  }
  q q::after {
    content: '’';
  }
  q:is(:lang(es), :lang(ar), :lang(ru), :lang(it), :lang(pt), :lang(el), :lang(uk))::before {
    content: '«';
  }
  q:is(:lang(es), :lang(ar), :lang(ru), :lang(it), :lang(pt), :lang(el), :lang(uk))::after {
    content: '»';
  }
  q:lang(fr)::before {
    content: '«\u00A0';
  }
  q:lang(fr)::after {
    content: '\u00A0»';
  }
  q:is(:lang(de), :lang(pl), :lang(cs))::before {
    content: '„';
  }
  q:is(:lang(de), :lang(cs))::after {
    content: '“';
  }
  q:lang(ja)::before {
    content: '「';
  }
  q:lang(ja)::after {
    content: '」';
  }
  ul[role='list'] {
    list-style: none;
  }
  a {
    color: var(--brand-text);
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
    max-inline-size: 100%;
    padding: 0.4em 1em;
    color: var(--brand-text);
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
  .number {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button {
      display: none;
    }
    .h {
      break-after: avoid;
    }
    figure,
    blockquote,
    tr,
    .notice {
      break-inside: avoid;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.82em;
      font-weight: 400;
      overflow-wrap: anywhere;
      hyphens: none;
      unicode-bidi: isolate;
      direction: ltr;
    }
  }
`

/**
 * The tokens of the look, the reset, and the styles of elements that every shadow root begins with. `--iom-*` are custom
 * properties of the page, each with a fallback; the short names stay inside.
 */
export const tokens: CSSResultGroup = [base, scripts, colors, elements]
