import { html, type TemplateResult } from 'lit'
import { fill } from '../languages/fill.js'
import { formatDate } from '../languages/format.js'
import type { Messages } from '../languages/messages.js'
import { directionOf } from '../model/language-tag.js'
import type { FeedState } from '../source/state.js'
import { notice, skeleton, statusMessage } from '../templates/status.js'
import { statusOf, type RenderResult } from './feed-view.js'

/** What a tag shows in any state. */
export interface StatusView {
  state: FeedState
  /** What the tag made of the feed; undefined while there is none. */
  result: RenderResult | undefined
  lang: string
  messages: Messages
  /** What the tag shows while its source loads; undefined: the skeleton. */
  placeholder: () => TemplateResult | undefined
  /** The page has content between the tags; it is shown until there is a feed. */
  hasFallback: boolean
  /** The button "Try again" has the focus; it must not disappear while the source is loaded again. */
  isRetrying: boolean
  /** Loads the source again. */
  retry: () => void
  /** Called when the content between the tags changes. */
  fallbackChanged: () => void
}

/** Everything inside the shadow root of a tag. */
export function statusTemplate(view: StatusView): TemplateResult {
  const { state, result, lang } = view
  const isBusy = statusOf(state, result) === 'loading'
  const hasRoom = isBusy && !view.isRetrying && !hasContent(result)
  return html`<div
    class="iom ${hasRoom ? 'room' : ''}"
    part="base"
    lang=${lang}
    dir=${directionOf(lang)}
    aria-busy=${isBusy}
  >
    ${content(view)}
  </div>`
}

const hasContent = (result: RenderResult | undefined): boolean => Boolean(result && !('missing' in result))

function content(view: StatusView): unknown {
  const { result } = view
  if (result && 'content' in result) return [age(view), result.content]
  if (result && 'empty' in result) return statusMessage(result.empty)
  const fallback = html`<slot @slotchange=${view.fallbackChanged}></slot>`
  return view.hasFallback ? fallback : [fallback, placeholder(view)]
}

function placeholder(view: StatusView): unknown {
  const { state, result, messages } = view
  const status = statusOf(state, result)
  const tryAgain = { label: messages.retry, run: view.retry, isRunning: view.isRetrying }
  if (status === 'loading' && view.isRetrying) return statusMessage(messages.loading, tryAgain)
  if (status === 'loading') return view.placeholder() ?? skeleton(messages.loading)
  if (result) return statusMessage(messages.notFound)
  return status === 'error' ? statusMessage(messages.failed, tryAgain) : ''
}

function age({ state, messages, lang }: StatusView): unknown {
  if (state.status !== 'stale') return ''
  return notice(fill(messages.asOf, { when: formatDate(new Date(state.asOf), lang, 'time') }), 'age')
}
