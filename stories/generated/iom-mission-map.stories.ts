// Written by npm run generate. Do not edit.
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../../src/tags/iom-mission-map/define.js'
import { render } from '../support.js'

const meta: Meta = {
  title: 'Tags/iom-mission-map',
  component: 'iom-mission-map',
  render: render('iom-mission-map'),
  args: { src: 'data/feed.json' },
}
export default meta

export const Releases: StoryObj = { args: {} }
export const Missions: StoryObj = { args: { show: 'missions', region: 'world' } }
export const Events: StoryObj = { args: { show: 'events', release: 'gtm-2016-10-rights', region: 'mesoamerica' } }
export const Arabic: StoryObj = { args: { lang: 'ar', region: 'mesoamerica' } }
export const Dark: StoryObj = { args: { scheme: 'dark', region: 'world' } }
export const UnknownRegion: StoryObj = { args: { region: 'atlantis' } }
export const ErrorWithoutFallback: StoryObj = { args: { src: 'data/missing.json' } }
