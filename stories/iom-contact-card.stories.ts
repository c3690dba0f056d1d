import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../src/tags/iom-contact-card/define.js'
import { render } from './support.js'

const meta: Meta = {
  title: 'Tags/iom-contact-card',
  component: 'iom-contact-card',
  render: render('iom-contact-card'),
  args: { src: 'data/feed.json' },
}
export default meta

/** The contact of the newest release. */
export const OfRelease: StoryObj = {}

/** The contacts of an office. */
export const OfOffice: StoryObj = { args: { office: 'gtm' } }

/** An office that the feed does not hold. */
export const NotFound: StoryObj = { args: { office: 'no-such-office' } }

/** Dark, whatever the page is. */
export const Dark: StoryObj = { args: { scheme: 'dark' } }
