import { isObject, type JsonObject } from './clean.js'
import { FeedSchema, type FeedDocument, type UncheckedFeed } from './feed.js'
import type { FeedWarning } from './feed-error.js'
import { incompleteParts } from './incomplete.js'
import { ReleaseSchema, type ReleaseDocument, type UncheckedRelease } from './release.js'
import { limitFeed, limitItems, limitLists } from './size-limits.js'
import { absoluteUrl } from './url.js'
import type * as z from './zod.js'

const MAX_ROUNDS = 8
const MAX_WARNINGS = 200
const MAX_ISSUES = 1000

/**
 * Checks the result of a reader against the schema. Removes each value that does not fit and names it in `warnings`:
 * an optional part alone, a release without its required parts as a whole. Incomplete parts stay and are named too.
 * @param base absolute URL that relative addresses resolve against
 */
export function validateFeed(input: UncheckedFeed, base?: string): FeedDocument {
  const warnings: FeedWarning[] = [...(input.warnings ?? [])]
  const { releases, warnings: _, ...rest } = input
  const report: Report = (path, reason) => warnings.push({ path, reason })
  const feed = parse(FeedSchema, resolveUrls(limitFeed(rest, report), base), report) ?? {}
  const items = limitItems(releases, 'releases', report).flatMap((item, index) => {
    const id = typeof item.id === 'string' ? item.id : undefined
    const reportItem: Report = (path, reason) => warnings.push({ index, id, path, reason })
    const limited = limitLists(withPlaceholderHeadline(item), reportItem)
    const found = parse(ReleaseSchema, resolveUrls(limited, base), reportItem)
    if (!found) return []
    warnings.push(...incompleteParts(found).map((warning) => ({ index, id, ...warning })))
    return [withLanguage(found, feed.language)]
  })
  return { ...feed, releases: items, warnings: warnings.slice(0, MAX_WARNINGS) }
}

// A withheld or canceled version often has no headline. It must still replace the older version; its headline is never
// shown.
const withPlaceholderHeadline = (item: UncheckedRelease): UncheckedRelease =>
  item.status === undefined || item.status === 'usable' ? item : { ...item, headline: '–' }

const withLanguage = (release: ReleaseDocument, language: string | undefined): ReleaseDocument =>
  release.language === undefined && language !== undefined ? { ...release, language } : release

// Every address of the model is named `url` or `next`: relative ones are resolved here only.
function resolveUrls(value: unknown, base: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resolveUrls(item, base))
  if (!isObject(value)) return value
  const copy: JsonObject = {}
  for (const [key, child] of Object.entries(value)) {
    copy[key] = isAddress(key, child) ? absoluteUrl(child, base) : resolveUrls(child, base)
  }
  return copy
}

const isAddress = (key: string, value: unknown): value is string =>
  (key === 'url' || key === 'next') && typeof value === 'string'

type Report = (path: string, reason: string) => void
type Path = readonly PropertyKey[]

// Removes values that do not fit and parses again, until all fits or the whole is refused. After some rounds whole
// members are removed: a withdrawal must not be lost because of its many faults.
function parse<T extends z.ZodMiniType>(schema: T, input: unknown, report: Report): z.output<T> | undefined {
  for (let round = 0; ; round++) {
    const result = schema.safeParse(input)
    if (result.success) return result.data
    const { issues } = result.error
    const depth = round < MAX_ROUNDS && issues.length < MAX_ISSUES ? Infinity : 1
    const found = issues.map((issue) => ({ path: issue.path.slice(0, depth), reason: reasonOf(issue) }))
    if (!removeFaults(input, found, round > 0, report)) return undefined
  }
}

interface Fault {
  path: Path
  reason: string
}

/**
 * Removes the value of each fault and reports it; false where a fault refuses the whole.
 * Works from the last fault to the first, so that positions in arrays stay valid. Skips a fault inside a removed value,
 * since its path may now name another value. In later rounds a missing value was reported when it was removed.
 */
function removeFaults(input: unknown, faults: Fault[], isLaterRound: boolean, report: Report): boolean {
  let removed: Path = ['']
  let isUsable = true
  for (const { path, reason } of faults.reverse()) {
    if (removed.every((key, i) => path[i] === key)) continue
    if (!isLaterRound || valueAt(input, path) !== undefined) report(path.join('.'), reason)
    const pruned = isUsable ? prune(input, path) : undefined
    if (pruned) removed = pruned
    else isUsable = false
  }
  return isUsable
}

// Removes the value at `path`, or its parent where the value is missing. Returns the path removed; undefined for the root.
function prune(root: unknown, path: Path): Path | undefined {
  if (path.length === 0) return undefined
  const parent = valueAt(root, path.slice(0, -1))
  const key = path[path.length - 1] as string | number
  if (Array.isArray(parent) && Number(key) < parent.length) parent.splice(Number(key), 1)
  else if (isObject(parent) && parent[key] !== undefined) Reflect.deleteProperty(parent, key)
  else return prune(root, path.slice(0, -1))
  return path
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (node as JsonObject | undefined)?.[key as string], root)

/** Message of every issue whose schema states none. */
const DEFAULT_MESSAGE = 'Invalid input'

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.message !== DEFAULT_MESSAGE) return issue.message
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`
  if (issue.code === 'too_big') return `is above ${issue.maximum}`
  if (issue.code === 'too_small') return 'is blank or too small'
  return issue.code === 'invalid_value' ? `expected one of ${issue.values.join(', ')}` : `does not fit (${issue.code})`
}
