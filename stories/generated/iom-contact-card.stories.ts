// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-contact-card/define.js'
import { render } from '../support.js'

const meta: Meta = {
  title: 'Tags/iom-contact-card',
  component: 'iom-contact-card',
  render: render('iom-contact-card'),
  args: { src: 'data/feed.json' },
}
export default meta

export const OfRelease: StoryObj = { args: {} }
export const OfOffice: StoryObj = { args: { office: 'gtm' } }
export const NotFound: StoryObj = { args: { office: 'no-such-office' } }
export const Dark: StoryObj = { args: { scheme: 'dark' } }
