import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { replacePlugin } from 'rolldown/plugins'
import { RUNTIME_MODULE_ID } from 'rolldown'
import type { ChunkingContext, CodeSplittingGroup, CodeSplittingOptions } from 'rolldown'
import { defineConfig, type UserConfig } from 'vite'
import { inlineRuntime } from './tools/inline-runtime.js'
import { tagFiles } from './tools/tag-files.js'

const tags = readdirSync(new URL('src/tags', import.meta.url)).filter((name) => name.startsWith('iom-'))
const dialects = readdirSync(new URL('src/formats', import.meta.url)).filter((name) => !/\.ts$|^iom$/.test(name))

/** Entries of each build: file in `dist/` without its ending, and source. */
const entries: Record<string, Record<string, string>> = {
  // The pasted script, one file per tag, and the chunks that they share.
  production: {
    'iom-widgets': 'src/loader.ts',
    ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `src/tags/${tag}/define.ts`])),
  },
  // Release, list, contacts and feed in one file.
  news: { 'iom-news': 'src/news.ts' },
  // Everything in one file.
  bundle: { 'iom-widgets.bundle': 'src/generated/bundle.ts' },
}

// Each further file is a request: one chunk for what a release shares with other tags, one for reading foreign formats,
// one per dialect.
const core = groupOf('core', 'src/tags/iom-release/define.ts', 2)

/** A group of all modules that an entry imports statically and that so many entries share. */
function groupOf(name: string, entry: string, minShareCount: number): CodeSplittingGroup {
  let ids: Set<string> | undefined
  const isImported = (id: string, context: ChunkingContext): boolean => (ids ??= closureOf(entry, context)).has(id)
  return {
    name: (id, context) => (id === RUNTIME_MODULE_ID || isImported(id, context) ? name : null),
    debugName: name,
    minShareCount,
    priority: 2,
  }
}

/** Ids of an entry and of all modules that it imports statically. */
function closureOf(entry: string, context: ChunkingContext): Set<string> {
  const ids = new Set([resolve(entry)])
  for (const id of ids) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) ids.add(imported)
  return ids
}

// What other tags share.
const shared = {
  name: 'shared',
  minShareCount: 2,
  priority: 1,
  test: /node_modules.lit|src.(model|templates|element|languages.[\w-]+\.ts)/,
}
// The layers of the map are small: with what loads the rest, they are one request and no further round trip.
const map = {
  name: 'map',
  priority: 1,
  test: /src.(geography.(boxes|cluster|codes|projection)|tags.iom-mission-map.(preload|layers.|draw.base-layer))/,
}
const onDemand = [
  { name: 'reading', test: /src.(reading|formats.(foreign|detect)|generated.dialects|formats.(?!iom)\w+.index)/ },
  ...dialects.map((name) => ({ name, test: new RegExp(`src.formats.${name}.`) })),
]
const groups: Record<string, CodeSplittingOptions> = {
  production: { groups: [core, shared, map, ...onDemand] },
  news: {
    groups: [
      groupOf('iom-news', 'src/news.ts', 1),
      { name: 'foreign', test: /src.(reading|formats.(foreign|detect).ts|formats.(?!iom)\w+[\\/])/ },
    ],
  },
}

/** `fr-` for a module in `src/languages/fr/`, whose files are named alike in all languages. */
const languageOf = (id: string | null | undefined): string =>
  /languages.([\w-]+)[\\/]/.exec(id ?? '')?.[1]?.concat('-') ?? ''

/** `vite build` writes the files that pages load; `--mode news` and `--mode bundle` add the single files. */
export default defineConfig(({ mode }): UserConfig => ({
  base: './',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    // A policy list that holds `lit-html` once lets only the first Lit on a page create it: ours has a name of its own.
    replacePlugin(
      {
        "createPolicy('lit-html'": "createPolicy('iom-widgets'",
        'createPolicy("lit-html"': 'createPolicy("iom-widgets"',
      },
      { delimiters: ['', ''] },
    ),
    inlineRuntime(),
    tagFiles(tags),
  ],
  build: {
    target: 'es2022',
    emptyOutDir: mode === 'production',
    reportCompressedSize: false,
    license: { fileName: 'third-party-licences.md' },
    // A library: Vite leaves dynamic imports as they are, without its helper that preloads styles.
    lib: { entry: entries[mode] ?? {}, formats: ['es'], fileName: (_, name) => `${name}.js` },
    rolldownOptions: {
      // English is bundled, although the list of languages imports it as the others.
      checks: { ineffectiveDynamicImport: false },
      preserveEntrySignatures: false,
      output: {
        minify: true,
        chunkFileNames: ({ name, facadeModuleId }) =>
          `chunks/${mode === 'news' ? 'news/' : ''}${languageOf(facadeModuleId)}${name}-[hash:8].js`,
        codeSplitting: groups[mode] ? { ...groups[mode], includeDependenciesRecursively: false } : false,
      },
    },
  },
}))
