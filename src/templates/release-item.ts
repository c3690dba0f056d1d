import { css, html, nothing, type TemplateResult } from 'lit'
import { fillParts } from '../languages/fill.js'
import { messagesForItem } from '../languages/load.js'
import { directionOf } from '../model/language-tag.js'
import type { Release } from '../model/feed.js'
import type { TemplateContext } from './context.js'
import { picture } from './figure.js'
import { heading } from './heading.js'
import { kicker, kindName } from './kicker.js'
import { link } from './link.js'
import { notice } from './status.js'
import { time } from './time.js'

/** Styles of {@link releaseItem} and {@link kicker}. */
export const itemStyles = css`
  .kicker {
    font-size: 0.92em;
    line-height: max(1.4, var(--tight));
  }
  .kicker strong {
    color: var(--brand-text);
    margin-inline-end: 0.25em;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--space));
    align-content: start;
    line-height: var(--leading);
  }
  .item a {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentcolor 35%, transparent);
  }
  .item a:hover {
    color: var(--brand-text);
    text-decoration-color: currentcolor;
  }
  .item .h {
    font-size: 1.18em;
    line-height: max(1.3, var(--tight));
    max-inline-size: 34em;
  }
  .item.headline .h {
    font-size: 1em;
  }
  .item .summary {
    color: var(--muted);
    font-size: 0.92em;
    max-inline-size: var(--measure);
  }
  .item img,
  .item img.loaded {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    background: var(--soft);
    margin-block-end: var(--space);
  }
  .item img.narrow {
    object-fit: scale-down;
  }
  /* In a wide container, the picture of a card stands beside its text. */
  @container (min-width: 560px) {
    .item.card:has(> img:not([hidden])) {
      grid-template-columns: minmax(0, min(40%, 24rem)) minmax(0, 1fr);
      grid-template-rows: repeat(4, auto) 1fr;
      column-gap: calc(6 * var(--space));
    }
    .item.card > img {
      grid-row: 1 / -1;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .item a::after {
      color: var(--muted);
    }
    .item.card:has(> img) {
      grid-template-columns: 4.5cm minmax(0, 1fr);
      column-gap: 0.6cm;
    }
    .item.card > img {
      grid-row: 1 / 6;
    }
  }
`

/** How much of a release an item shows. */
export type ItemVariant = 'card' | 'list' | 'headline'

/** What {@link releaseItem} needs besides the release. */
export interface ItemOptions {
  variant: ItemVariant
  /** Language of the page. */
  lang: string
  level: number
  /** Called when the reader follows the headline; `event` may be cancelled. */
  onSelect: (release: Release, event: Event) => void
}

/** A release as an item: a card with picture and summary, a list entry with its summary, or its headline alone. */
export function releaseItem(
  release: Release,
  { variant, lang: pageLang, level, onSelect }: ItemOptions,
): TemplateResult {
  const lang = release.language ?? pageLang
  const context = { messages: messagesForItem(release.language, pageLang), lang, level }
  return html`<article
    class="item ${variant}"
    part="release"
    lang=${lang}
    dir=${directionOf(lang)}
    @click=${(event: Event) => {
      if ((event.target as Element).closest('a')) onSelect(release, event)
    }}
  >
    ${release.status === 'canceled' ? withdrawal(release, context) : item(release, context, variant)}
  </article>`
}

function item(release: Release, context: TemplateContext, variant: ItemVariant): TemplateResult {
  const { headline, url, image } = release
  const summary = release.summary ?? release.subheadline
  return html`
    ${variant === 'card' && image ? picture(image) : nothing} ${kicker(release, context)}
    ${heading(context.level, link(url, html`<bdi>${headline}</bdi>`), 'headline')}
    ${summary && variant !== 'headline' ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    ${release.expired ? html`<p class="summary" part="expired">${context.messages.expired}</p>` : nothing}
  `
}

/** The notice in place of a withdrawn release: the fact, its date, and the text and headline that the publisher gives. */
export function withdrawal(release: Release, { messages, lang }: TemplateContext): TemplateResult {
  const { withdrawal: { date, text, headline } = {}, kind = 'press-release', published } = release
  const fact = headline
    ? fillParts(messages.withdrawnRelease, { headline: html`<bdi>${headline}</bdi>` })
    : messages.withdrawn
  return notice(
    html`<strong>${fact}</strong> ${time(date, lang)} ${text}
      ${published ? html`<span class="muted">(${kindName(kind, messages)}, ${time(published, lang)})</span>` : nothing}`,
    'withdrawal',
  )
}
