import { constants, brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const KiB = 1024
const root = new URL('../../', import.meta.url)
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

const chunks: [file: string, budget: number][] = [
  ['src/map/index.ts', 28],
  ...languages.map((lang): [string, number] => [`src/i18n/countries/${lang}.ts`, 3]),
  ...languages.map((lang): [string, number] => [`src/i18n/map-notes/${lang}.ts`, 1]),
]

async function compressed(file: string): Promise<number> {
  const entryPoints = [new URL(file, root).pathname]
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return outputFiles.reduce((sum, { contents }) => sum + brotliCompressSync(contents, { params }).length, 0) / KiB
}

for (const [file, budget] of chunks) {
  const size = await compressed(file)
  console.log(`${size.toFixed(2).padStart(6)} KiB of ${budget}  ${file}`)
  if (size > budget) process.exitCode = 1
}
