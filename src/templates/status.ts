import { css, html, nothing, type TemplateResult } from 'lit'

/** Styles of {@link skeleton}, {@link statusMessage} and {@link notice}; `.room` keeps the height of what comes. */
export const statusStyles = css`
  /* A float without width: as high as the content that comes, or as the fallback where that is higher. */
  .room {
    position: relative;
  }
  .room::before {
    content: '';
    float: left;
    padding-block-start: var(--iom-room, 10em);
  }
  .skeleton {
    min-block-size: 8em;
    background:
      linear-gradient(var(--soft) 1em, transparent 0) 0 0 / 40% 9em repeat-y,
      linear-gradient(transparent 2em, var(--soft) 0 4em, transparent 0) 0 0 / 85% 9em repeat-y,
      linear-gradient(transparent 5em, var(--soft) 0 6em, transparent 0) 0 0 / 100% 9em repeat-y;
    opacity: 0;
    animation: appear 0.2s 0.3s forwards;
  }
  [dir='rtl'] .skeleton {
    background-position-x: right;
  }
  .room > .skeleton {
    position: absolute;
    inset: var(--iom-padding, 0);
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation-duration: 0s;
    }
  }
  .message {
    padding-block: calc(2 * var(--space));
    color: var(--muted);
  }
  .message button {
    margin-block-start: calc(2 * var(--space));
    display: block;
  }
  .notice {
    background: var(--soft);
    border-inline-start: 4px solid var(--accent);
    padding: calc(3 * var(--space)) min(calc(4 * var(--space)), 6%);
    font-size: 0.92em;
  }
  @media print {
    .skeleton,
    .message:has(button) {
      display: none;
    }
  }
`

/** Placeholder lines while the content loads. They appear after 300 ms. */
export const skeleton = (label: string): TemplateResult =>
  html`<div class="skeleton"><span class="hidden">${label}</span></div>`

/** What the reader can do about a message. */
export interface StatusAction {
  label: string
  run: () => void
  /** The reader has acted, so that screen readers announce how the message changes. */
  isRunning?: boolean
}

/** A message in place of the content, with a button where the reader can act on it. */
export const statusMessage = (text: string, action?: StatusAction): TemplateResult =>
  html`<div class="message" role=${action?.isRunning ? 'status' : nothing}>
    ${text} ${action ? html`<button type="button" @click=${action.run}>${action.label}</button>` : nothing}
  </div>`

/** A notice above or in place of the content: a correction, a withdrawal, the age of a copy. */
export const notice = (content: unknown, part = 'notice'): TemplateResult =>
  html`<div class="notice" part=${part} role="note">${content}</div>`
