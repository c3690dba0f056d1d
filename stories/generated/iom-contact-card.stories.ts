// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-contact-card/define.js'
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/iom-contact-card',
  component: 'iom-contact-card',
  render: render('iom-contact-card'),
  args: { src: 'data/feed.json' },
}
export default meta

export const OfRelease: StoryObj = { args: {}, parameters: { controls: { exclude: ['content', 'hide-expired'] } } }
export const OfOffice: StoryObj = { args: { office: 'gtm' }, parameters: { controls: { include: ['office'] } } }
export const NotFound: StoryObj = {
  args: { office: 'no-such-office' },
  parameters: { controls: { include: ['office'] } },
}
export const Dark: StoryObj = { args: { scheme: 'dark' }, parameters: { controls: { include: ['scheme'] } } }
