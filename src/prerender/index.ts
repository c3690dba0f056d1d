/** `iom-widgets/node`: the tags as HTML, on a server or in a build. */
import { renderTag, type RenderOptions } from './render.js'

export { renderBlockquote, renderTag, visibleFeed, type RenderOptions } from './render.js'
export { hasStaticForm } from './tag.js'
export { stylePolicy, styleSheetOf, type Styles } from './styles.js'
export { readFeed } from '../formats/read.js'
export { gate } from '../model/visibility.js'
export { FeedError } from '../model/feed-error.js'

/** Options of {@link renderRelease}. */
export interface ReleaseOptions extends RenderOptions {
  /** Id or permalink; absent: the newest release. */
  release?: string | undefined
  variant?: 'full' | 'card' | 'headline' | undefined
}

/**
 * A release as HTML in its tag: `<iom-release …><article>…</article></iom-release>`.
 * @param source parsed JSON of any dialect, or the text of an RSS or Atom feed
 * @throws FeedError, of kind `not-found` where the feed holds no such release that may be shown
 */
export const renderRelease = (
  source: unknown,
  { release, variant, ...options }: ReleaseOptions = {},
): Promise<string> =>
  renderTag('iom-release', source, { ...options, attributes: { variant, ...options.attributes, release } })

/** A list of releases as HTML in its tag. The attributes of `<iom-release-list>` filter it. @throws FeedError */
export const renderReleaseList = (source: unknown, options: RenderOptions = {}): Promise<string> =>
  renderTag('iom-release-list', source, options)

/** The press contacts of a release, or of an office, as HTML in their tag. @throws FeedError */
export const renderContacts = (
  source: unknown,
  { release, office, ...options }: RenderOptions & { release?: string | undefined; office?: string | undefined } = {},
): Promise<string> =>
  renderTag('iom-contact-card', source, { ...options, attributes: { ...options.attributes, release, office } })
