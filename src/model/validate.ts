import type * as z from './zod.js'
import { isObject, type JsonObject } from './clean.js'
import { FeedSchema, type FeedDocument, type UncheckedFeed } from './feed.js'
import type { FeedWarning } from './feed-error.js'
import { ReleaseSchema, type ReleaseDocument, type UncheckedRelease } from './release.js'
import { absoluteUrl } from './url.js'

const maxRounds = 8
const maxWarnings = 200
const maxIssues = 1000

/**
 * Checks what a reader hands over against the schema. What does not fit is left out and named in `warnings`:
 * a bad optional part alone, a release whose required parts are bad as a whole.
 * @param base absolute URL that relative addresses resolve against
 */
export function validateFeed(input: UncheckedFeed, base?: string): FeedDocument {
  const warnings: FeedWarning[] = [...(input.warnings ?? [])]
  const { releases, warnings: _, ...rest } = input
  const feed = checked(FeedSchema, resolveUrls(rest, base), (path, reason) => warnings.push({ path, reason })) ?? {}
  const items = releases.flatMap((item, index) => {
    const id = typeof item.id === 'string' ? item.id : undefined
    const found = checked(ReleaseSchema, resolveUrls(retraction(item), base), (path, reason) =>
      warnings.push({ index, id, path, reason }),
    )
    return found ? [withDefaults(found, feed.language)] : []
  })
  return { ...feed, releases: items, warnings: warnings.slice(0, maxWarnings) }
}

// What is taken back often comes without its words. It must still take the place of what was there: its headline is
// never shown.
const retraction = (item: UncheckedRelease): UncheckedRelease =>
  item.status === undefined || item.status === 'usable' ? item : { ...item, headline: '–' }

const withDefaults = (release: ReleaseDocument, language: string | undefined): ReleaseDocument =>
  release.language === undefined && language !== undefined ? { ...release, language } : release

// Addresses are named `url` everywhere in the model, so that this is the one place that resolves them.
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

// A value that does not fit is taken out and the rest is checked again, until it fits or the whole is refused. Where
// that would take long, whole members go: a release that takes another back must not be lost for its many faults.
function checked<T extends z.ZodMiniType>(schema: T, input: unknown, report: Report): z.output<T> | undefined {
  for (let round = 0; ; round++) {
    const result = schema.safeParse(input)
    if (result.success) return result.data
    const { issues } = result.error
    const depth = round < maxRounds && issues.length < maxIssues ? Infinity : 1
    const found = issues.map((issue) => ({ path: issue.path.slice(0, depth), reason: reasonOf(issue) }))
    if (!takeOut(input, found, round > 0, report)) return undefined
  }
}

interface Fault {
  path: Path
  reason: string
}

// Last first: later members of an array go before earlier ones, whose positions so stay true. What went with something
// else is passed over, for its path may name another member by now. What is missing in a later round was taken out in
// an earlier one, which has told of it.
function takeOut(input: unknown, faults: Fault[], again: boolean, report: Report): boolean {
  let gone: Path = ['']
  let stands = true
  for (const { path, reason } of faults.reverse()) {
    if (gone.every((key, i) => path[i] === key)) continue
    if (!again || at(input, path) !== undefined) report(path.join('.'), reason)
    const found = stands ? prune(input, path) : undefined
    if (found) gone = found
    else stands = false
  }
  return stands
}

// Takes the value at `path` out, or where it is missing what required it. Returns the path of what went; none is the root.
function prune(root: unknown, path: Path): Path | undefined {
  if (path.length === 0) return undefined
  const parent = at(root, path.slice(0, -1))
  const key = path[path.length - 1] as string | number
  if (Array.isArray(parent) && Number(key) < parent.length) parent.splice(Number(key), 1)
  else if (isObject(parent) && parent[key] !== undefined) Reflect.deleteProperty(parent, key)
  else return prune(root, path.slice(0, -1))
  return path
}

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (node as JsonObject | undefined)?.[key as string], root)

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'too_small') return 'is blank or too small'
  return issue.code === 'invalid_value' ? `expected one of ${issue.values.join(', ')}` : `does not fit (${issue.code})`
}
