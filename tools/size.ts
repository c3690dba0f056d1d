/** `npm run size`: what a page loads in each use, in bytes (brotli). Exits with 1 where less than 5 % of a budget is left. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { dist, scripts } from './files.js'

/**
 * Budgets per use in KiB, everything but the JSON, in English; and the files that the use loads, by name.
 * `core` holds zod itself (6 KiB), the English words and formats of ten tags, and what a release shares with the tags of
 * its parts: lock-up, quotations, event series, goals, languages. A contact card loads it too: a chunk of its own would
 * cost a release one more request.
 */
const uses: Readonly<Record<string, readonly [budget: number, ...files: string[]]>> = {
  'contact card': [56, 'iom-widgets', 'elements/iom-contact-card'],
  release: [64, 'iom-widgets', 'elements/iom-release'],
  list: [62, 'iom-widgets', 'elements/iom-release-list'],
  'release from WordPress': [88, 'iom-widgets', 'elements/iom-release', 'chunks/reading', 'chunks/wordpress'],
  map: [
    109,
    'iom-widgets',
    'elements/iom-mission-map',
    'chunks/map',
    'chunks/world',
    'chunks/en-map',
    'chunks/en-countries',
  ],
  'iom-news.js': [65, 'iom-news'],
}

/** Scripts of `dist/` with a name, whatever their hash. */
const filesNamed = (name: string): string[] =>
  scripts().filter((file) => file === `${name}.js` || (name.startsWith('chunks/') && file.startsWith(`${name}-`)))

/** A script with everything that it imports statically. */
function closureOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const code = readFileSync(join(dist, file), 'utf8')
  for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
    closureOf(join(file, '..', path), found)
  return found
}

for (const [use, [budget, ...names]] of Object.entries(uses)) {
  const missing = names.filter((name) => !filesNamed(name).length)
  if (missing.length) throw new Error(`${use}: dist/ holds no ${missing.join(', ')}. Run npm run build.`)
  const files = new Set(names.flatMap(filesNamed).flatMap((file) => [...closureOf(file)]))
  const sizes = [...files].map((file) => brotliCompressSync(readFileSync(join(dist, file))).length)
  const total = sizes.reduce((a, b) => a + b, 0)
  const room = Math.round(100 * (1 - total / (budget * 1024)))
  if (room < 5) process.exitCode = 1
  console.log(
    `${use.padEnd(24)} ${String(total).padStart(7)} of ${budget} KiB, ${room} % left${room < 5 ? ' (less than 5 %)' : ''}, ${files.size} files`,
  )
}
