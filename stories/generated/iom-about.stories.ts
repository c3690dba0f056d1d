// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-about/define.js'
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/iom-about',
  component: 'iom-about',
  render: render('iom-about'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Default: StoryObj = { args: {}, parameters: { controls: { exclude: ['content', 'hide-expired'] } } }
export const Dark: StoryObj = { args: { scheme: 'dark' }, parameters: { controls: { include: ['scheme'] } } }
export const Empty: StoryObj = { args: { src: 'data/empty.json' }, parameters: { controls: { include: ['src'] } } }
export const ErrorWithFallback: StoryObj = {
  args: { src: 'data/missing.json', content: 'Read about us on our own site.' },
  parameters: { controls: { include: ['src', 'content'] } },
}
export const ErrorWithoutFallback: StoryObj = {
  args: { src: 'data/missing.json' },
  parameters: { controls: { include: ['src'] } },
}
