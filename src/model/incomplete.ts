import type { FeedWarning } from './feed-error.js'
import type { ReleaseDocument } from './release.js'

/** Warnings about parts that are shown although something is missing that readers need. */
export function incompleteParts({ quotes = [], events = [], translations = [] }: ReleaseDocument): FeedWarning[] {
  return [
    ...missing('quotes', quotes, 'speaker', 'nobody is named as the speaker'),
    ...missing('events', events, 'start', 'no date: no calendar entry is offered'),
    ...missing('translations', translations, 'language', 'the language of this edition is not named'),
  ]
}

function missing<T>(list: string, items: readonly T[], member: keyof T & string, reason: string): FeedWarning[] {
  return items.flatMap((item, i) =>
    item[member] === undefined ? [{ path: `${list}.${i}.${member}`, reason, incomplete: true }] : [],
  )
}
