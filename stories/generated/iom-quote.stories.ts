// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-quote/define.js'
import { render } from '../support.js'

const meta: Meta = {
  title: 'Tags/iom-quote',
  component: 'iom-quote',
  render: render('iom-quote'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Default: StoryObj = { args: {} }
export const WithRole: StoryObj = { args: { index: 1 } }
export const Linked: StoryObj = { args: { release: 'ken-2016-09-market' } }
export const Long: StoryObj = { args: { release: 'npl-2016-06-roofs' } }
export const Arabic: StoryObj = { args: { release: 'jor-2016-09-clinic' } }
export const Outdated: StoryObj = { args: { text: 'the workshops will end all risks on the way' } }
export const Withdrawn: StoryObj = { args: { release: 'ita-2016-08-withdrawn' } }
export const NoQuote: StoryObj = { args: { release: 'tuv-2016-07-advisory' } }
export const Dark: StoryObj = { args: { scheme: 'dark' } }
export const Empty: StoryObj = { args: { src: 'data/empty.json' } }
export const NotFound: StoryObj = { args: { release: 'no-such-release' } }
export const ErrorWithFallback: StoryObj = {
  args: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
}
export const ErrorWithoutFallback: StoryObj = { args: { src: 'data/missing.json' } }
