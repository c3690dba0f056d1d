/**
 * `npm run size`: what a page with one native tag loads from `dist/`, in bytes as they are, with gzip and with Brotli.
 * It follows the static imports of the entry and of the tag, and adds the chunk of the English words where they are
 * one. It ends with exit code 1 where a budget is passed.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parseAst } from 'vite'
import { dist, scripts, tags } from './files.js'

/** Brotli bytes that a page may load, by tag; for the others there is none yet. */
const budgets: Partial<Record<string, number>> = { 'iom-release': 24 * 1024 }

interface Size {
  raw: number
  gzip: number
  brotli: number
}

if (!existsSync(dist)) throw new Error('There is no dist/: run npm run build first.')
const files = await scripts()
const code = new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(dist, file))] as const)))

function sizeOf(file: string): Size {
  const bytes = code.get(file)
  if (!bytes) throw new Error(`${file} is imported but not in dist/.`)
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length }
}

const sizes = new Map(files.map((file) => [file, sizeOf(file)]))

function sum(paths: Iterable<string>): Size {
  const total = { raw: 0, gzip: 0, brotli: 0 }
  for (const path of paths) {
    const { raw, gzip, brotli } = sizes.get(path) ?? sizeOf(path)
    total.raw += raw
    total.gzip += gzip
    total.brotli += brotli
  }
  return total
}

function importsOf(file: string): string[] {
  return parseAst(String(code.get(file)), { lang: 'js' }).body.flatMap((node) =>
    'source' in node && node.source ? [posix.join(posix.dirname(file), node.source.value)] : [],
  )
}

function closure(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const next of importsOf(file)) closure(next, found)
  return found
}

const english = files.filter((file) => /^chunks\/en-[\w-]+\.js$/.test(file))

function pageWith(tag: string): Set<string> {
  const roots = ['iom-widgets.js', `elements/${tag}.js`, ...english]
  return new Set(roots.flatMap((file) => [...closure(file)]))
}

const cell = (value: number): string => value.toLocaleString('en').padStart(10)
const row = (name: string, { raw, gzip, brotli }: Size, note = ''): string =>
  `${name.padEnd(44)}${cell(raw)}${cell(gzip)}${cell(brotli)}  ${note}`.trimEnd()
const head = (title: string): string =>
  `\n${title.padEnd(44)}${['raw', 'gzip', 'brotli'].map((name) => name.padStart(10)).join('')}`

function verdict(tag: string, { brotli }: Size): string {
  const budget = budgets[tag]
  if (budget === undefined) return ''
  return `${brotli <= budget ? 'within' : 'ABOVE'} the budget of ${budget.toLocaleString('en')}`
}

console.log(head('File (bytes)'))
for (const [file, size] of sizes) console.log(row(file, size))

console.log(head('A page with one <iom-release> loads'))
for (const file of pageWith('iom-release')) console.log(row(file, sizes.get(file) ?? sizeOf(file)))

console.log(head('Page with one tag, entry and all'))
let passed = 0
let failed = 0
for (const tag of await tags()) {
  const size = sum(pageWith(tag))
  console.log(row(`<${tag}>, ${pageWith(tag).size} files`, size, verdict(tag, size)))
  const budget = budgets[tag]
  if (budget !== undefined && size.brotli <= budget) passed++
  else if (budget !== undefined) failed++
}
console.log(row('iom-widgets.bundle.js, 1 file', sum(['iom-widgets.bundle.js'])))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = Number(failed > 0)
