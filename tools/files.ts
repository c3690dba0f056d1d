import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The top folder of the project. */
export const root = join(import.meta.dirname, '..')

/** What `npm run build` writes. */
export const dist = join(root, 'dist')

/** Parsed JSON of a file of the project. */
export const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(root, path), 'utf8')) as T

/** Writes JSON to a file in `dist/`. */
export const writeDist = (path: string, value: unknown): Promise<void> =>
  writeFile(join(dist, path), `${JSON.stringify(value, null, 2)}\n`)

/** The scripts of `dist/` that a page may load, as paths in it: the entries, one file per tag, the chunks. */
export async function scripts(): Promise<string[]> {
  const folders = await Promise.all(
    ['', 'elements', 'chunks'].map(async (folder) =>
      (await readdir(join(dist, folder))).filter((name) => name.endsWith('.js')).map((name) => join(folder, name)),
    ),
  )
  return folders.flat().sort()
}

/** The tags, in alphabetical order: one for each folder of `src/tags/`. */
export async function tags(): Promise<string[]> {
  const folders = await readdir(join(root, 'src/tags'))
  return folders.filter((name) => name.startsWith('iom-')).sort()
}
