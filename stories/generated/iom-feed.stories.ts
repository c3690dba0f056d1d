// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-feed/define.js'
import { render } from '../support.js'

const meta: Meta = {
  title: 'Tags/iom-feed',
  component: 'iom-feed',
  render: render('iom-feed'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Linked: StoryObj = { args: { content: '<iom-mission-map><iom-release-list>' } }
