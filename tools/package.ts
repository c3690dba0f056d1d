import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dist, readJson, root, tags, writeDist } from './files.js'
import { packageManifest, type Manifest } from './manifest.js'

interface Package {
  name: string
  version: string
  description: string
  license: string
  dependencies: Record<string, string>
}

/** Completes `dist/npm/`, where the compiled modules lie already, to a package that can be published. */
export async function completePackage(manifest: Manifest, schema: unknown): Promise<void> {
  const { name, version, description, license, dependencies } = await readJson<Package>('package.json')
  const define = (await tags()).map((tag) => [`./define/${tag}.js`, moduleAt(`tags/${tag}/define`)] as const)
  await writeDist('npm/package.json', {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: ['./tags/*/define.js', './model/jitless.js'],
    customElements: 'custom-elements.json',
    exports: {
      '.': moduleAt('index'),
      ...Object.fromEntries(define),
      './custom-elements.json': './custom-elements.json',
      './feed.schema.json': './feed.schema.json',
      './package.json': './package.json',
    },
    dependencies,
  })
  await writeDist('npm/custom-elements.json', packageManifest(manifest))
  await writeDist('npm/feed.schema.json', schema)
  for (const file of ['LICENSE', 'NOTICE', 'README.md'].filter((file) => existsSync(join(root, file)))) {
    await cp(join(root, file), join(dist, 'npm', file))
  }
}

const moduleAt = (path: string): unknown => ({ types: `./${path}.d.ts`, default: `./${path}.js` })

/** The licences of the packages whose code is in the bundles, and of the map's boundaries: they ask to be handed on. */
export async function writeLicences(): Promise<void> {
  const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'zod', 'idb-keyval']
  const texts = bundled.map(async (name) => {
    const folder = join(root, 'node_modules', name)
    const file = ['LICENSE', 'LICENCE'].map((file) => join(folder, file)).find((file) => existsSync(file))
    if (!file) throw new Error(`${name} comes without a licence file.`)
    return `${name}\n\n${(await readFile(file, 'utf8')).trim()}\n`
  })
  const boundaries = readFile(join(root, 'NOTICE'), 'utf8')
  await mkdir(dist, { recursive: true })
  const all = await Promise.all([...texts, boundaries])
  await writeFile(join(dist, 'third-party-licences.txt'), all.join(`\n${'—'.repeat(40)}\n\n`))
}
