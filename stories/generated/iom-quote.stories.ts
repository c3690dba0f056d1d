// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-quote/define.js'
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/iom-quote',
  component: 'iom-quote',
  render: render('iom-quote'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Default: StoryObj = { args: {}, parameters: { controls: { exclude: ['content', 'hide-expired'] } } }
export const WithRole: StoryObj = { args: { index: 1 }, parameters: { controls: { include: ['index'] } } }
export const Linked: StoryObj = {
  args: { release: 'ken-2016-09-market' },
  parameters: { controls: { include: ['release'] } },
}
export const Long: StoryObj = {
  args: { release: 'npl-2016-06-roofs' },
  parameters: { controls: { include: ['release'] } },
}
export const Arabic: StoryObj = {
  args: { release: 'jor-2016-09-clinic' },
  parameters: { controls: { include: ['release'] } },
}
export const Outdated: StoryObj = {
  args: { text: 'the workshops will end all risks on the way' },
  parameters: { controls: { include: ['text'] } },
}
export const Withdrawn: StoryObj = {
  args: { release: 'ita-2016-08-withdrawn' },
  parameters: { controls: { include: ['release'] } },
}
export const NoQuote: StoryObj = {
  args: { release: 'tuv-2016-07-advisory' },
  parameters: { controls: { include: ['release'] } },
}
export const Dark: StoryObj = { args: { scheme: 'dark' }, parameters: { controls: { include: ['scheme'] } } }
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
