import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import type { Fault } from './walk.js'

/** What the scripts of a page offer to the test that drives it; see `watch.js`. */
export interface Hostile {
  show: (source: Record<string, string>, tags: readonly string[]) => Promise<Shown>
  showInline: () => Promise<Shown & { count: number }>
  showAttributes: (src: string, value: string, tags: readonly string[]) => Promise<Shown>
  report: () => Fault[]
  faultsIn: (root: ParentNode) => Fault[]
}

/** How much was shown, and what went wrong. */
export interface Shown {
  shown: number
  faults: Fault[]
}

declare global {
  var hostile: Hostile
}

/** An attack that succeeds, because the page does what the library never does. */
interface Success {
  /** The check that must notice it. */
  check: string
  page: 'open' | 'strict'
  attack: (value: string) => unknown
  value?: string
}

/** A check that does not notice these would find nothing in the library either. */
export const successes: readonly Success[] = [
  { check: 'script', page: 'open', attack: write, value: '<img src=x onerror=attack()>' },
  { check: 'script', page: 'open', attack: write, value: '<details open ontoggle=attack()>' },
  { check: 'script', page: 'open', attack: write, value: '<iframe src="javascript:parent.attack()"></iframe>' },
  { check: 'element', page: 'open', attack: write, value: '<style>p { color: red }</style>' },
  { check: 'element', page: 'open', attack: write, value: '<math><mtext>x</mtext></math>' },
  { check: 'element', page: 'open', attack: write, value: '<form id="document"></form>' },
  { check: 'attribute', page: 'open', attack: write, value: '<p onclick="attack()">x</p>' },
  { check: 'attribute', page: 'open', attack: write, value: '<p style="color: red">x</p>' },
  {
    check: 'attribute',
    page: 'open',
    attack: write,
    value: '<a href="https://news.example/" ping="https://evil.example/">x</a>',
  },
  { check: 'attribute', page: 'open', attack: write, value: '<p class="x}" lang="en">x</p>' },
  { check: 'attribute', page: 'open', attack: write, value: '<li data-place="\u202E">x</li>' },
  { check: 'scheme', page: 'open', attack: write, value: '<a href="java\nscript:attack()">x</a>' },
  { check: 'scheme', page: 'open', attack: write, value: '<a href="https://bank.example@evil.example/">x</a>' },
  { check: 'scheme', page: 'open', attack: write, value: '<img src="data:image/png,x" alt="">' },
  { check: 'text', page: 'open', attack: write, value: '<p>a\u202Eb</p>' },
  { check: 'page', page: 'open', attack: () => document.body.append(document.createElement('iframe')) },
  {
    check: 'prototype',
    page: 'open',
    attack: () => Reflect.defineProperty(Object.prototype, 'attacked', { value: true }),
  },
  { check: 'error', page: 'open', attack: write, value: '<img src=x onerror="JSON.parse(0 + this)">' },
  { check: 'error', page: 'open', attack: write, value: '<img src=x onerror="Promise.reject(0)">' },
  { check: 'violation', page: 'strict', attack: write, value: '<img src=x onerror=attack()>' },
  { check: 'violation', page: 'strict', attack: () => fetch('https://evil.example/').catch(String) },
  { check: 'violation', page: 'strict', attack: () => document.body.setAttribute('onclick', 'attack()') },
]

// As a careless library does it.
function write(html: string): void {
  const host = document.querySelector('main') ?? document.body
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.innerHTML = html
}

/** Fails where the check that is named for an attack does not notice it within five seconds. */
export async function assertNoticed(page: Page, pages: string, success: Success): Promise<void> {
  await page.goto(`${pages}/${success.page}.html`)
  await page.evaluate(success.attack, success.value ?? '').catch(String)
  await page.waitForFunction(notices, { timeout: 5000 }, success.check).catch((cause: unknown) => {
    assert.fail(`the check "${success.check}" did not notice it: ${String(cause)}`)
  })
}

const notices = (check: string): boolean => {
  const root = document.querySelector('main')?.shadowRoot
  const faults = [...hostile.report(), ...(root ? hostile.faultsIn(root) : [])]
  return faults.some((fault) => fault.check === check)
}
