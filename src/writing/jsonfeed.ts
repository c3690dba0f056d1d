import type { FeedDocument } from '../model/feed.js'
import type { ReleaseDocument } from '../model/release.js'
import { rfc3339 } from './dates.js'
import { blocksToHtml } from './html.js'
import { compact, omit, toJsonText } from './json.js'
import { mediaTypeOf } from './media-type.js'

/**
 * A feed as JSON Feed 1.1. What the standard has no member for stands in the extension object `_iom`, by the names of
 * `iom-feed/1`: the tags read it, others ignore it.
 */
export function writeJsonFeed(document: FeedDocument): string {
  const { title, language, url, publisher, releases } = document
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: title ?? publisher?.name ?? 'Press releases',
    home_page_url: url,
    language,
    _iom: some(compact(omit(document, 'title', 'language', 'url', 'next', 'releases', 'warnings'))),
  }
  return toJsonText({ ...compact(feed), items: releases.map(itemOf) })
}

function itemOf(release: ReleaseDocument): object {
  const { id, url, headline, summary, body, published, modified, language, image, authors, attachments, tags } = release
  return compact({
    id,
    url,
    title: headline,
    content_html: blocksToHtml(body ?? []),
    summary,
    image: image?.url,
    date_published: rfc3339(published),
    date_modified: rfc3339(modified),
    authors: authors?.map(({ name, url }) => compact({ name, url })),
    tags: [...new Set([...(release.themes ?? []).map(({ name }) => name), ...(tags ?? [])])],
    language,
    attachments: attachments?.map(({ url, title, type, size }) =>
      compact({ url, mime_type: type ?? mediaTypeOf(url), title, size_in_bytes: size }),
    ),
    _iom: some(extensionOf(release)),
  })
}

/** The members that a reader of the standard members alone would miss or read otherwise. */
function extensionOf(release: ReleaseDocument): object {
  const { published, modified, tags = [], themes = [] } = release
  const members = compact({
    ...omit(release, 'id', 'url', 'headline', 'summary', 'body', 'language', 'status', 'tags'),
    published: rfc3339(published) === published ? undefined : published,
    modified: rfc3339(modified) === modified ? undefined : modified,
  })
  // The standard member `tags` holds the themes too.
  return themes.length ? { ...members, tags } : members
}

const some = <T extends object>(value: T): T | undefined => (Object.keys(value).length ? value : undefined)
