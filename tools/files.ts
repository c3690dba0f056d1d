import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** The top folder of the project. */
export const root = join(import.meta.dirname, '..')

/** What `npm run build` writes. */
export const dist = join(root, 'dist')

/** The part of a custom-elements manifest that the tools read. */
export interface Manifest {
  modules: { path: string; declarations: Declaration[] }[]
}

/** A class in a custom-elements manifest. */
export interface Declaration {
  name: string
  tagName?: string
  description?: string
  attributes?: (Documented & { fieldName?: string })[]
  members?: (Documented & {
    kind: string
    attribute?: string
    parameters?: Documented[]
    return?: { type?: { text: string } }
  })[]
  events?: Documented[]
  slots?: Documented[]
  cssParts?: Documented[]
  cssProperties?: Documented[]
}

/** What a manifest says of an attribute, a member, an event, a slot, a part or a custom property. */
export interface Documented {
  name: string
  description?: string
  type?: { text: string }
  default?: string
  inheritedFrom?: { name: string }
}

/** Writes the custom-elements manifest of the sources, `custom-elements.json`, to a folder. */
export function writeManifest(folder = root): void {
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js')
  const outdir = relative(root, folder) || '.'
  execFileSync(process.execPath, [analyzer, 'analyze', '--quiet', '--outdir', outdir], { cwd: root })
}

/** The tags of a manifest, by default `custom-elements.json`, by name. */
export const documentedTags = ({ modules } = readJson('custom-elements.json') as Manifest): Map<string, Declaration> =>
  new Map(
    modules
      .flatMap(({ declarations }) => declarations)
      .flatMap((declaration) => (declaration.tagName ? [[declaration.tagName, declaration] as const] : []))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Parsed JSON of a file of the project. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** Writes text, or a value as JSON, to a file in `dist/`. */
export async function writeDist(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(join(dist, path)), { recursive: true })
  await writeFile(join(dist, path), typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`)
}

/** The scripts of `dist/` that a page may load, as paths in it: the entries, one file per tag, the chunks. */
export const scripts = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !path.startsWith('npm'))
    .sort()
