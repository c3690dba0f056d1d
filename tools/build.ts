/** `npm run build`: everything that `dist/` holds. */
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { fileOf, node } from './run.js'
import { feedSchema } from './schema.js'

const root = join(import.meta.dirname, '..')
const dist = (path: string): string => join(root, 'dist', path)

async function run(path: string, ...args: string[]): Promise<void> {
  if ((await node([fileOf(path), ...args])) !== 0) throw new Error(`${path} ${args.join(' ')} failed`)
}

const writeJson = (path: string, value: unknown): Promise<void> =>
  writeFile(dist(path), `${JSON.stringify(value, null, 2)}\n`)

interface Manifest {
  modules: { declarations?: Declaration[] }[]
}
interface Declaration {
  tagName?: string
  description?: string
  attributes?: { name: string; description?: string; type?: { text: string } }[]
}

/** What editors know of the tags (the custom data format of VS Code), from the custom-elements manifest. */
function htmlCustomData({ modules }: Manifest): unknown {
  const tags = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description: meaning, type }) => ({
        name,
        description: meaning,
        values: valuesOf(type?.text),
      })),
    }))
  return { version: 1.1, tags }
}

const valuesOf = (type = ''): { name: string }[] => [...type.matchAll(/'([^']+)'/g)].map(([, name = '']) => ({ name }))

/** Subresource Integrity of every script that a page may load. */
async function integrity(): Promise<Record<string, string>> {
  const files = (await readdir(dist(''), { recursive: true })).filter(
    (file) => file.endsWith('.js') && !file.startsWith('npm'),
  )
  const hashes = files.sort().map(async (file) => [
    file,
    `sha384-${createHash('sha384')
      .update(await readFile(dist(file)))
      .digest('base64')}`,
  ])
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>
}

await build({ logLevel: 'warn' })
await build({ logLevel: 'warn', mode: 'bundle' })
await run('typescript/bin/tsc', '-p', 'tsconfig.build.json')
await run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet')
await rename(join(root, 'custom-elements.json'), dist('custom-elements.json'))
await writeJson(
  'html-custom-data.json',
  htmlCustomData(JSON.parse(await readFile(dist('custom-elements.json'), 'utf8')) as Manifest),
)
await writeJson('feed.schema.json', feedSchema())
await writeJson('integrity.json', await integrity())
console.log('dist/ is built.')
