/** `npm run build`: everything that `dist/` holds. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { dist, readJson, root, scripts, writeDist } from './files.js'
import { htmlCustomData, type Manifest } from './manifest.js'
import { completePackage, writeLicences } from './package.js'
import { fileOf, node } from './run.js'
import { feedSchema } from './schema.js'

async function run(path: string, ...args: string[]): Promise<void> {
  if ((await node([fileOf(path), ...args])) !== 0) throw new Error(`${path} ${args.join(' ')} failed`)
}

/** Subresource Integrity of every script that a page may load. */
async function integrity(): Promise<Record<string, string>> {
  const hashes = (await scripts()).map(async (file) => {
    const hash = createHash('sha384').update(await readFile(join(dist, file)))
    return [file, `sha384-${hash.digest('base64')}`] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}

await build({ root, logLevel: 'warn' })
await build({ root, logLevel: 'warn', mode: 'bundle' })
await run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
await run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet')

const manifest = await readJson<Manifest>('custom-elements.json')
const schema = await feedSchema()
await writeDist('custom-elements.json', manifest)
await writeDist('html-custom-data.json', htmlCustomData(manifest))
await writeDist('feed.schema.json', schema)
await completePackage(manifest, schema)
await writeLicences()
await writeDist('integrity.json', await integrity())
console.log(`dist/ is built: ${(await scripts()).length} scripts; npm run size tells what a page loads.`)
