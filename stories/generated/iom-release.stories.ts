// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-release/define.js'
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/iom-release',
  component: 'iom-release',
  render: render('iom-release'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Full: StoryObj = { args: {}, parameters: { controls: { exclude: ['content', 'hide-expired'] } } }
export const Card: StoryObj = { args: { variant: 'card' }, parameters: { controls: { include: ['variant'] } } }
export const Headline: StoryObj = { args: { variant: 'headline' }, parameters: { controls: { include: ['variant'] } } }
export const Arabic: StoryObj = {
  args: { release: 'gtm-2016-10-rights-ar' },
  parameters: { controls: { include: ['release'] } },
}
export const Corrected: StoryObj = {
  args: { release: 'fji-2016-08-registry' },
  parameters: { controls: { include: ['release'] } },
}
export const Withdrawn: StoryObj = {
  args: { release: 'ita-2016-08-withdrawn' },
  parameters: { controls: { include: ['release'] } },
}
export const Expired: StoryObj = {
  args: { release: 'phl-2016-08-briefing' },
  parameters: { controls: { include: ['release'] } },
}
export const InArabic: StoryObj = { args: { lang: 'ar' }, parameters: { controls: { include: ['lang'] } } }
export const NotInThisLanguage: StoryObj = {
  args: { release: 'ken-2016-09-market', lang: 'fr' },
  parameters: { controls: { include: ['release', 'lang'] } },
}
export const Links: StoryObj = {
  args: { 'theme-href': '/themes/{id}', 'country-href': '/countries/{id}', 'sdg-href': '/goals/{id}' },
  parameters: { controls: { include: ['theme-href', 'country-href', 'sdg-href'] } },
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
