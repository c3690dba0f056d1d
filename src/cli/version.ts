import { existsSync, readFileSync } from 'node:fs'

// The package is two folders above in the sources, three in what is built.
const paths = ['../../package.json', '../../../package.json'].map((path) => new URL(path, import.meta.url))

/** The version of the package. */
export const version = readVersion()

function readVersion(): string {
  const path = paths.find((one) => existsSync(one))
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version : 'unknown'
}
