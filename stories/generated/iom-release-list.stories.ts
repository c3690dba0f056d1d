// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-release-list/define.js'
import { render } from '../support.js'

const meta: Meta = {
  title: 'Tags/iom-release-list',
  component: 'iom-release-list',
  render: render('iom-release-list'),
  args: { src: 'data/feed.json' },
}
export default meta

export const List: StoryObj = { args: { limit: 5 } }
export const Grid: StoryObj = { args: { layout: 'grid', limit: 6 } }
export const Headlines: StoryObj = { args: { layout: 'headlines' } }
export const ByCountry: StoryObj = { args: { country: 'GTM' } }
export const ByPartner: StoryObj = { args: { partner: 'UNHCR' } }
export const ByKind: StoryObj = { args: { kind: 'statement' } }
export const InFrench: StoryObj = { args: { language: 'fr' } }
export const Searchable: StoryObj = { args: { searchable: true, limit: 5 } }
export const SearchableWithoutMatch: StoryObj = { args: { searchable: true, query: 'no such words' } }
export const NoMatch: StoryObj = { args: { theme: 'no such theme' } }
export const Dark: StoryObj = { args: { scheme: 'dark' } }
export const ErrorWithoutFallback: StoryObj = { args: { src: 'data/missing.json' } }
