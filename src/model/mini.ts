/**
 * The part of `zod/mini` that the schemas of this room use, with the same names and results. The browser build puts it
 * in the place of zod, for its weight; see docs/decisions/0003. A test holds it against zod.
 */

type Path = PropertyKey[]
/** What did not fit: the fields of zod's issues that we read. */
export interface Issue {
  code: string
  path: Path
  message: string
  expected?: string
  values?: readonly unknown[]
}
type Report = (issue: Omit<Issue, 'path'>) => void

interface Context {
  path: Path
  issues: Issue[]
}
type Run = (value: unknown, context: Context) => unknown
/** A check on a value of the right type, or a change of it: returns the value that goes on. */
interface Check {
  (value: never, report: Report): unknown
  /** Looked at even where the type was refused: zod measures whatever has a length. */
  when?: (value: unknown) => boolean
}

/** A schema: a function from a value to a value, which tells what does not fit. */
export interface Schema {
  run: Run
  check: (...checks: Check[]) => Schema
  safeParse: (value: unknown) => { success: true; data: unknown } | { success: false; error: { issues: Issue[] } }
}

function schema(run: Run): Schema {
  return {
    run,
    check: (...checks) => schema((value, context) => checked(run, checks, value, context)),
    safeParse: (value) => {
      const context: Context = { path: [], issues: [] }
      const data = run(value, context)
      return context.issues.length ? { success: false, error: { issues: context.issues } } : { success: true, data }
    },
  }
}

function checked(run: Run, checks: Check[], value: unknown, context: Context): unknown {
  const before = context.issues.length
  let result = run(value, context)
  const refused = context.issues.length > before
  for (const check of checks) {
    if (!refused || check.when?.(result)) result = check(result as never, (issue) => fail(context, issue))
  }
  return result
}

const fail = ({ issues, path }: Context, issue: Omit<Issue, 'path'>): void =>
  void issues.push({ ...issue, path: [...path] })

function refuse(context: Context, value: unknown, issue: Omit<Issue, 'path'>): unknown {
  fail(context, issue)
  return value
}

function typed(expected: string, fits: (value: unknown) => boolean): Schema {
  return schema((value, context) => {
    if (!fits(value)) fail(context, { code: 'invalid_type', message: '', expected })
    return value
  })
}

function at(key: PropertyKey, run: Run, value: unknown, context: Context): unknown {
  context.path.push(key)
  const result = run(value, context)
  context.path.pop()
  return result
}

