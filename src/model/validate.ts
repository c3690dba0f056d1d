import type * as z from 'zod/mini'
import { isObject, type JsonObject } from './clean.js'
import { FeedSchema, type FeedDocument, type FeedInput } from './feed.js'
import type { FeedWarning } from './feed-error.js'
import { ReleaseSchema, type ReleaseDocument, type ReleaseInput } from './release.js'
import { absoluteUrl } from './url.js'

const maxRounds = 8
const maxWarnings = 200

/**
 * Checks what a reader hands over against the schema. What does not fit is left out and named in `warnings`:
 * a bad optional part alone, a release whose required parts are bad as a whole.
 * @param base absolute URL that relative addresses resolve against
 */
export function validateFeed(input: FeedInput, base?: string): FeedDocument {
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
const retraction = (item: ReleaseInput): ReleaseInput =>
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

// A value that does not fit is taken out and the rest is checked again, until it fits or the whole is refused.
function checked<T extends z.ZodMiniType>(schema: T, input: unknown, report: Report): z.output<T> | undefined {
  for (let round = 0; round < maxRounds; round++) {
    const result = schema.safeParse(input)
    if (result.success) return result.data
    for (const issue of lastFirst(result.error.issues)) {
      report(issue.path.join('.'), reasonOf(issue))
      if (!prune(input, issue.path)) return undefined
    }
  }
  report('', 'too much in it does not fit the format')
  return undefined
}

// Later members of an array go first, so that the positions of the earlier ones stay true.
const lastFirst = (issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] =>
  [...new Map(issues.map((issue) => [issue.path.join('.'), issue])).values()].reverse()

/** Takes the value at `path` out of `root`; where it is already missing, what required it. False: the root itself. */
function prune(root: unknown, path: readonly PropertyKey[]): boolean {
  if (path.length === 0) return false
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as JsonObject | undefined)?.[key as string], root)
  const key = path[path.length - 1] as string | number
  if (Array.isArray(parent) && Number(key) < parent.length) parent.splice(Number(key), 1)
  else if (isObject(parent) && key in parent) Reflect.deleteProperty(parent, key)
  else return prune(root, path.slice(0, -1))
  return true
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'too_small') return 'is blank or too small'
  return issue.code === 'invalid_value' ? `expected one of ${issue.values.join(', ')}` : `does not fit (${issue.code})`
}
