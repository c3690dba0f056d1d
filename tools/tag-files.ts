import { existsSync, readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'
import { minifiedSheet } from './styles.js'

/**
 * Tells the loader which files each tag needs: replaces `TAG_FILES` by a table made from the bundle, of each tag's entry
 * with all that it imports statically, and of its preload module. Replaces `ROOM_SHEET` by the text of `src/room.css`.
 */
export function tagFiles(tags: readonly string[]): Plugin {
  return {
    name: 'tag-files',
    apply: 'build',
    buildStart() {
      if (this.environment.config.mode !== 'production') return
      for (const tag of tags.filter(hasPreload))
        this.emitFile({
          type: 'chunk',
          id: preloadOf(tag),
          name: `preload-${tag}`,
          preserveSignature: 'allow-extension',
        })
    },
    generateBundle(_options, bundle) {
      const loader = bundle['iom-widgets.js']
      if (loader?.type !== 'chunk') return
      const table = Object.fromEntries(tags.map((tag) => [tag, filesOf(tag, bundle)]))
      loader.code = loader.code
        .replace('TAG_FILES', () => JSON.stringify(table))
        .replace('ROOM_SHEET', () => JSON.stringify(minifiedSheet('room.css')))
    },
  }
}

const preloadOf = (tag: string): string => `src/tags/${tag}/preload.ts`
const hasPreload = (tag: string): boolean =>
  existsSync(preloadOf(tag)) && readFileSync(`src/tags/${tag}/tag.ts`, 'utf8').includes('preload:')

function filesOf(tag: string, bundle: Rolldown.OutputBundle): { files: string[]; preload?: string } {
  const files = [...closureOf(`elements/${tag}.js`, bundle)]
  const preload = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(preloadOf(tag))),
  )
  return { files, ...(preload && { preload: preload.fileName }) }
}

/** A file with everything that it imports statically. */
function closureOf(file: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[file]
  if (found.has(file) || chunk?.type !== 'chunk') return found
  found.add(file)
  for (const next of chunk.imports) closureOf(next, bundle, found)
  return found
}
