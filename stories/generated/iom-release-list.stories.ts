// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-release-list/define.js'
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/iom-release-list',
  component: 'iom-release-list',
  render: render('iom-release-list'),
  args: { src: 'data/feed.json' },
}
export default meta

export const List: StoryObj = { args: { limit: 5 }, parameters: { controls: { exclude: ['content', 'hide-expired'] } } }
export const Grid: StoryObj = {
  args: { layout: 'grid', limit: 6 },
  parameters: { controls: { include: ['layout', 'limit'] } },
}
export const Headlines: StoryObj = { args: { layout: 'headlines' }, parameters: { controls: { include: ['layout'] } } }
export const ByCountry: StoryObj = { args: { country: 'GTM' }, parameters: { controls: { include: ['country'] } } }
export const ByPartner: StoryObj = { args: { partner: 'UNHCR' }, parameters: { controls: { include: ['partner'] } } }
export const ByKind: StoryObj = { args: { kind: 'statement' }, parameters: { controls: { include: ['kind'] } } }
export const InFrench: StoryObj = { args: { language: 'fr' }, parameters: { controls: { include: ['language'] } } }
export const Searchable: StoryObj = {
  args: { searchable: true, limit: 5 },
  parameters: { controls: { include: ['searchable', 'limit'] } },
}
export const SearchableWithoutMatch: StoryObj = {
  args: { searchable: true, query: 'no such words' },
  parameters: { controls: { include: ['searchable', 'query'] } },
}
export const NoMatch: StoryObj = { args: { theme: 'no such theme' }, parameters: { controls: { include: ['theme'] } } }
export const Dark: StoryObj = { args: { scheme: 'dark' }, parameters: { controls: { include: ['scheme'] } } }
export const ErrorWithoutFallback: StoryObj = {
  args: { src: 'data/missing.json' },
  parameters: { controls: { include: ['src'] } },
}
