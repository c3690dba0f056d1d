import type { StorybookConfig } from '@storybook/web-components-vite'

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../demo/data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The build of the library takes its templates apart and drops zod: stories show the sources as they are.
  viteFinal: (vite) => ({
    ...vite,
    plugins: vite.plugins?.filter((plugin) => !isOurs(plugin)),
    resolve: { ...vite.resolve, alias: {} },
  }),
}

const ours = ['own-policy-name', 'minify-templates', 'plain-imports']
const isOurs = (plugin: unknown): boolean =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && ours.includes(String(plugin.name))

export default config