/** Runs a schema aside: its issues are not yet those of the whole. */
function attempt(run: Run, value: unknown, { path }: Context): { ok: boolean; data: unknown; issues: Issue[] } {
  const aside: Context = { path: [...path], issues: [] }
  const data = run(value, aside)
  return { ok: aside.issues.length === 0, data, issues: aside.issues }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuseAll: Run = (value, context) => refuse(context, value, { code: 'invalid_union', message: '' })

export const config = (): void => undefined
export const string = (): Schema => typed('string', (value) => typeof value === 'string')
export const boolean = (): Schema => typed('boolean', (value) => typeof value === 'boolean')
export const number = (): Schema => typed('number', Number.isFinite)
export const int = (): Schema =>
  schema((value, context) => {
    const issue = intIssue(value)
    return issue ? refuse(context, value, { message: '', ...issue }) : value
  })

function intIssue(value: unknown): { code: string; expected?: string } | undefined {
  if (!Number.isFinite(value)) return { code: 'invalid_type', expected: 'number' }
  if (!Number.isInteger(value)) return { code: 'invalid_type', expected: 'int' }
  return Number.isSafeInteger(value) ? undefined : { code: Number(value) > 0 ? 'too_big' : 'too_small' }
}

export function literal(values: unknown): Schema {
  const list = Array.isArray(values) ? (values as unknown[]) : [values]
  return schema((value, context) => {
    if (!list.includes(value)) fail(context, { code: 'invalid_value', message: '', values: list })
    return value
  })
}

export function array(member: Schema): Schema {
  return schema((value, context) =>
    Array.isArray(value)
      ? value.map((item: unknown, i) => at(i, member.run, item, context))
      : refuse(context, value, { code: 'invalid_type', message: '', expected: 'array' }),
  )
}

/** A schema of an object, which a union can ask for its members. */
export interface ObjectSchema extends Schema {
  shape: Readonly<Record<string, Schema>>
}

export function object(shape: Readonly<Record<string, Schema>>): ObjectSchema {
  const run: Run = (value, context) => {
    if (!isObject(value)) return refuse(context, value, { code: 'invalid_type', message: '', expected: 'object' })
    const result: Record<string, unknown> = {}
    for (const [key, member] of Object.entries(shape)) {
      const data = at(key, member.run, value[key], context)
      if (data !== undefined || key in value) result[key] = data
    }
    return result
  }
  return { ...schema(run), shape }
}

export const optional = (inner: Schema): Schema =>
  schema((value, context) => (value === undefined ? undefined : inner.run(value, context)))

export const _default = (inner: Schema, fallback: unknown): Schema =>
  schema((value, context) => (value === undefined ? fallback : inner.run(value, context)))

function catching(inner: Schema, fallback: unknown): Schema {
  return schema((value, context) => {
    const { ok, data } = attempt(inner.run, value, context)
    return ok ? data : fallback
  })
}
export { catching as catch }

export const transform = (change: (value: unknown) => unknown): Schema => schema((value) => change(value))

export const pipe = (first: Schema, second: Schema): Schema =>
  schema((value, context) => {
    const before = context.issues.length
    const result = first.run(value, context)
    return context.issues.length > before ? result : second.run(result, context)
  })

export const lazy = (inner: () => Schema): Schema => schema((value, context) => inner().run(value, context))

// Like zod, where one option alone takes the type of the value, it tells what that option finds wrong with it.
export const union = (options: Schema[]): Schema =>
  schema((value, context) => {
    const near: Issue[][] = []
    for (const option of options) {
      const { ok, data, issues } = attempt(option.run, value, context)
      if (ok) return data
      if (!issues.some(({ code }) => code.startsWith('invalid_') && code !== 'invalid_format')) near.push(issues)
    }
    if (near.length !== 1) return refuseAll(value, context)
    context.issues.push(...near.flat())
    return value
  })

// Like zod, it decides by the member named alone: a fault inside the chosen option is told where it is, and no other
// option is tried, which for nested blocks would take exponential time.
export function discriminatedUnion(name: string, options: ObjectSchema[]): Schema {
  return schema((value, context) => {
    if (!isObject(value)) return refuse(context, value, { code: 'invalid_type', message: '', expected: 'object' })
    const option = options.find(({ shape }) => attempt(shape[name]?.run ?? refuseAll, value[name], context).ok)
    if (option) return option.run(value, context)
    return at(name, refuseAll, value, context)
  })
}

const test =
  <T>(fits: (value: T) => boolean, code: string, message = '') =>
  (value: T, report: Report): T => {
    if (!fits(value)) report({ code, message })
    return value
  }

export const refine = (fits: (value: string) => boolean, message: string): Check => test(fits, 'custom', message)
export const regex = (form: RegExp): Check => test((value: string) => form.test(value), 'invalid_format')
export const minLength = (least: number): Check =>
  Object.assign(
    test((value: string) => value.length >= least, 'too_small'),
    { when: Array.isArray },
  )
export const gte = (least: number): Check => test((value: number) => value >= least, 'too_small')
export const lte = (most: number): Check => test((value: number) => value <= most, 'too_big')
export const positive = (): Check => test((value: number) => value > 0, 'too_small')
export const nonnegative = (): Check => gte(0)
export const trim = (): Check => (value: string) => value.trim()
