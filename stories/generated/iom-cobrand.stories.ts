// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-cobrand/define.js'
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/iom-cobrand',
  component: 'iom-cobrand',
  render: render('iom-cobrand'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Names: StoryObj = { args: {}, parameters: { controls: { exclude: ['content', 'hide-expired'] } } }
export const Logos: StoryObj = {
  args: { release: 'cobrand-2016-10-seychelles' },
  parameters: { controls: { include: ['release'] } },
}
export const Arabic: StoryObj = {
  args: { release: 'gtm-2016-10-rights-ar' },
  parameters: { controls: { include: ['release'] } },
}
export const Withdrawn: StoryObj = {
  args: { release: 'ita-2016-08-withdrawn' },
  parameters: { controls: { include: ['release'] } },
}
export const Dark: StoryObj = {
  args: { release: 'cobrand-2016-10-seychelles', scheme: 'dark' },
  parameters: { controls: { include: ['release', 'scheme'] } },
}
export const Empty: StoryObj = { args: { src: 'data/empty.json' }, parameters: { controls: { include: ['src'] } } }
export const NotFound: StoryObj = {
  args: { release: 'no-such-release' },
  parameters: { controls: { include: ['release'] } },
}
export const ErrorWithFallback: StoryObj = {
  args: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
  parameters: { controls: { include: ['src', 'content'] } },
}
export const ErrorWithoutFallback: StoryObj = {
  args: { src: 'data/missing.json' },
  parameters: { controls: { include: ['src'] } },
}
