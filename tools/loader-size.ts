import { build, type Rolldown } from 'vite'
import { compact, optimization } from './compact.js'
import { root } from './files.js'
import { plainImports } from './plain-imports.js'

/**
 * The code of src/source as a page loads it, copies of earlier visits included, without Lit and without what it hands on to:
 * the readers of formats, and the model. The words of failures are a file that only a failure loads.
 */
export async function loaderCode(): Promise<string[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [plainImports()],
    build: {
      ...compact,
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        optimization,
        input: 'src/source/feed-controller.ts',
        preserveEntrySignatures: 'strict',
        external: (id) => /^lit|\/(model|formats)\//.test(id),
      },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  const files = outputs.flatMap(({ output }) => output)
  return files.flatMap((file) => (file.type === 'chunk' && file.name !== 'error-messages' ? [file.code] : []))
}
