import type { Feed } from '../../../src/model/feed.js'
import type { FeedError, FeedWarning } from '../../../src/model/feed-error.js'

/** An event, as a page told it. */
export interface Told {
  type: string
  id: string
  kind?: string | undefined
  message?: string | undefined
  warnings?: FeedWarning[] | undefined
}

/** What a test page knows of itself; `install` puts it there before anything else runs. */
export interface PageSide {
  /** Where forbidden words were seen. */
  leaks: string[]
  /** Every `iom-load` and `iom-error` that reached the document. */
  events: Told[]
  /** What a reader sees of an element: its flat tree, without styles and scripts. */
  text: (element: Element | null) => string
  /**
   * Lets time pass in a page whose clock stands still; undefined where it runs.
   * @param toRequest no further than to the first request
   */
  advance?: (ms: number, toRequest?: boolean) => Promise<void>
  /** Milliseconds that each timer still waits, in a page whose clock stands still. */
  waits?: () => number[]
}

declare global {
  interface Window {
    side: PageSide
  }
}

/** Records events, and reads what is shown. */
export function install(): void {
  const hidden = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT'])
  const childrenOf = (node: Node): Node[] => {
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes({ flatten: true })
      return assigned.length ? assigned : [...node.childNodes]
    }
    return node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : [...node.childNodes]
  }
  const read = (node: Node): string =>
    node.nodeType === Node.TEXT_NODE
      ? (node.nodeValue ?? '')
      : hidden.has(node.nodeName)
        ? ''
        : childrenOf(node).map(read).join('')
  window.side = {
    leaks: [],
    events: [],
    text: (element) => (element ? read(element).replace(/\s+/g, ' ').trim() : ''),
  }
  const record = ({ type, target, detail }: CustomEvent<{ error?: FeedError; feed?: Feed }>): void => {
    const id = target instanceof Element ? target.id : ''
    const { error, feed } = detail
    window.side.events.push({ type, id, kind: error?.kind, message: error?.message, warnings: feed?.warnings })
  }
  for (const type of ['iom-load', 'iom-error']) document.addEventListener(type, record as EventListener)
}

/** A clock that stands until a test lets time pass; every timer waits for it. */
export function stopClock(ahead: number): void {
  interface Timer {
    due: number
    run: () => void
    every?: number
  }
  const RealDate = Date
  const timers = new Map<number, Timer>()
  let now = RealDate.now() + ahead
  let last = 0
  const add = (run: unknown, ms: unknown, args: unknown[], every?: number): number => {
    const call = () => (run as (...args: unknown[]) => void)(...args)
    timers.set(++last, {
      due: now + Math.max(0, Number(ms) || 0),
      run: call,
      ...(every === undefined ? {} : { every }),
    })
    return last
  }
  const clear = (id: unknown): void => void timers.delete(id as number)
  const page = window as unknown as Record<string, unknown>
  page['setTimeout'] = (run: unknown, ms: unknown, ...args: unknown[]) => add(run, ms, args)
  page['setInterval'] = (run: unknown, ms: unknown, ...args: unknown[]) => add(run, ms, args, Number(ms) || 0)
  page['clearTimeout'] = clear
  page['clearInterval'] = clear
  page['Date'] = class extends RealDate {
    constructor(...args: unknown[]) {
      super(...((args.length ? args : [now]) as [number]))
    }
    static override now = () => now
  }
  const channel = new MessageChannel()
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage(0)
    })
  const fire = (id: number, { run, every }: Timer): void => {
    if (every === undefined) timers.delete(id)
    else timers.set(id, { due: now + Math.max(1, every), run, every })
    run()
  }
  let requests = 0
  const fetches = page['fetch'] as typeof fetch
  page['fetch'] = (...args: Parameters<typeof fetch>) => (requests++, fetches(...args))
  window.side.waits = () => [...timers.values()].map(({ due }) => due - now)
  window.side.advance = async (ms, toRequest = false) => {
    const end = now + ms
    const before = requests
    for (;;) {
      if (toRequest && requests > before) return
      const [next] = [...timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due)
      if (!next) break
      now = Math.max(now, next[1].due)
      fire(...next)
      await task()
    }
    now = end
    await task()
  }
}

/** A clock that is wrong by `ahead` milliseconds, and runs. */
export function shiftClock(ahead: number): void {
  const RealDate = Date
  ;(window as unknown as { Date: unknown }).Date = class extends RealDate {
    constructor(...args: unknown[]) {
      super(...((args.length ? args : [RealDate.now() + ahead]) as [number]))
    }
    static override now = () => RealDate.now() + ahead
  }
}

/** Looks for words in everything that ever enters the page: text, attributes, shadow roots, head, title, events, console. */
export function watchFor(words: string): void {
  const note = (where: string, text: string | null | undefined): void => {
    if (text?.includes(words)) window.side.leaks.push(`${where}: ${text.slice(0, 200)}`)
  }
  const look = (node: Node): void => {
    note(node.nodeName, node.textContent)
    if (!(node instanceof Element)) return
    for (const { name, value } of node.attributes) note(`${node.nodeName}[${name}]`, value)
    for (const child of node.children) look(child)
  }
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      for (const node of addedNodes) look(node)
      if (type === 'characterData') note('text', target.nodeValue)
      if (attributeName) note(attributeName, (target as Element).getAttribute(attributeName))
    }
  })
  const whole = { childList: true, subtree: true, characterData: true, attributes: true }
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as (
    options: ShadowRootInit,
  ) => ShadowRoot
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options)
    observer.observe(root, whole)
    return root
  }
  observer.observe(document, whole)
  for (const type of ['iom-load', 'iom-error', 'iom-select', 'iom-action']) {
    document.addEventListener(type, (event) => {
      const { feed, error } = (event as CustomEvent<{ feed?: unknown; error?: Error }>).detail
      note(type, JSON.stringify([feed, error, error?.message, error?.stack, String(error?.cause)]))
    })
  }
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const real = console[level].bind(console)
    console[level] = (...args: unknown[]) => {
      note(`console.${level}`, args.map(String).join(' '))
      real(...args)
    }
  }
}
