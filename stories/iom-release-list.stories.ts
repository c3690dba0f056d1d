import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../src/tags/iom-release-list/define.js'
import { render } from './support.js'

const meta: Meta = {
  title: 'Tags/iom-release-list',
  component: 'iom-release-list',
  render: render('iom-release-list'),
  args: { src: 'data/feed.json', limit: 5 },
}
export default meta

/** Newest first, each with its summary. */
export const List: StoryObj = {}

/** Cards with pictures. */
export const Grid: StoryObj = { args: { layout: 'grid', limit: 6 } }

/** Headlines for a side column. */
export const Headlines: StoryObj = { args: { layout: 'headlines' } }

/** Only what is about one country. */
export const ByCountry: StoryObj = { args: { country: 'GTM' } }

/** Only what was published with a partner. */
export const ByPartner: StoryObj = { args: { partner: 'UNHCR' } }

/** Only one kind. */
export const ByKind: StoryObj = { args: { kind: 'statement' } }

/** A choice that nothing fits. */
export const NoMatch: StoryObj = { args: { theme: 'no such theme' } }

/** Dark, whatever the page is. */
export const Dark: StoryObj = { args: { scheme: 'dark' } }

/** A source that cannot be loaded. */
export const ErrorWithoutFallback: StoryObj = { args: { src: 'data/missing.json' } }
