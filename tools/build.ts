/** `npm run build`: writes everything that `dist/` holds. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration'
import { build } from 'vite'
import { tags } from '../src/generated/tags.js'
import { hasStaticForm, styleSheetOf } from '../src/prerender/index.js'
import { dist, readJson, root, scripts, writeDist, type Manifest } from './files.js'
import { feedSchema, strictFeedSchema } from '../src/model/json-schema.js'
import { commands } from '../src/cli/commands/index.js'
import { llmsText } from './llms.js'
import { designTokens } from './design-tokens.js'
import { importMap } from './import-map.js'
import { minifiedSheet } from './styles.js'

const run = (file: string, ...args: string[]): Buffer =>
  execFileSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: 'inherit' })

/** The manifest as the package holds it, where the modules are compiled. */
const packaged = (manifest: Manifest): Manifest =>
  JSON.parse(
    JSON.stringify(manifest).replaceAll(/"\/?src\/([^"]+)\.ts"/g, (_, path: string) => `"dist/npm/${path}.js"`),
  ) as Manifest

/** Subresource Integrity of every script that a page may load. */
const integrity = (): Record<string, string> =>
  Object.fromEntries(
    scripts().map((file) => {
      const hash = createHash('sha384').update(readFileSync(join(dist, file)))
      return [file, `sha384-${hash.digest('base64')}`]
    }),
  )

// A new folder is part of the build at once; on a clean checkout what is committed must be current.
run('node_modules/tsx/dist/cli.mjs', 'tools/generate.ts', ...(process.env['CI'] ? ['--check'] : []))
for (const mode of ['production', 'news', 'bundle']) await build({ root, logLevel: 'warn', mode })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')

const manifest = packaged(readJson('custom-elements.json') as Manifest)
await writeDist('custom-elements.json', manifest)
generateVsCodeCustomElementData(manifest as object as Parameters<typeof generateVsCodeCustomElementData>[0], {
  outdir: dist,
  htmlFileName: 'html-custom-data.json',
  cssFileName: null,
  hideLogs: true,
})
for (const { name } of tags) if (hasStaticForm(name)) await writeDist(`elements/${name}.css`, `${styleSheetOf(name)}\n`)
await copyFile(join(root, 'NOTICE'), join(dist, 'NOTICE'))
await writeDist('llms.txt', llmsText(manifest, commands))
await writeDist('feed.schema.json', feedSchema())
await writeDist('feed.strict.schema.json', strictFeedSchema())
await copyFile(join(root, 'docs/conformance/acr.yaml'), join(dist, 'acr.yaml'))
await copyFile(join(root, 'demo/data/feed.json'), join(dist, 'feed.sample.json'))
await writeDist('iom-widgets.css', minifiedSheet('iom-widgets.css'))
const hashes = integrity()
await writeDist('integrity.json', hashes)
await writeDist('importmap.json', importMap(hashes, './'))
await writeDist('tokens.json', designTokens())
console.log(`dist/ holds ${scripts().length} scripts. npm run size prints what a page loads.`)
