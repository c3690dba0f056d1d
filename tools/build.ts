/** `npm run build`: everything in `dist/`. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { dist, readJson, root, scripts, writeDist } from './files.js'
import { htmlCustomData, type Manifest } from './manifest.js'
import { completePackage, writeLicences } from './package.js'
import { fileOf, node } from './run.js'
import { feedSchema } from './schema.js'

async function command(file: string, ...args: string[]): Promise<void> {
  const code = await node([fileOf(file), ...args])
  if (code !== 0) throw new Error(`${[file, ...args].join(' ')} ended with exit code ${code}.`)
}

/** The hashes of all scripts, as the attribute `integrity` takes them (Subresource Integrity). */
async function integrity(): Promise<Record<string, string>> {
  const files = await scripts()
  const hashes = files.map(async (file) => {
    const hash = createHash('sha384').update(await readFile(join(dist, file)))
    return [file, `sha384-${hash.digest('base64')}`] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}

await build({ root, logLevel: 'warn' })
await build({ root, mode: 'bundle', logLevel: 'warn' })
await command('typescript/bin/tsc', '-p', 'tsconfig.build.json')
await command('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet')

const manifest = await readJson<Manifest>('custom-elements.json')
const schema = await feedSchema()
await writeDist('custom-elements.json', manifest)
await writeDist('html-custom-data.json', htmlCustomData(manifest))
await writeDist('feed.schema.json', schema)
await completePackage(manifest, schema)
await writeLicences()
await writeDist('integrity.json', await integrity())
console.log(`Built ${dist}: ${(await scripts()).length} scripts. npm run size tells what a page loads.`)
