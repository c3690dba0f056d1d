// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-mission-map/define.js'
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/iom-mission-map',
  component: 'iom-mission-map',
  render: render('iom-mission-map'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Releases: StoryObj = { args: {}, parameters: { controls: { exclude: ['content', 'hide-expired'] } } }
export const Missions: StoryObj = {
  args: { show: 'missions', region: 'world' },
  parameters: { controls: { include: ['show', 'region'] } },
}
export const Events: StoryObj = {
  args: { show: 'events', release: 'gtm-2016-10-rights', region: 'mesoamerica' },
  parameters: { controls: { include: ['show', 'release', 'region'] } },
}
export const Arabic: StoryObj = {
  args: { lang: 'ar', region: 'mesoamerica' },
  parameters: { controls: { include: ['lang', 'region'] } },
}
export const Dark: StoryObj = {
  args: { scheme: 'dark', region: 'world' },
  parameters: { controls: { include: ['scheme', 'region'] } },
}
export const UnknownRegion: StoryObj = {
  args: { region: 'atlantis' },
  parameters: { controls: { include: ['region'] } },
}
export const ErrorWithoutFallback: StoryObj = {
  args: { src: 'data/missing.json' },
  parameters: { controls: { include: ['src'] } },
}
