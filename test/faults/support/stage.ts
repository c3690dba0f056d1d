import { after } from 'node:test'
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core'
import { findChromium } from '../../../tools/browser.js'
import { dist } from '../../../tools/files.js'
import { answer } from './answers.js'
import { eventually } from './eventually.js'
import { Origin, type Answer, type Source } from './origin.js'
import { install, shiftClock, stopClock, watchFor, type PageSide } from './page-side.js'

/** How a host page is set up. */
export interface PageOptions {
  /** Scripts of `dist/` that it loads, in order. */
  scripts?: readonly string[]
  head?: string
  /** Headers of the page. */
  headers?: Record<string, string>
  /** Stops its clock: time passes only where the test says so. */
  clock?: 'stopped'
  /** Milliseconds by which its clock is ahead. */
  ahead?: number
  /** Words that must never reach the page; `side.leaks` tells where they did. */
  forbidden?: string
  /** Code that runs before anything else. */
  before?: string
  context?: BrowserContext
}

/** A host page, what it showed and what went wrong on it. */
export class HostPage {
  /** Exceptions and rejections that nobody handled. */
  readonly errors: string[] = []
  /** Lines of its console. */
  readonly lines: string[] = []
  readonly #scripts: string[] = []

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('console', (message) => this.lines.push(`${message.type()}: ${message.text()}`))
  }

  /** Puts markup at the end of the body. */
  async add(markup: string): Promise<void> {
    await this.page.evaluate(
      (text) => document.body.append(document.createRange().createContextualFragment(text)),
      markup,
    )
  }

  /** Resolves when a question to the page is answered with true. Works in tabs in the background too. */
  until<A extends unknown[]>(holds: (...args: A) => unknown, ...args: A): Promise<void> {
    return eventually(holds.toString(), () => this.page.evaluate(holds as (...args: unknown[]) => unknown, ...args))
  }

  /** Resolves when an element stands at the status. */
  async reaches(selector: string, status: string): Promise<void> {
    await this.until(
      (at, wanted) => document.querySelector(at)?.getAttribute('status') === wanted,
      selector,
      status,
    ).catch(async (cause: unknown) => {
      throw new Error(`${selector} stands at ${await this.status(selector)}, not at ${status}`, { cause })
    })
  }

  /** Resolves when an element shows the words. */
  async shows(selector: string, words: string): Promise<void> {
    await this.until((at, text) => window.side.text(document.querySelector(at)).includes(text), selector, words).catch(
      async (cause: unknown) => {
        throw new Error(`${selector} shows "${await this.text(selector)}", not "${words}"`, { cause })
      },
    )
  }

  status(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) => element.getAttribute('status') ?? 'no status')
  }

  /** What a reader sees of an element. */
  text(selector: string): Promise<string> {
    return this.page.evaluate((at) => window.side.text(document.querySelector(at)), selector)
  }

  /** The events that an element sent so far; without an id, those of all. */
  async events(id?: string): Promise<PageSide['events']> {
    const events = await this.page.evaluate(() => window.side.events)
    return events.filter((event) => id === undefined || event.id === id)
  }

  /** The errors that an element, or all of them, told of. */
  async failures(id?: string): Promise<PageSide['events']> {
    return (await this.events(id)).filter(({ type }) => type === 'iom-error')
  }

  /** Writes an attribute. */
  async set(selector: string, name: string, value: string): Promise<void> {
    await this.page.$eval(selector, (element, ...attribute) => element.setAttribute(...attribute), name, value)
  }

  /** Presses the first button inside an element. */
  async press(selector: string): Promise<void> {
    await this.page.$eval(selector, (element) => element.shadowRoot?.querySelector('button')?.click())
  }

  /** Lets time pass where the clock is stopped. */
  async advance(ms: number): Promise<void> {
    await this.page.evaluate((time) => window.side.advance?.(time), ms)
  }

  /** Lets a stopped clock go on about as a real one does, until something holds. */
  async goOnUntil(what: string, holds: () => unknown): Promise<void> {
    await eventually(what, async () => {
      await this.advance(10)
      return holds()
    })
  }

  /**
   * Lets time pass where the clock is stopped, at most so much, and no further than to a request: what is left of it
   * could be more than a request has, which would end it before it is out.
   */
  async advanceToRequest(ms: number): Promise<void> {
    await this.page.evaluate((time) => window.side.advance?.(time, true), ms)
  }

  /** Goes to an address, on a page that is set up anew. */
  async go(address: string, { clock, ahead = 0, before, forbidden }: PageOptions = {}): Promise<void> {
    for (const script of this.#scripts.splice(0)) await this.page.removeScriptToEvaluateOnNewDocument(script)
    const run = this.page.evaluateOnNewDocument.bind(this.page)
    this.errors.length = this.lines.length = 0
    const added = [
      // The compiler of these tests wraps functions in a helper that pages do not have.
      await run('globalThis.__name = (target) => target'),
      await run(install),
      ...(clock ? [await run(stopClock, ahead)] : ahead ? [await run(shiftClock, ahead)] : []),
      ...(before === undefined ? [] : [await run(before)]),
      ...(forbidden === undefined ? [] : [await run(watchFor, forbidden)]),
    ]
    this.#scripts.push(...added.map(({ identifier }) => identifier))
    await this.page.goto(address)
  }

  close(): Promise<void> {
    return this.page.close()
  }
}

/** A browser, a site whose pages embed the built library, and sources on another origin. */
export class Stage {
  #pages = 0

  private constructor(
    readonly browser: Browser,
    readonly site: Origin,
    readonly other: Origin,
  ) {}

  static async start(...args: string[]): Promise<Stage> {
    const chromium = await findChromium()
    const { executablePath } = chromium
    const browser = await puppeteer.launch({ executablePath, args: [...chromium.args, ...args] })
    return new Stage(browser, await Origin.start(dist), await Origin.start())
  }

  async stop(): Promise<void> {
    await this.browser.close()
    await Promise.all([this.site.stop(), this.other.stop()])
  }

  /** A new address on the other origin. */
  source(gives: Answer): Source {
    return this.other.source(gives)
  }

  /** Lets a page end what its last answers began, before its clock goes on: by a request of its own that is answered. */
  async settle({ page }: HostPage): Promise<void> {
    await page.evaluate((url) => fetch(url).then((response) => response.text()), this.source(answer('{}')).url)
  }

  /** Opens a host page with `body`. @param tab a page whose tab it takes */
  async open(body: string, options: PageOptions = {}, tab?: HostPage): Promise<HostPage> {
    const host = tab ?? new HostPage(await (options.context ?? this.browser).newPage())
    await host.go(this.address(body, options), options)
    return host
  }

  /** The address of a host page that can be opened again. */
  address(body: string, { scripts = ['iom-widgets.js'], head = '', headers = {} }: PageOptions = {}): string {
    const tags = scripts.map((file) => `<script type="module" src="/${file}"></script>`).join('')
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}${tags}<body>${body}`
    const page = answer(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } })
    return this.site.source(page, `page-${this.#pages++}.html`).url
  }
}

/**
 * Sets a stage, with one page on it, for the tests of a file; takes it down after them.
 * @param args for the browser
 */
export async function setStage(
  options: PageOptions = {},
  ...args: string[]
): Promise<{ stage: Stage; host: HostPage }> {
  const stage = await Stage.start(...args)
  after(() => stage.stop())
  return { stage, host: await stage.open('', options) }
}
