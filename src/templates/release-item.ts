import { css, html, nothing, type TemplateResult } from 'lit'
import { messagesForItem } from '../languages/load.js'
import type { Messages } from '../languages/messages.js'
import type { Release } from '../model/feed.js'
import { directionOf } from '../model/language-tag.js'
import { picture } from './figure.js'
import { heading } from './heading.js'
import { kicker, kindWord } from './kicker.js'
import { link } from './link.js'
import { notice } from './status.js'
import { time } from './time.js'

/** Styles of a release in short form, and of what it shares with the long one. */
export const itemStyles = css`
  .kicker {
    font-size: 0.92em;
    line-height: 1.4;
  }
  .kicker strong {
    color: var(--brand);
    margin-inline-end: 0.5em;
  }
  .kicker time {
    display: inline-block;
  }
  .item {
    display: grid;
    gap: calc(2 * var(--space));
    align-content: start;
    line-height: var(--leading);
  }
  .item a {
    color: inherit;
    text-decoration: none;
  }
  .item a:hover {
    text-decoration: underline;
    color: var(--brand);
  }
  .item .h {
    font-size: 1.18em;
    line-height: 1.3;
  }
  .item.headline .h {
    font-size: 1em;
  }
  .item .summary {
    color: var(--muted);
    font-size: 0.92em;
    max-inline-size: 66ch;
  }
  .item img {
    aspect-ratio: 3 / 2;
    margin-block-end: var(--space);
  }
`

/** How much of a release is shown in short form. */
export type ItemForm = 'card' | 'list' | 'headline'

/** What an item is shown with. */
export interface ItemOptions {
  form: ItemForm
  /** Language of the page around it. */
  lang: string
  level: number
  /** The reader follows the headline; `event` may be cancelled. */
  select: (release: Release, event: Event) => void
}

/** A release in short form: a card with a picture, a line of a list with its summary, or its headline alone. */
export function releaseItem(release: Release, { form, lang: page, level, select }: ItemOptions): TemplateResult {
  const lang = release.language ?? page
  const words = messagesForItem(release.language, page)
  const content =
    release.status === 'canceled' ? withdrawal(release, words, lang) : body(release, words, lang, form, level)
  return html`<article
    class="item ${form}"
    part="release"
    lang=${lang}
    dir=${directionOf(lang)}
    @click=${(event: Event) => choose(event, () => select(release, event))}
  >
    ${content}
  </article>`
}

function choose(event: Event, then: () => void): void {
  if ((event.target as Element).closest('a')) then()
}

function body(release: Release, words: Messages, lang: string, form: ItemForm, level: number): unknown {
  const { headline, url, image } = release
  const summary = release.summary ?? release.subheadline
  return html`
    ${form === 'card' && image ? picture(image) : nothing} ${kicker(release, words, lang)}
    ${heading(level, link(url, html`<bdi>${headline}</bdi>`), 'headline')}
    ${summary && form !== 'headline' ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    ${release.expired ? html`<p class="summary" part="expired">${words.expired}</p>` : nothing}
  `
}

/** What stands in place of a release that was withdrawn: that it was, when, and the publisher's words about it. */
export function withdrawal(
  { withdrawal: given, kind = 'press-release', published }: Release,
  words: Messages,
  lang: string,
): TemplateResult {
  const date = time(given?.date, lang)
  return notice(
    html`<strong>${words.withdrawn}</strong> ${date} ${given?.text}
      ${published ? html`<span class="muted">(${kindWord(kind, words)}, ${time(published, lang)})</span>` : nothing}`,
    'withdrawal',
  )
}
