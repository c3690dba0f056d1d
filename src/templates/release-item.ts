import { css, html, nothing, type TemplateResult } from 'lit'
import { fillParts } from '../languages/fill.js'
import { autonymOf, formatNumber } from '../languages/format.js'
import { messagesForItem } from '../languages/load.js'
import type { Messages } from '../languages/messages.js'
import type { Edition } from '../model/editions.js'
import { directionOf } from '../model/language-tag.js'
import type { Release } from '../model/feed.js'
import type { TemplateContext } from './context.js'
import { picture } from './figure.js'
import { heading } from './heading.js'
import { kicker, kindName } from './kicker.js'
import { link } from './link.js'
import { separated } from './separated.js'
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
  /* A headline that opens the release in place looks as one that is a link. */
  .item .h button {
    all: unset;
    cursor: pointer;
    text-decoration: underline 1px color-mix(in srgb, currentcolor 35%, transparent);
    text-underline-offset: 0.16em;
  }
  .item .h button:hover {
    color: var(--brand-text);
    text-decoration-color: currentcolor;
  }
  .item .h button:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius);
  }
  .item .facts {
    font-size: 0.86em;
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
  /* The whole picture of a card leads to the release. */
  @media screen {
    .item.card {
      position: relative;
    }
    .item.card .h :is(a, button)::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    .item.card .facts a {
      position: relative;
    }
  }
  /* A picture in a list stands at the end of the line, so that all texts begin at one edge. */
  .item.list:has(> img:not([hidden])) {
    grid-template-columns: minmax(0, 1fr) clamp(72px, 22%, 176px);
    grid-template-rows: repeat(5, auto) 1fr;
    column-gap: calc(5 * var(--space));
  }
  .item.list > :not(img) {
    grid-column: 1;
  }
  .item.list > img {
    grid-area: 1 / 2 / -1;
  }
  /* In a wide container, the picture of a card stands beside its text. */
  @container (min-width: 560px) {
    .item.card:has(> img:not([hidden])) {
      grid-template-columns: minmax(0, min(40%, 24rem)) minmax(0, 1fr);
      grid-template-rows: repeat(5, auto) 1fr;
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
    .item.card:has(> img:not([hidden])) {
      grid-template-columns: 4.5cm minmax(0, 1fr);
      column-gap: 0.6cm;
    }
    .item.card > img {
      grid-row: 1 / 6;
    }
    .item.list:has(> img) {
      grid-template-columns: minmax(0, 1fr) 3.5cm;
      column-gap: 0.6cm;
    }
    .item .h button {
      display: inline;
      text-decoration: none;
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
  /** Called when the reader opens a release that has no address. Absent: its headline is text. */
  onOpen?: ((release: Release, event: Event) => void) | undefined
  /** Other languages in which a release exists. */
  editionsOf?: ((release: Release) => readonly Edition[] | undefined) | undefined
}

/** Partners that an item names. */
const MAX_PARTNERS = 6

/** A release as an item: a card with picture and summary, a list entry with its summary, or its headline alone. */
export function releaseItem(release: Release, options: ItemOptions): TemplateResult {
  const { variant, lang: pageLang, level, onSelect } = options
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
    ${release.status === 'canceled' ? withdrawal(release, context) : item(release, context, options)}
  </article>`
}

function item(release: Release, context: TemplateContext, options: ItemOptions): TemplateResult {
  const { image } = release
  const { messages } = context
  const summary = release.summary ?? release.subheadline
  const hasDetails = options.variant !== 'headline'
  return html`
    ${hasDetails && image ? picture(image) : nothing} ${kicker(release, context)}
    ${heading(context.level, headline(release, options), 'headline')}
    ${summary && hasDetails ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    ${hasDetails ? partners(release, context) : nothing} ${editions(options.editionsOf?.(release) ?? [], messages)}
    ${release.expired ? html`<p class="summary" part="expired">${messages.expired}</p>` : nothing}
  `
}

function headline(release: Release, { onOpen }: ItemOptions): TemplateResult {
  const title = html`<bdi>${release.headline}</bdi>`
  return onOpen && release.url === undefined && hasContent(release)
    ? html`<button type="button" aria-expanded="false" @click=${(event: Event) => onOpen(release, event)}>
        ${title}
      </button>`
    : link(release.url, title)
}

/** True if a release holds more than an item shows. */
const hasContent = ({ body, quotes, keyFigures, events, attachments }: Release): boolean =>
  [body, quotes, keyFigures, events, attachments].some((list) => list?.length)

function partners(
  { partners: all = [] }: Release,
  { messages, lang }: TemplateContext,
): TemplateResult | typeof nothing {
  if (!all.length) return nothing
  const inOrder = [...all].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const names = [...new Set(inOrder.map(({ shortName, name }) => shortName ?? name))]
  const others = names.length - MAX_PARTNERS
  const shown = names.slice(0, MAX_PARTNERS).map((name) => html`<bdi>${name}</bdi>`)
  const value = [...shown, ...(others > 0 ? [`+${formatNumber(others, lang)}`] : [])]
  return html`<p class="facts muted" part="item-partners">
    ${fillParts<unknown>(messages.labelled, { label: messages.partners, value: separated(value, messages.comma) })}
  </p>`
}

const editions = (all: readonly Edition[], messages: Messages): TemplateResult | typeof nothing =>
  all.length
    ? html`<p class="facts muted" part="editions">
        ${fillParts<unknown>(messages.labelled, { label: messages.alsoIn, value: separated(all.map(edition), messages.comma) })}
      </p>`
    : nothing

const edition = ({ language, url, release }: Edition): TemplateResult => {
  const name = link(url ?? release?.url, autonymOf(language), language)
  return html`<span lang=${language} dir=${directionOf(language)}>${name}</span>`
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
