import { build, type Rolldown } from 'vite'
import { root } from './files.js'

/**
 * The code of src/feed as a page would load it, copies of earlier visits included, without Lit and without what it hands
 * on to: the readers of formats, and the model, which also holds the words of its errors (about 380 bytes more).
 */
export async function loaderCode(): Promise<string[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: 'terser',
      modulePreload: false,
      lib: { entry: 'src/feed/feed-controller.ts', formats: ['es'] },
      rolldownOptions: { external: (id) => /^lit|\/(model|formats)\//.test(id) },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[]
  return outputs.flatMap(({ output }) => output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])))
}
