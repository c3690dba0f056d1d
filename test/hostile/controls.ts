import type { Page } from 'puppeteer-core'
import type { Fault } from './walk.js'

/** What the scripts of a page offer to the one who drives it; see `watch.js`. */
export interface Hostile {
  show: (source: Record<string, string>, tags: readonly string[]) => Promise<Shown>
  showInline: () => Promise<Shown>
  showAttributes: (src: string, value: string) => Promise<Shown>
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

/**
 * Attacks that succeed, because the page does what the library never does. Each must be seen by the check that it is
 * named for: what cannot see them would find nothing in the library either.
 */
const successes: readonly [
  check: string,
  page: 'open' | 'strict',
  attack: (value: string) => unknown,
  value?: string,
][] = [
  ['script', 'open', write, '<img src=x onerror=attack()>'],
  ['script', 'open', write, '<details open ontoggle=attack()>'],
  ['script', 'open', write, '<iframe src="javascript:parent.attack()"></iframe>'],
  ['element', 'open', write, '<style>p { color: red }</style>'],
  ['element', 'open', write, '<math><mtext>x</mtext></math>'],
  ['element', 'open', write, '<form id="document"></form>'],
  ['attribute', 'open', write, '<p onclick="attack()">x</p>'],
  ['attribute', 'open', write, '<p style="color: red">x</p>'],
  ['attribute', 'open', write, '<a href="https://news.example/" ping="https://evil.example/">x</a>'],
  ['attribute', 'open', write, '<p class="x}" lang="en">x</p>'],
  ['attribute', 'open', write, '<li data-place="\u202E">x</li>'],
  ['scheme', 'open', write, '<a href="java\nscript:attack()">x</a>'],
  ['scheme', 'open', write, '<a href="https://bank.example@evil.example/">x</a>'],
  ['scheme', 'open', write, '<img src="data:image/png,x" alt="">'],
  ['text', 'open', write, '<p>a\u202Eb</p>'],
  ['page', 'open', () => document.body.append(document.createElement('iframe'))],
  ['prototype', 'open', () => Reflect.defineProperty(Object.prototype, 'attacked', { value: true })],
  ['error', 'open', write, '<img src=x onerror="JSON.parse(0 + this)">'],
  ['error', 'open', write, '<img src=x onerror="Promise.reject(0)">'],
  ['violation', 'strict', write, '<img src=x onerror=attack()>'],
  ['violation', 'strict', () => fetch('https://evil.example/').catch(String)],
  ['violation', 'strict', () => document.body.setAttribute('onclick', 'attack()')],
]

// As a careless library does it.
function write(html: string): void {
  const host = document.querySelector('main') ?? document.body
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.innerHTML = html
}

/** The controls whose attack was not seen, as sentences. */
export async function blindSpots(page: Page, pages: string): Promise<string[]> {
  const unseen: string[] = []
  for (const [check, name, attack, value = ''] of successes) {
    await page.goto(`${pages}/${name}.html`)
    await page.evaluate(attack, value).catch(String)
    const seen = await page.waitForFunction(sees, { timeout: 5000 }, check).catch(() => undefined)
    if (!seen) unseen.push(`an attack that succeeds was not seen by the check "${check}": ${value || String(attack)}`)
  }
  return unseen
}

/** How many controls there are. */
export const controls = successes.length

const sees = (check: string): boolean => {
  const root = document.querySelector('main')?.shadowRoot
  const faults = [...hostile.report(), ...(root ? hostile.faultsIn(root) : [])]
  return faults.some((fault) => fault.check === check)
}
