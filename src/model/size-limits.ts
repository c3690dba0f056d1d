import { isObject, type JsonObject } from './clean.js'

/** Most entries of each list of a release or office; 500 where none is named. More would block the page while it is drawn. */
const MAX_ENTRIES: Readonly<Record<string, number>> = { contacts: 200, quotes: 100, partners: 100, corrections: 100 }
const DEFAULT_MAX_ENTRIES = 500
/** Most parts of all texts of a release together: blocks, runs of text, cells. A paragraph is two. */
const MAX_PARTS = 10_000
/** Most releases of a feed, and most of its offices. */
const MAX_ITEMS = 5_000

type Report = (path: string, reason: string) => void

const tooMany = (count: number, shown: number): string => `has ${count} entries; only the first ${shown} are used`

/**
 * The releases or offices that a page can show without freezing: the first 5,000, and those after them that withdraw or
 * withhold a release, which must not be lost.
 */
export function limitItems<T>(items: readonly T[], path: string, report: Report): readonly T[] {
  if (items.length <= MAX_ITEMS) return items
  report(path, tooMany(items.length, MAX_ITEMS))
  const retractions = items.slice(MAX_ITEMS).filter(isRetraction)
  return [...items.slice(0, MAX_ITEMS), ...retractions]
}

const isRetraction = (item: unknown): boolean =>
  isObject(item) && item['status'] !== undefined && item['status'] !== 'usable'

/** A feed without its releases whose lists, also those of its offices, a page can show without freezing. */
export function limitFeed({ offices, ...rest }: JsonObject, report: Report): JsonObject {
  const feed = limitLists(rest, report)
  if (!Array.isArray(offices)) return offices === undefined ? feed : { ...feed, offices }
  const limited = limitItems(offices as unknown[], 'offices', report).map((office) =>
    isObject(office) ? limitLists(office, (path, reason) => report(`offices.${path}`, reason)) : office,
  )
  return { ...feed, offices: limited }
}

/** A release or office whose lists a page can show without freezing; what is left out is reported. */
export function limitLists(item: JsonObject, report: Report): JsonObject {
  const parts = { left: MAX_PARTS }
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      const most = MAX_ENTRIES[name] ?? DEFAULT_MAX_ENTRIES
      if (isText(name)) return [name, limitParts(value, parts, () => report(name, 'is too long; its end is left out'))]
      if (!Array.isArray(value) || value.length <= most) return [name, value]
      report(name, tooMany(value.length, most))
      return [name, value.slice(0, most)]
    }),
  )
}

// The members of the model that hold blocks.
const isText = (name: string): boolean => /^(body|notesToEditors|boilerplate|summary|withdrawal|html)$/.test(name)

function limitParts(value: unknown, parts: { left: number }, onCut: () => void): unknown {
  if (Array.isArray(value)) {
    const used = value.slice(0, parts.left)
    if (used.length < value.length) onCut()
    parts.left -= used.length
    return used.map((child: unknown) => limitParts(child, parts, onCut))
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, limitParts(child, parts, onCut)]))
}
