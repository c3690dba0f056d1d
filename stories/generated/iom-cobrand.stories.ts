// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-cobrand/define.js'
import { render } from '../support.js'

const meta: Meta = {
  title: 'Tags/iom-cobrand',
  component: 'iom-cobrand',
  render: render('iom-cobrand'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Names: StoryObj = { args: {} }
export const Logos: StoryObj = { args: { release: 'cobrand-2016-10-seychelles' } }
export const Arabic: StoryObj = { args: { release: 'gtm-2016-10-rights-ar' } }
export const Withdrawn: StoryObj = { args: { release: 'ita-2016-08-withdrawn' } }
export const Dark: StoryObj = { args: { release: 'cobrand-2016-10-seychelles', scheme: 'dark' } }
export const Empty: StoryObj = { args: { src: 'data/empty.json' } }
export const NotFound: StoryObj = { args: { release: 'no-such-release' } }
export const ErrorWithFallback: StoryObj = {
  args: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
}
export const ErrorWithoutFallback: StoryObj = { args: { src: 'data/missing.json' } }
