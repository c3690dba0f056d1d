import type { Preview } from '@storybook/web-components-vite'
import type { Arguments } from '../stories/support/render.js'
import { argTypesOf } from '../stories/support/arguments.js'
import { snippet } from '../stories/support/snippet.js'
import { globalTypes, initialGlobals } from './globals.js'
import { onHostPage, withSource } from './host-page.js'
import { withActions } from './actions.js'
import { delaySlowSource } from './slow-source.js'
import './docs.css'

delaySlowSource()

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [withSource, onHostPage, withActions],
  parameters: {
    controls: { expanded: true, sort: 'none' },
    a11y: { test: 'error' },
    docs: {
      codePanel: true,
      toc: { headingSelector: 'h2, h3' },
      extractArgTypes: argTypesOf,
      source: {
        excludeDecorators: true,
        transform: (code: string, { component, args }: { component?: string; args: Arguments }) =>
          component ? snippet(component, args) : code,
      },
    },
    options: {
      storySort: { order: ['Start', 'Guides', 'Tags', 'Topics', 'Reference'] },
    },
  },
}

export default preview
