import { css } from 'lit'

/** A release on paper: one column, nothing to press. */
export const printStyles = css`
  @media print {
    .release {
      --measure: 100%;
    }
    :is(.release, header, .main, .side, .foot, .text, .release section) {
      display: block;
    }
    :is(.release, header, .main, .side, .foot) > * + *,
    .release section > * + * {
      margin-block-start: 0.5cm;
    }
    .release [part='key-figures'] > * {
      margin: 0;
    }
    .release section > .h + * {
      margin-block-start: 0.2cm;
    }
    header > [part='kicker'] {
      margin-block-end: 0;
    }
    header > [part='headline'] {
      font-size: 22pt;
      margin-block-start: 0.2cm;
    }
    .deck {
      margin-block-start: 0.2cm;
    }
    .tools,
    .section-link,
    .download,
    .play,
    .language-note {
      display: none;
    }
    .plain li,
    .contact {
      break-inside: avoid;
    }
    .contact + .contact {
      margin-block-start: 0.5cm;
    }
    .contacts {
      display: block;
    }
    .release,
    .text.small {
      font-size: 10.5pt;
      line-height: max(1.45, var(--tight));
    }
  }
`
