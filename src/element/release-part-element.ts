import { html, type PropertyDeclarations, type TemplateResult } from 'lit'
import { messagesForItem } from '../languages/load.js'
import { languageAround } from '../languages/page-language.js'
import type { Feed, Release } from '../model/feed.js'
import { findRelease } from '../model/find-release.js'
import { directionOf } from '../model/language-tag.js'
import type { TemplateContext } from '../templates/context.js'
import { withdrawal } from '../templates/release-item.js'
import { FeedElement, type FeedView, type RenderResult } from './feed-element.js'
import { missingItem } from './feed-view.js'

/** A tag that shows one part of a release, in the language of the release. */
export abstract class ReleasePartElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    release: {},
  }

  /** Id or permalink of the release; absent: the newest in the language of the reader, else the newest. */
  release?: string

  /**
   * The part of a release, or what to say where the release has none.
   * @param feed the feed that holds the release
   */
  protected abstract renderPart(release: Release, context: TemplateContext, feed: Feed): TemplateResult | RenderResult

  protected override languagesOf(feed: Feed): (string | undefined)[] {
    return [this.findRelease(feed, languageAround(this))?.language]
  }

  protected findRelease(feed: Feed, lang: string): Release | undefined {
    return findRelease(feed, this.release, lang)
  }

  protected override renderFeed({ feed, lang: pageLang, messages }: FeedView): RenderResult {
    const release = this.findRelease(feed, pageLang)
    if (!release) return this.release ? missingItem('release', this.release) : { empty: messages.empty }
    const lang = release.language ?? pageLang
    const context = { messages: messagesForItem(release.language, pageLang), lang, level: this.headingLevel }
    const part = release.status === 'canceled' ? withdrawal(release, context) : this.renderPart(release, context, feed)
    if (!('strings' in part)) return part
    return { content: html`<div class="part" lang=${lang} dir=${directionOf(lang)}>${part}</div>` }
  }
}
