import { readdirSync } from 'node:fs'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

/** The tags: one registration module each. */
const tags = readdirSync(new URL('src/define', import.meta.url))
  .filter((file) => file.startsWith('iom-'))
  .map((file) => file.replace(/\.ts$/, ''))

const entries = {
  'iom-widgets': 'src/iom-widgets.ts',
  ...Object.fromEntries(tags.map((tag) => [`elements/${tag}`, `src/define/${tag}.ts`])),
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
    plugins: [ownPolicyName()],
    build: {
      outDir: 'dist',
      emptyOutDir: !single,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      // As a library, so that an import() stays bare; Vite's helper around it would be one more request.
      lib: { entry: single ? { 'iom-widgets.bundle': 'src/iom-widgets.bundle.ts' } : entries, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        output: {
          minify: true,
          comments: { annotation: false, legal: false },
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          ...(single ? { codeSplitting: false } : {}),
        },
      },
    },
  }
})
