import { css, type CSSResultGroup } from 'lit'

const layout = css`
  .release {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(7 * var(--space));
    line-height: var(--leading);
  }
  header,
  .main,
  .side,
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(5 * var(--space));
    align-content: start;
  }
  /* Everything ends where the text ends, but for wide tables. */
  header,
  .side,
  .foot,
  .main > :not(.text) {
    max-inline-size: var(--measure);
  }
  .mark {
    inline-size: 44px;
    block-size: 5px;
    background: var(--accent);
    margin-block-end: var(--space);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  header > [part='headline'] {
    font-size: 1.45em;
    max-inline-size: none;
  }
  header > [part='kicker'] {
    margin-block-end: calc(-3 * var(--space));
  }
  .deck {
    font-size: 1.18em;
    line-height: max(1.45, var(--tight));
    color: var(--muted);
    margin-block-start: calc(-2 * var(--space));
  }
  .row {
    border-block: 1px solid var(--line);
    padding-block: calc(4 * var(--space));
  }
  .text > :is(.quotation, [part='key-figures']) {
    margin-block: 1.8em;
  }
  .text .figures {
    padding: 0;
  }
  .text .figures > li > * {
    margin: 0;
  }
  [part='updated'],
  [part='license'] {
    display: inline-block;
  }
  .main > section {
    margin-block-start: calc(5 * var(--space));
  }
  .main > section > .h {
    font-size: 1.18em;
    line-height: max(1.3, var(--tight));
  }
  .main > [part='media'] {
    gap: calc(6 * var(--space));
  }
  .text blockquote,
  .voices blockquote {
    margin: 0;
  }
  .text .quotation blockquote {
    border: 0;
    padding: 0;
  }
  .release section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
  }
  .release [part='key-figures'] {
    gap: 0;
  }
  section > .h {
    font-size: 0.92em;
    line-height: max(1.4, var(--tight));
  }
  .plain {
    display: grid;
    gap: var(--space);
    font-size: 0.92em;
  }
  .plain a,
  .source a {
    display: inline-block;
    min-block-size: 24px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space) calc(4 * var(--space));
    font-size: 0.92em;
  }
  .side > *,
  .foot {
    border-block-start: 1px solid var(--line);
    padding-block-start: calc(4 * var(--space));
  }
  .foot:not(:has(*)),
  .side:not(:has(*)) {
    display: none;
  }
  @container (min-width: 480px) {
    header > [part='headline'] {
      font-size: 2em;
    }
  }
  @container (min-width: 560px) {
    header > [part='headline'] {
      font-size: 2.45em;
    }
  }
  @container (min-width: 920px) {
    .release {
      grid-template-columns: minmax(0, var(--measure)) minmax(240px, 300px);
      grid-template-rows: auto auto 1fr;
      column-gap: calc(14 * var(--space));
    }
    header,
    .main,
    .foot {
      grid-column: 1;
    }
    .side {
      grid-area: 2 / 2 / span 2;
    }
  }
`

/** Languages and actions: quiet, with room for a finger. */
const tools = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(8 * var(--space));
    margin-block: calc(-2 * var(--space));
    font-size: 0.86em;
  }
  .tools ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(5 * var(--space));
  }
  .tools :is(button, a) {
    display: inline-flex;
    align-items: center;
    min-block-size: 40px;
    padding: 0;
    border: 0;
    font-size: 1em;
    font-weight: 400;
    line-height: max(1.4, var(--tight));
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 0.35em;
  }
  .tools :is(button, a):hover {
    text-decoration-color: currentcolor;
  }
  .tools [aria-current] {
    color: var(--ink);
    font-weight: 700;
    text-decoration: underline 2px var(--brand);
  }
  .language-note {
    font-size: 0.92em;
    color: var(--muted);
  }
`

/** Sections of the text and recordings. */
const parts = css`
  .section {
    scroll-margin-block-start: calc(4 * var(--space));
  }
  .text > .section {
    margin-block-start: 1.6em;
  }
  .text .section .h {
    display: inline;
    margin: 0;
  }
  .section-link {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-inline-start: var(--space);
    color: var(--muted);
    text-align: center;
    text-decoration: none;
    opacity: 0.6;
  }
  .section:hover .section-link,
  .section-link:focus-visible {
    color: var(--brand-text);
    opacity: 1;
  }
  .download {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .release .voices {
    gap: calc(5 * var(--space));
    margin-block-start: 2.4em;
  }
  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: calc(5 * var(--space));
  }
  .recording {
    display: grid;
    gap: calc(2 * var(--space));
  }
  .recording figcaption {
    display: grid;
    gap: var(--space);
    font-size: 0.92em;
  }
  .recording strong {
    color: var(--ink);
  }
  .recording :is(video, audio) {
    inline-size: 100%;
    max-block-size: min(80vh, 40em);
  }
  .play {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--space)) calc(4 * var(--space));
  }
`

/** Attribution: the page cannot hide it, important declarations here win over ::part(). */
const attribution = css`
  .source,
  .source * {
    visibility: visible !important;
    opacity: 1 !important;
    position: static !important;
    clip-path: none !important;
    transform: none !important;
    filter: none !important;
  }
  .source {
    font-size: max(0.92em, 12px) !important;
  }
  .source * {
    font-size: inherit !important;
  }
  .source,
  .source p {
    display: block !important;
    block-size: auto !important;
    inline-size: auto !important;
    max-block-size: none !important;
    max-inline-size: none !important;
    overflow: visible !important;
  }
  .source .paper {
    display: none !important;
  }
  @media print {
    .source .paper {
      display: block !important;
    }
  }
`

export const releaseStyles: CSSResultGroup = [layout, tools, parts, attribution]
