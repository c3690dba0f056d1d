/**
 * A server that misbehaves to order, for the tests of loading. Parameters of `/__faults/<name>`:
 *
 * - `body`: what is answered (default `{}`); `file=/path`: the file of the project at that path instead
 * - `status`: HTTP status (default 200); `type`: the Content-Type (default `application/json`)
 * - `delay`: milliseconds before the answer; `hang`: never answer
 * - `truncate`: send the first n bytes of the body, then cut the connection
 * - `bom`: put a byte order mark before the body; `repeat`: send the body n times over
 * - `retry-after`: the header; `header=Name: value`: any other, may be given more than once
 * - `location`: the header, with a `status` of 301 to 308
 * - `page=n`: in the body, `{page}` stands for it and `{next}` for the address of the page after it; `ring=n`: after the
 *   n-th page comes the first
 * - `times`: misbehave for the first n requests of the `key`, then answer 200 with `then` (default `{}`)
 * - `key`: the name under which requests are counted (default: the address)
 *
 * `/__faults/count?key=…` answers with `{count, aborted}`: requests so far, and those that the browser gave up.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The middleware for the test server (Koa). */
export function faults() {
  const seen = new Map()
  return async (context, next) => {
    if (!context.path.startsWith('/__faults/')) return next()
    const query = new URLSearchParams(context.querystring)
    const key = query.get('key') ?? context.url
    const entry = seen.get(key) ?? { count: 0, aborted: 0 }
    context.set('Cache-Control', 'no-store')
    context.set('Access-Control-Allow-Origin', '*')
    if (context.path === '/__faults/count') return answer(context, JSON.stringify(entry))
    seen.set(key, entry)
    entry.count++
    context.res.on('close', () => (entry.aborted += Number(!context.res.writableFinished && !query.has('truncate'))))
    const healed = query.has('times') && entry.count > Number(query.get('times'))
    if (query.has('page')) query.set('body', paged(context.href, query))
    return healed ? answer(context, query.get('then') ?? '{}') : misbehave(context, query)
  }
}

function paged(address, query) {
  const page = Number(query.get('page'))
  const next = new URL(address)
  next.searchParams.set('page', String((page % Number(query.get('ring') ?? Infinity)) + 1))
  return query.get('body')?.replaceAll('{page}', String(page)).replaceAll('{next}', next.href) ?? ''
}

function answer(context, body) {
  context.type = 'application/json'
  context.body = body
}

async function misbehave(context, query) {
  context.status = Number(query.get('status') ?? 200)
  if (query.has('hang')) return hold(context)
  await new Promise((resolve) => setTimeout(resolve, Number(query.get('delay') ?? 0)))
  const body = await bodyOf(query)
  context.set('Content-Type', query.get('type') ?? 'application/json')
  for (const name of ['retry-after', 'location']) if (query.has(name)) context.set(name, query.get(name))
  for (const [name, ...value] of query.getAll('header').map((line) => line.split(':'))) {
    context.set(name, value.join(':').trim())
  }
  if (query.has('truncate')) return cut(context, body, Number(query.get('truncate')))
  context.body = body
}

async function bodyOf(query) {
  const file = query.get('file')
  const body = file
    ? await readFile(join(root, file))
    : Buffer.from((query.get('body') ?? '{}').repeat(Number(query.get('repeat') ?? 1)))
  return query.has('bom') ? Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]) : body
}

// Koa must not answer: the connection is ours.
function hold(context) {
  context.respond = false
}

function cut(context, body, bytes) {
  hold(context)
  context.res.writeHead(context.status, { ...context.response.headers, 'Content-Length': String(body.length) })
  context.res.write(body.subarray(0, bytes), () => context.res.destroy())
}
