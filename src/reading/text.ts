import { inlineText, type Block } from '../model/blocks.js'
import { isObject } from '../model/clean.js'
import type { ReleaseDocument, UncheckedRelease } from '../model/release.js'
import { absoluteUrl, safeUrl } from '../model/url.js'

// What holds for the text of every release of a foreign dialect.

export { withProse } from './prose/index.js'

const richTextMembers = ['body', 'notesToEditors', 'boilerplate'] as const

/**
 * Resolves links and pictures of a text against the address of its own release, where it has one: an article says "see
 * annex.pdf" of its own folder, not of the folder of the feed.
 * @param base absolute URL of the feed
 */
export function resolveText(release: UncheckedRelease, base: string | undefined): UncheckedRelease {
  const own = ownAddress(release, base)
  if (own === undefined) return release
  const resolved = richTextMembers.map((name) => [name, resolveUrls(release[name], own)] as const)
  return { ...release, ...Object.fromEntries(resolved) }
}

/** The absolute web address of a release. */
export function ownAddress({ url }: { url?: unknown }, base: string | undefined): string | undefined {
  const own = safeUrl(url, 'link', base)
  return own?.startsWith('http') ? own : undefined
}

/** A copy of blocks with absolute addresses. */
export function resolveUrls(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resolveUrls(item, base))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === 'url' && typeof child === 'string' ? absoluteUrl(child, base) : resolveUrls(child, base),
    ]),
  )
}

/** Drops the headline where the text begins with it: it stands above the text already. */
export function withoutRepeatedHeadline(release: ReleaseDocument): ReleaseDocument {
  const { body = [], headline } = release
  const at = body.findIndex(({ type }) => type !== 'figure')
  const first = body[at]
  if (!first || body.length === 1 || comparable(textOfLine(first)) !== comparable(headline)) return release
  return { ...release, body: body.filter((block) => block !== first) }
}

const textOfLine = (block: Block): string =>
  block.type === 'heading' || block.type === 'paragraph' ? inlineText(block.children) : ''

const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
