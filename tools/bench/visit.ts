/** One visit to a page in a fresh browser profile, and what it took. */
import type { Browser, CDPSession, Page } from 'puppeteer-core'
import type { BenchServer } from './server.js'

/** A device and its network. */
export interface Profile {
  /** How many times slower than this machine its processor is. */
  slowdown: number
  /** Bytes a second, and milliseconds. */
  network?: { download: number; upload: number; latency: number }
  width: number
}

export const profiles: Readonly<Record<string, Profile>> = {
  desktop: { slowdown: 1, width: 1280 },
  phone: { slowdown: 4, width: 412, network: { download: 200_000, upload: 90_000, latency: 150 } },
}

/** What a visit took: times in milliseconds, sizes in KiB. */
export interface Measures {
  /** All expected texts are painted, or the last change of a map. */
  complete: number
  /** The first paint of content, or of a map with its countries. */
  first: number
  /** Sum of layout shifts. */
  shift: number
  /** The longest task of the main thread. */
  longest: number
  /** Time in script, and in style and layout. */
  script: number
  layout: number
  nodes: number
  requests: number
  size: number
}

/** What the page records about itself. */
interface Recording {
  missing: string[]
  complete: number
  first: number
  last: number
  shift: number
  longest: number
}

declare global {
  interface Window {
    recording: Recording
  }
}

/** What is on a page when it is complete. */
export interface Expected {
  texts: readonly string[]
  /** A map, which has many shapes. */
  map: boolean
}

/** Runs in the page before anything else: records when the expected content is painted. */
function record({ texts, map }: Expected): void {
  const recording: Recording = {
    missing: [...texts, ...(map ? ['map'] : [])],
    complete: 0,
    first: 0,
    last: 0,
    shift: 0,
    longest: 0,
  }
  window.recording = recording
  const channel = new MessageChannel()
  // The task after a frame begins when the frame is painted.
  const afterPaint = (done: () => void): void =>
    void requestAnimationFrame(() => {
      channel.port1.onmessage = done
      channel.port2.postMessage(0)
    })
  let shapes = 0
  const onAdded = (node: Node): void => {
    // The data of a page is no content of it.
    if ((node instanceof Element ? node : node.parentElement)?.closest('script')) return
    const text = node.textContent ?? ''
    if (node instanceof Element) shapes += node.querySelectorAll('path').length + Number(node.localName === 'path')
    const isShown = (one: string): boolean => (map ? shapes > 50 : text.includes(one))
    recording.missing = recording.missing.filter((one) => !isShown(one))
  }
  const onChange = (records: MutationRecord[]): void => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'characterData') onAdded(target)
      else addedNodes.forEach(onAdded)
    }
    const isComplete = texts.length > 0 && !recording.missing.length
    const hasMap = map && !recording.missing.length
    afterPaint(() => {
      recording.last = performance.now()
      if (isComplete) recording.complete ||= recording.last
      if (hasMap) recording.first ||= recording.last
    })
  }
  const observer = new MutationObserver(onChange)
  const everything = { childList: true, subtree: true, characterData: true }
  observer.observe(document, everything)
  const attachShadow = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as (
    init: ShadowRootInit,
  ) => ShadowRoot
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init)
    observer.observe(root, everything)
    return root
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) recording.shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recording.longest = Math.max(recording.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** Milliseconds without a change or a request after which a page is complete. */
const QUIET_MS = 700

/** @param path of the page on the server */
export async function visit(
  browser: Browser,
  server: BenchServer,
  path: string,
  { slowdown, network, width }: Profile,
  expected: Expected,
): Promise<Measures> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    await page.setViewport({ width, height: 820 })
    // Starts the process of the page, so that this is not measured.
    await page.goto(`${server.origin}/blank.html`)
    await page.emulateNetworkConditions(network ?? null)
    await page.emulateCPUThrottling(slowdown)
    await page.evaluateOnNewDocument('globalThis.__name = (target) => target')
    await page.evaluateOnNewDocument(record, expected)
    const session = await page.createCDPSession()
    await session.send('Performance.enable')
    server.reset()
    await page.goto(server.origin + path)
    await settled(page)
    return await measuresOf(page, session, server)
  } finally {
    await context.close()
  }
}

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    (quiet: number) => {
      const { missing, last } = window.recording
      return !missing.length && document.readyState === 'complete' && performance.now() - last > quiet
    },
    { timeout: 90_000, polling: 100 },
    QUIET_MS,
  )

async function measuresOf(page: Page, session: CDPSession, server: BenchServer): Promise<Measures> {
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0
  const recorded = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return { ...window.recording, painted: paint?.startTime ?? 0 }
  })
  const { complete, first, last, painted, shift, longest } = recorded
  return {
    complete: complete || last,
    first: first || painted,
    shift,
    longest,
    script: metric('ScriptDuration') * 1000,
    layout: (metric('LayoutDuration') + metric('RecalcStyleDuration')) * 1000,
    nodes: metric('Nodes'),
    requests: server.requests,
    size: server.bytes / 1024,
  }
}
