import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
}

/** What is sent back: status, headers besides the common ones, and the bytes or text. */
export interface Answer {
  status: number
  type?: string | undefined
  headers?: Record<string, string> | undefined
  body: string | Buffer
}

/** A plain text answer, for faults. */
export const plain = (status: number, body: string, headers?: Record<string, string>): Answer => ({
  status,
  type: types['.txt'],
  headers,
  body: `${body}\n`,
})

/** The decoded path of a request, or undefined where it is malformed. It may still point anywhere. */
export function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/** Reads the file that `path` names below `root`; a folder means its index.html. Nothing outside `root` is read. */
export async function fileAnswer(root: string, path: string): Promise<Answer> {
  const file = join(resolve(root), path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(resolve(root) + sep)) return plain(403, 'Not below the folder that is served.')
  try {
    if (!(await stat(file)).isFile()) return plain(404, 'Not a file.')
    return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) }
  } catch {
    return plain(404, 'No such file.')
  }
}

/** Sends an answer; HEAD gets its headers alone. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    ...(answer.type === undefined ? {} : { 'Content-Type': answer.type }),
    'Content-Length': Buffer.byteLength(answer.body),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ...answer.headers,
  })
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}
