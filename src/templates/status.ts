import { css, html, nothing, type TemplateResult } from 'lit'

/** Styles of {@link skeleton}, {@link statusMessage} and {@link notice}. */
export const statusStyles = css`
  .skeleton {
    padding: calc(5 * var(--space)) 0;
    display: grid;
    gap: calc(3 * var(--space));
    opacity: 0;
    animation: appear 0.2s 0.3s forwards;
  }
  .skeleton span {
    block-size: 1em;
    background: var(--soft);
    border-radius: var(--radius);
  }
  .skeleton span:nth-child(2) {
    block-size: 2em;
    inline-size: 85%;
  }
  .skeleton span:first-child,
  .skeleton span:last-child {
    inline-size: 40%;
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
  html`<div class="skeleton">
    <span class="hidden">${label}</span><span></span><span></span><span></span><span></span>
  </div>`

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
