import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import { autonymOf, languageName } from '../../languages/format.js'
import { messagesFor } from '../../languages/load.js'
import { editionIn, type Edition } from '../../model/editions.js'
import { directionOf } from '../../model/language-tag.js'
import { safeUrl } from '../../model/url.js'
import type { ReleaseContext } from './context.js'

/** The choice of the languages in which a release exists: buttons for those of the feed, links for others. */
export function editionSwitch(context: ReleaseContext): TemplateResult | typeof nothing {
  const { editions } = context.options
  if (editions.length < 2) return nothing
  return html`<ul class="editions" role="list" part="editions" aria-label=${context.messages.languageSwitch}>
    ${editions.map((edition) => html`<li>${choice(edition, context)}</li>`)}
  </ul>`
}

function choice(edition: Edition, { release, options }: ReleaseContext): TemplateResult {
  const { language, url } = edition
  const name = autonymOf(language)
  return edition.release
    ? html`<button
        type="button"
        part="edition"
        lang=${language}
        dir=${directionOf(language)}
        aria-current=${edition.release.id === release.id ? 'true' : nothing}
        @click=${() => options.actions.choose(edition)}
      >
        ${name}
      </button>`
    : html`<a
        href=${safeUrl(url) ?? nothing}
        rel="noopener"
        part="edition"
        hreflang=${language}
        lang=${language}
        dir=${directionOf(language)}
        >${name}</a
      >`
}

/** Says in the language of the page that the release does not exist in it; nothing where it does, or the reader chose. */
export function languageNote({ release, options }: ReleaseContext): TemplateResult | typeof nothing {
  const { lang, editions, isChosen } = options
  const { language } = release
  if (isChosen || language === undefined || editionIn(lang, editions)) return nothing
  const messages = messagesFor(lang)
  const [wanted, shown] = [lang, language].map((tag) => languageName(tag, messages.lang))
  const text = fill(messages.onlyIn, { wanted: wanted ?? lang, shown: shown ?? language })
  return html`<p class="language-note" part="language-note" lang=${messages.lang} dir=${directionOf(messages.lang)}>
    ${text}
  </p>`
}
