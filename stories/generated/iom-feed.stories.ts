// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-feed/define.js'
import '../../src/tags/iom-mission-map/define.js'
import '../../src/tags/iom-release-list/define.js'
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/iom-feed',
  component: 'iom-feed',
  render: render('iom-feed'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Linked: StoryObj = {
  args: { content: '<iom-mission-map><iom-release-list>' },
  parameters: { controls: { exclude: ['content', 'hide-expired'] } },
}
