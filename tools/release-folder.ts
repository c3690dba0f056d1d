/**
 * `npm run release-folder -- --base https://cdn.example.org/ [--output release]`: copies `dist/` to a folder for a static
 * host, as `1.4.2/`, which never changes, and as `v1/`, which the next version is copied over. Files of older versions
 * stay in `v1/`: a page that is open, or a cached entry, may still ask for them.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dist, readJson, root } from './files.js'
import { importMap } from './import-map.js'

const { values } = parseArgs({
  options: { base: { type: 'string' }, output: { type: 'string', default: join(root, 'release') } },
})
const { base, output } = values
if (base === undefined || !URL.canParse(base))
  throw new Error('Name the address of the host: --base https://cdn.example.org/')
if (!existsSync(join(dist, 'integrity.json'))) throw new Error('dist/ is not complete. Run npm run build.')

const { version } = readJson('package.json') as { version: string }
const [major = '0'] = version.split('.')
const exact = resolve(output, version)
if (existsSync(exact)) throw new Error(`${exact} exists. A published version never changes: raise the version.`)

const hashes = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>
for (const name of [version, `v${major}`]) {
  const folder = resolve(output, name)
  await mkdir(folder, { recursive: true })
  // Chunks before the entries that name them.
  for (const part of ['chunks', 'elements', '.'])
    await cp(join(dist, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.startsWith(join(dist, 'npm')),
    })
  const map = importMap(hashes, new URL(`${name}/`, base.replace(/\/?$/, '/')).href)
  await writeFile(join(folder, 'importmap.json'), `${JSON.stringify(map, null, 2)}\n`)
  console.log(folder)
}
