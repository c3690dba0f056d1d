import { html, nothing, type TemplateResult } from 'lit'
import { fillParts } from '../../languages/fill.js'
import type { Messages } from '../../languages/messages.js'
import type { Feed, Subscription } from '../../model/feed.js'
import { link } from '../../templates/link.js'
import { separated } from '../../templates/separated.js'

const nameOf: Record<Subscription['kind'], 'rssFeed' | 'jsonFeed' | 'byEmail'> = {
  rss: 'rssFeed',
  json: 'jsonFeed',
  email: 'byEmail',
}

/** The ways to subscribe that a feed gives. */
export function subscribeLinks({ subscribe = [] }: Feed, messages: Messages): TemplateResult | typeof nothing {
  if (!subscribe.length) return nothing
  const value = separated(subscribe.map(({ kind, url }) => link(url, messages[nameOf[kind]])))
  return html`<p class="subscribe muted" part="subscribe">
    ${fillParts<unknown>(messages.labelled, { label: messages.subscribe, value })}
  </p>`
}
