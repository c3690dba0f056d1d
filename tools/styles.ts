import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from 'lightningcss'
import { root } from './files.js'

/** A sheet of `src/` with all that it imports, minified. */
export const minifiedSheet = (name: string): string =>
  bundle({ filename: join(root, 'src', name), minify: true }).code.toString()

/** The rules of `src/room.css` that give the tags their heights, as rules of a shadow root. */
export function roomRules(): string {
  const [heights = ''] = readFileSync(join(root, 'src/room.css'), 'utf8').split('@media')
  return heights
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/^iom-.+(?= \{)/gm, (selector) => `:host(${selector})`)
    .replaceAll(/\n\s*\n/g, '\n')
}
