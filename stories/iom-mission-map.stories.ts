import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../src/tags/iom-mission-map/define.js'
import { render } from './support.js'

const meta: Meta = {
  title: 'Tags/iom-mission-map',
  component: 'iom-mission-map',
  render: render('iom-mission-map'),
  args: { src: 'data/feed.json' },
}
export default meta

/** Press releases by country; the region is what the data covers. */
export const Releases: StoryObj = {}

/** The whole world, with the offices by level. */
export const Missions: StoryObj = { args: { show: 'missions', region: 'world' } }

/** The series of workshops of one release. */
export const Events: StoryObj = { args: { show: 'events', release: 'gtm-2016-10-rights', region: 'mesoamerica' } }

/** Right to left: the words turn, the map does not. */
export const Arabic: StoryObj = { args: { lang: 'ar', region: 'mesoamerica' } }

/** Dark, whatever the page is. */
export const Dark: StoryObj = { args: { scheme: 'dark', region: 'world' } }

/** A region that does not exist: what the data covers is shown, and the console says why. */
export const UnknownRegion: StoryObj = { args: { region: 'atlantis' } }

/** A source that cannot be loaded. */
export const ErrorWithoutFallback: StoryObj = { args: { src: 'data/missing.json' } }
