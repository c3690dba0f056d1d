/** `npm run size`: what a page loads, in bytes on the wire. Exits with 1 where a budget is exceeded. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { loaderCode } from './loader-size.js'

const dist = join(import.meta.dirname, '../dist')

interface Size {
  raw: number
  gzip: number
  brotli: number
}

const measure = (bytes: Buffer): Size => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
})

const sizeOf = async (file: string): Promise<Size> => measure(await readFile(join(dist, file)))

/** A file with everything that it imports statically. */
async function closure(file: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = await readFile(join(dist, file), 'utf8')
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
    await closure(join(file, '..', path), seen)
  return seen
}

function total(sizes: readonly Size[]): Size {
  const sum = (key: keyof Size): number => sizes.reduce((all, size) => all + size[key], 0)
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') }
}

const row = (name: string, { raw, gzip, brotli }: Size, budget?: number): string =>
  `${name.padEnd(44)}${[raw, gzip, brotli].map((n) => String(n).padStart(8)).join('')}${budget === undefined ? '' : `  ${brotli <= budget ? 'within' : 'ABOVE'} ${budget}`}`

/** Budgets of pages in bytes, brotli: a page with this tag and native data in English, everything but the JSON. */
const budgets: Readonly<Record<string, number>> = { 'iom-release': 24 * 1024 }

console.log(`${''.padEnd(44)}${['raw', 'gzip', 'brotli'].map((name) => name.padStart(8)).join('')}`)
let above = false
for (const file of (await readdir(join(dist, 'elements'))).sort()) {
  const tag = file.replace(/\.js$/, '')
  const files = await closure(`elements/${file}`, await closure('iom-widgets.js'))
  const size = total(await Promise.all([...files].map(sizeOf)))
  const budget = budgets[tag]
  above ||= budget !== undefined && size.brotli > budget
  console.log(row(`page with <${tag}> (${files.size} files)`, size, budget))
}
const loader = total((await loaderCode()).map((code) => measure(Buffer.from(code))))
above ||= loader.brotli > 4 * 1024
console.log(row('loader with its store (src/source)', loader, 4 * 1024))
const scripts = (await readdir(dist, { recursive: true })).filter(
  (file) => file.endsWith('.js') && !file.startsWith('npm'),
)
// A reader of a dialect, and that of HTML. The map's own: its element; its geometry with decoder, regions and notes, for
// which 28 KiB are meant less half a one for the projection, which shares a chunk with the table of codes; the names of
// countries in each language.
async function budgetOf(file: string): Promise<number | undefined> {
  if (file === 'elements/iom-mission-map.js') return 8 * 1024
  if (file.startsWith('chunks/world-')) return 27.5 * 1024
  if (file.startsWith('chunks/html-')) return 4.5 * 1024
  if (/chunks.(jsonfeed|ninjs|reliefweb|drupal|wordpress|newsarticle)-/.test(file)) return 2 * 1024
  return (await readFile(join(dist, file), 'utf8')).includes(',ZWE:') && file.startsWith('chunks/')
    ? 3 * 1024
    : undefined
}

for (const file of scripts.sort()) {
  const [size, budget] = [await sizeOf(file), await budgetOf(file)]
  above ||= budget !== undefined && size.brotli > budget
  console.log(row(`  ${file}`, size, budget))
}
process.exitCode = Number(above)
