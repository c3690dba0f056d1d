import type { IncomingMessage, RequestListener } from 'node:http'
import { fileAnswer, pathOf, plain, send, type Answer } from './static-files.js'

const reads = new Set(['GET', 'HEAD'])

/** Everybody may read what the widget origin serves; `Date` tells elements when an embargo has passed. */
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Date',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

const preflight: Answer = {
  status: 204,
  headers: { ...cors, 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': '*' },
  body: '',
}

/** Sources that fail, each in its own way, for errors.html. `slow.json` is never answered. */
export const trouble: Record<string, Answer> = {
  '/trouble/html.json': {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Please log in</title>',
  },
  '/trouble/truncated.json': {
    status: 200,
    type: 'application/json',
    body: '{"version": "iom-feed/1.0", "releases": [{"id": "a"',
  },
  '/trouble/unknown.json': { status: 200, type: 'application/json', body: '{"weather": "sunny"}' },
  '/trouble/error.json': plain(500, 'This source always fails.'),
}

/** The widget origin: what was built, at the root, and the sample data under `/data/`. */
export function widgetSite(dist: string, data: string): RequestListener {
  const find = (path: string): Promise<Answer> | Answer =>
    trouble[path] ?? (path.startsWith('/data/') ? fileAnswer(data, path.slice(5)) : fileAnswer(dist, path))
  return (request, response) => {
    const path = pathOf(request)
    if (path === '/trouble/slow.json') return
    void answer(request, path, find, preflight).then((found) =>
      send(request, response, { ...found, headers: { ...found.headers, ...cors } }),
    )
  }
}

/** Ending of the address that shows the source of a host page: `partner.html.txt`. */
const SOURCE = /\.html\.txt$/

/** The host pages. In their HTML, `{{widgets}}` stands for the widget origin. */
export function hostSite(pages: string, widgetPort: () => number): RequestListener {
  return (request, response) => {
    const widgets = `http://${hostName(request)}:${widgetPort()}`
    const find = async (path: string) => {
      const file = path.replace(SOURCE, '.html')
      const found = withOrigin(await fileAnswer(pages, file), file, widgets)
      return file === path ? found : { ...found, type: 'text/plain; charset=utf-8' }
    }
    void answer(request, pathOf(request), find).then((found) => send(request, response, found))
  }
}

async function answer(
  { method = 'GET' }: IncomingMessage,
  path: string | undefined,
  find: (path: string) => Promise<Answer> | Answer,
  options?: Answer,
): Promise<Answer> {
  if (method === 'OPTIONS' && options) return options
  if (!reads.has(method)) return plain(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' })
  return path === undefined ? plain(400, 'Malformed address.') : find(path)
}

// The name by which the visitor reached the pages also reaches the widgets; it goes into a header, so it is checked.
function hostName({ headers }: IncomingMessage): string {
  const name = (headers.host ?? '').replace(/:\d+$/, '')
  return /^([\w.-]+|\[[\da-f:]+\])$/i.test(name) ? name : 'localhost'
}

function withOrigin(found: Answer, path: string, widgets: string): Answer {
  if (found.status !== 200 || !found.type?.startsWith('text/html')) return found
  const headers = path === '/csp.html' ? { 'Content-Security-Policy': strictPolicy(widgets) } : undefined
  return { ...found, headers, body: found.body.toString().replaceAll('{{widgets}}', widgets) }
}

/** The policy of csp.html: nothing but what the widgets need, and Trusted Types enforced. */
export const strictPolicy = (widgets: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${widgets}`,
    "style-src 'self'",
    `img-src 'self' ${widgets}`,
    `connect-src ${widgets}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
