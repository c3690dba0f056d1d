// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-release/define.js'
import { render } from '../support.js'

const meta: Meta = {
  title: 'Tags/iom-release',
  component: 'iom-release',
  render: render('iom-release'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Full: StoryObj = { args: {} }
export const Card: StoryObj = { args: { variant: 'card' } }
export const Headline: StoryObj = { args: { variant: 'headline' } }
export const Arabic: StoryObj = { args: { release: 'gtm-2016-10-rights-ar' } }
export const Corrected: StoryObj = { args: { release: 'fji-2016-08-registry' } }
export const Withdrawn: StoryObj = { args: { release: 'ita-2016-08-withdrawn' } }
export const Expired: StoryObj = { args: { release: 'phl-2016-08-briefing' } }
export const InArabic: StoryObj = { args: { lang: 'ar' } }
export const NotInThisLanguage: StoryObj = { args: { release: 'ken-2016-09-market', lang: 'fr' } }
export const Links: StoryObj = {
  args: { 'theme-href': '/themes/{id}', 'country-href': '/countries/{id}', 'sdg-href': '/goals/{id}' },
}
export const Dark: StoryObj = { args: { scheme: 'dark' } }
export const Empty: StoryObj = { args: { src: 'data/empty.json' } }
export const NotFound: StoryObj = { args: { release: 'no-such-release' } }
export const ErrorWithFallback: StoryObj = {
  args: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
}
export const ErrorWithoutFallback: StoryObj = { args: { src: 'data/missing.json' } }
