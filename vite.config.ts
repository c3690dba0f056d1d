import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { compact, optimization } from './tools/compact.js'
import { minifyTemplates } from './tools/minify-templates.js'
import { plainImports } from './tools/plain-imports.js'

/** The tags: one registration module each. */
const tags = readdirSync(new URL('src/tags', import.meta.url)).filter((name) => name.startsWith('iom-'))

const entries = {
  'iom-widgets': 'src/loader.ts',
  ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `src/tags/${tag}/define.ts`])),
}

/**
 * Gives the Lit inside the bundle a Trusted Types policy of its own name: a page whose policy list holds `lit-html`
 * once lets only the first Lit create it, and the second one throws.
 */
function ownPolicyName(): Plugin {
  let replaced = 0
  return {
    name: 'own-policy-name',
    apply: 'build',
    transform(code, id) {
      if (!/\/lit-html\/(?:development\/)?lit-html\.js$/.test(id)) return undefined
      const renamed = code.replace(/(createPolicy\(\s*)(["'])lit-html\2/, '$1$2iom-widgets$2')
      replaced += Number(renamed !== code)
      return { code: renamed, map: null }
    },
    buildEnd(error) {
      if (!error && replaced !== 1)
        this.error(`Lit's Trusted Types policy was found ${replaced} times instead of once.`)
    },
  }
}

// What every tag needs is one chunk: each further one costs a request, and compresses worse. The readers of dialects, the
// languages and the map stay apart: their modules are asked for by name.
const core = {
  name: 'core',
  minShareCount: 2,
  test: /lit-html.lit-html|reactive-element.(?!decorators)|lit-element|idb-keyval|src.(templates|source|element.(?!debug))|src.model.(?!countries|select|vcard)|src.languages.(en.(messages|format)|[a-z-]+\.ts)|src.generated|src.formats.(read|iom|dialect)/,
}

// What a map shares with others, and what asks for the rest of it ahead of its own code.
const places = {
  name: 'places',
  test: /src.(model.countries|geography.projection|tags.iom-mission-map.preload)/,
}

// Modules that the loader imports for the sake of the chunk that they are in.
const ahead: Readonly<Record<string, string>> = {
  './element/feed-element.js': core.name,
  './tags/iom-mission-map/preload.js': places.name,
  'lit/directives/repeat.js': 'repeat',
}

/** Lets the loader import a chunk as it is: a module's exports would cost the chunk a table of them, and another file. */
function importChunks(): Plugin {
  return {
    name: 'import-chunks',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const chunk = importer.endsWith('/src/loader.ts') ? ahead[source] : undefined
      return chunk === undefined ? undefined : { id: `chunk:${chunk}`, external: true }
    },
    generateBundle(_options, bundle) {
      const loader = bundle['iom-widgets.js']
      if (loader?.type !== 'chunk') return
      loader.code = loader.code.replaceAll(/chunk:(\w+)/g, (_, wanted) => {
        const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === wanted)
        return found ? `./${found.fileName}` : this.error(`There is no chunk ${wanted}.`)
      })
    },
  }
}

/**
 * Tells V8 to compile a file as it arrives, beside the main thread, and not function by function at the first calls: for
 * files of which a page runs nearly all at once. Other engines see a comment. (Explicit compile hints, Chrome 136.)
 */
function compileHints(): Plugin {
  return {
    name: 'compile-hints',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const isHinted = /^(elements.iom-mission-map|chunks.(core|places|world|repeat)-)/.test(file.fileName)
        if (file.type === 'chunk' && isHinted) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
      }
    },
  }
}

/**
 * `vite build` writes the files that pages load: the entry, one file per tag, the chunks that they share.
 * `vite build --mode bundle` adds everything in one file, for pages that pin its hash.
 */
export default defineConfig(({ mode }): UserConfig => {
  const single = mode === 'bundle'
  return {
    base: './',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { 'zod/mini': fileURLToPath(new URL('src/model/mini.ts', import.meta.url)) } },
    plugins: [importChunks(), ownPolicyName(), minifyTemplates(), plainImports(), compileHints()],
    build: {
      outDir: 'dist',
      emptyOutDir: !single,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      ...compact,
      rolldownOptions: {
        optimization,
        // Nearly all of a build is the minifier's: no news.
        // English is bundled, although the list of languages imports it as the others.
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
        input: single ? { 'iom-widgets.bundle': 'src/bundle.ts' } : entries,
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash:6].js',
          codeSplitting: single ? false : { groups: [core, places] },
        },
      },
    },
  }
})
