import type { Plugin } from 'vite'

/**
 * Leaves dynamic imports as they are written. Vite wraps each in a helper that preloads styles and modules; we have no
 * style files and keep our chunks shallow, so that the helper would be a request and half a kilobyte for nothing.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const wrapper = plugins.find(({ name }) => name === 'native:import-analysis-build')
      if (!wrapper)
        throw new Error(
          'Vite no longer wraps dynamic imports by the plugin that was known: see tools/plain-imports.ts.',
        )
      wrapper.applyToEnvironment = () => false
    },
  }
}
