import type { UncheckedFeed } from '../../model/feed.js'
import type { FeedWarning } from '../../model/feed-error.js'
import type { UncheckedRelease } from '../../model/release.js'
import { htmlToText } from '../html/index.js'
import { readItems, type Warn } from '../items.js'
import { isMarkup, text } from '../values.js'
import type { XmlElement } from './parse.js'

/** Reads the items of an XML feed one by one. `cut`: the document ended before its end tag, or was too long. */
export function readElements(
  items: readonly XmlElement[],
  cut: boolean,
  read: (item: XmlElement, warn: Warn) => UncheckedRelease,
): Pick<UncheckedFeed, 'releases' | 'warnings'> {
  const { releases, warnings = [] } = readItems(
    items.map((item) => ({ item })),
    ({ item }, warn) => read(item as XmlElement, warn),
  )
  const unfinished: FeedWarning[] = cut
    ? [{ path: '', reason: 'The XML is cut off: unfinished, too long or too deep.' }]
    : []
  return { releases, warnings: [...warnings, ...unfinished] }
}

/**
 * A title as text: generators write plain text, escaped HTML and doubly escaped characters alike.
 * @param language of the title, see `htmlToText`
 */
export function titleOf(value: string | undefined, language?: string): string | undefined {
  if (value === undefined) return undefined
  return text(
    isMarkup(value) || /&(#\d+|#x[\da-f]+|[a-z]+);|<(b|i|em|strong|sup|sub|span|del|s|ins|q)\b/i.test(value)
      ? htmlToText(value, language)
      : value.replace(/\s+/g, ' '),
  )
}
