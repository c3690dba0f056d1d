import type { Meta, StoryObj } from '@storybook/web-components-vite'
import '../src/tags/iom-release/define.js'
import { render } from './support.js'

const meta: Meta = {
  title: 'Tags/iom-release',
  component: 'iom-release',
  render: render('iom-release'),
  args: { src: 'data/feed.json', 'heading-level': 2 },
}
export default meta

/** The newest release of the sample feed, whole. */
export const Full: StoryObj = {}

/** A card for a front page. */
export const Card: StoryObj = { args: { variant: 'card' } }

/** The headline alone. */
export const Headline: StoryObj = { args: { variant: 'headline' } }

/** An Arabic release on an English page: direction, digits and words are those of the release. */
export const Arabic: StoryObj = { args: { release: 'gtm-2016-10-rights-ar' } }

/** With a dated note of what was put right. */
export const Corrected: StoryObj = { args: { release: 'fji-2016-08-registry' } }

/** The notice that stands in place of a withdrawn release. */
export const Withdrawn: StoryObj = { args: { release: 'ita-2016-08-withdrawn' } }

/** No longer current. */
export const Expired: StoryObj = { args: { release: 'phl-2016-08-briefing' } }

/** Dark, whatever the page is. */
export const Dark: StoryObj = { args: { scheme: 'dark' } }

/** A feed without releases. */
export const Empty: StoryObj = { args: { src: 'data/empty.json' } }

/** A release that the feed does not hold, where the page wrote no fallback. */
export const NotFound: StoryObj = { args: { release: 'no-such-release' } }

/** A source that cannot be loaded, with the fallback that the page wrote. */
export const ErrorWithFallback: StoryObj = {
  args: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
}

/** A source that cannot be loaded, without a fallback: one sentence and a button. */
export const ErrorWithoutFallback: StoryObj = { args: { src: 'data/missing.json' } }
