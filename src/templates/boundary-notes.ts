import { css, html, nothing, type TemplateResult } from 'lit'
import { fill } from '../languages/fill.js'
import type { MapMessages, MapNotes } from '../languages/map-messages.js'
import { directionOf } from '../model/language-tag.js'

/** Styles of {@link disclaimer} and {@link boundaryNotes}. */
export const boundaryNotesStyles = css`
  .notes,
  [part='disclaimer'] {
    color: var(--muted);
    font-size: 0.82em;
    line-height: 1.45;
    max-inline-size: 100ch;
  }
  .note-columns p {
    padding-block-end: calc(1.5 * var(--space));
  }
  /* The page cannot hide it: important declarations here win over ::part(). */
  [part='disclaimer'] {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
  }
  @container (min-width: 760px) {
    .note-columns {
      columns: 2;
      column-gap: calc(8 * var(--space));
    }
    .notes {
      max-inline-size: none;
    }
  }
  .note-columns p {
    break-inside: avoid;
  }
  @media print {
    .note-columns {
      columns: 2;
    }
  }
`

/** The disclaimer, which stands beside every map. */
export const disclaimer = ({ lang, notes }: MapMessages): TemplateResult =>
  html`<p part="disclaimer" lang=${lang} dir=${directionOf(lang)}>${notes.disclaimer}</p>`

/**
 * Notes about areas on a map, and where its boundaries come from.
 * @param ids the notes that the part in view asks for
 * @param source data of the boundaries and the edition of it; absent until they are loaded
 */
export const boundaryNotes = (
  { lang, notes }: MapMessages,
  ids: Iterable<Exclude<keyof MapNotes, 'disclaimer' | 'source'>>,
  source: { name: string; edition: string } | undefined,
): TemplateResult =>
  html`<div class="note-columns" lang=${lang} dir=${directionOf(lang)}>
    ${[...ids].map((id) => html`<p part="note" data-note=${id}>${notes[id]}</p>`)}
    ${
      source
        ? html`<p part="source">${fill(notes.source, { source: source.name, edition: source.edition })}</p>`
        : nothing
    }
  </div>`
