import type { Plugin, Rolldown } from 'vite'

/**
 * Writes the few lines of Rolldown's runtime into each chunk that imports them. As a file of their own they would cost a
 * round trip: Rolldown places them apart, whatever the groups say.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
      const runtime = chunks.find(({ name }) => name === 'rolldown-runtime')
      if (!runtime) return
      const body = runtime.code.replace(
        /export\s*\{([^}]*)\};?\s*$/,
        (_, names: string) => `return{${keysOf(names, '$2:$1')}}`,
      )
      const file = runtime.fileName.replace(/^.*\//, '')
      const imported = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["'\`][^"'\`]*${file}["'\`];?`)
      for (const chunk of chunks.filter(({ imports }) => imports.includes(runtime.fileName))) {
        chunk.code = chunk.code.replace(
          imported,
          (_, names: string) => `var{${keysOf(names, '$1:$2')}}=(()=>{${body}})();`,
        )
        chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName)
        if (chunk.code.includes(file)) this.error(`${chunk.fileName} still imports ${runtime.fileName}.`)
      }
      Reflect.deleteProperty(bundle, runtime.fileName)
    },
  }
}

/** `a as b, c` of an import or export as the members of an object. */
const keysOf = (names: string, order: string): string => names.replaceAll(/(\w+)\s+as\s+(\w+)/g, order)
