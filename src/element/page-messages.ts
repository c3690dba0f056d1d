import { setMessages, type HostMessages } from '../languages/host-messages.js'

const SELECTOR = 'script[type="application/json"][data-iom-messages]'

const read = new WeakSet<Element>()
const awaited = new WeakSet<Document>()

/**
 * Replaces messages by those that the page gives in scripts such as
 * `<script type="application/json" data-iom-messages>{"fr": {"showMore": "Voir plus"}}</script>`; each is read once.
 */
export function readPageMessages(page: Document): void {
  for (const script of page.querySelectorAll(SELECTOR)) {
    if (read.has(script)) continue
    read.add(script)
    for (const [language, messages] of languagesIn(script)) setMessages(language, messages)
  }
  // A script may stand below the first tag.
  if (page.readyState !== 'loading' || awaited.has(page)) return
  awaited.add(page)
  page.addEventListener('DOMContentLoaded', () => readPageMessages(page), { once: true })
}

function languagesIn(script: Element): [string, HostMessages][] {
  try {
    const entries = Object.entries(JSON.parse(script.textContent) as Record<string, unknown>)
    if (entries.every((entry): entry is [string, HostMessages] => isObject(entry[1]))) return entries
  } catch {
    // Reported below.
  }
  console.warn('iom-widgets: a script data-iom-messages must hold an object of languages: {"fr": {"showMore": "…"}}.')
  return []
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
