import { html, type CSSResultGroup } from 'lit'
import { FeedElement, feedElementStyles, type FeedView, type RenderResult } from '../../element/feed-element.js'
import { GoalTitles } from '../../element/goal-titles.js'
import { fill } from '../../languages/fill.js'
import { messagesForItem } from '../../languages/load.js'
import type { About, Feed } from '../../model/feed.js'
import { directionOf } from '../../model/language-tag.js'
import { figureStyles } from '../../templates/figure.js'
import { goalStyles } from '../../templates/goals.js'
import { keyFigureStyles } from '../../templates/key-figures.js'
import { richTextStyles } from '../../templates/rich-text.js'
import { aboutStyles } from './styles.js'
import { aboutTemplate } from './template.js'

/**
 * Who the publisher of a feed is: text, figures, Sustainable Development Goals and groups of links.
 *
 * @customElement iom-about
 * @slot - Fallback: shown until the feed has loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read.
 * @csspart base - The container of all content.
 * @csspart about - The section with everything.
 * @csspart heading - Its heading.
 * @csspart subheading - Heading of the goals and of a group of links.
 * @csspart boilerplate - The text.
 * @csspart figures - The list of figures.
 * @csspart key-figure - One figure.
 * @csspart goals - The list of goals.
 * @csspart goal - The badge of one goal.
 * @csspart links - All groups of links.
 * @csspart link-group - One group of links.
 */
export class IomAboutElement extends FeedElement {
  static override styles: CSSResultGroup = [
    feedElementStyles,
    figureStyles,
    richTextStyles,
    keyFigureStyles,
    goalStyles,
    aboutStyles,
  ]

  readonly #goalTitles = new GoalTitles(this)

  protected override languagesOf({ language }: Feed): (string | undefined)[] {
    return [language]
  }

  protected override renderFeed({ feed, lang: pageLang, messages: pageMessages }: FeedView): RenderResult {
    const { about, publisher, language } = feed
    if (!about || !hasContent(about)) return { empty: pageMessages.noAbout }
    const lang = language ?? pageLang
    const messages = messagesForItem(language, pageLang)
    const name = publisher?.shortName ?? publisher?.name
    const context = {
      messages,
      lang,
      level: this.headingLevel,
      title: name === undefined ? messages.whoWeAre : fill(messages.about, { name }),
      goalTitles: about.sdgs?.length ? this.#goalTitles.in(messages.lang) : [],
    }
    return {
      content: html`<div lang=${lang} dir=${directionOf(lang)}>${aboutTemplate(about, context)}</div>`,
    }
  }
}

const hasContent = ({ boilerplate, figures, sdgs, links }: About): boolean =>
  [boilerplate, figures, sdgs, links].some((part) => part?.length)

declare global {
  interface HTMLElementTagNameMap {
    'iom-about': IomAboutElement
  }
}
