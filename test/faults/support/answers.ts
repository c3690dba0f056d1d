import { gzipSync } from 'node:zlib'
import type { ServerResponse } from 'node:http'
import { feed, release } from './feeds.js'
import type { Answer } from './origin.js'

type Headers = Record<string, string>

/** What every readable source sends: any site may read it, nothing is cached. */
export const open: Headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' }

/** Bytes or text with a status and headers. */
export const answer =
  (body: string | Uint8Array, { status = 200, headers = {} }: { status?: number; headers?: Headers } = {}): Answer =>
  (response) =>
    response.writeHead(status, { ...open, 'Content-Type': 'application/json', ...headers }).end(body)

/** A value as JSON. */
export const json = (value: unknown, headers: Headers = {}): Answer => answer(JSON.stringify(value), { headers })

/** A feed that holds one release, "Good news". */
export const good = json(feed(release('Good news')))

/** A status with a short page, as servers send it. */
export const status = (code: number, headers: Headers = {}): Answer =>
  answer(code === 204 ? '' : '<!doctype html><title>no</title>', {
    status: code,
    headers: { 'Content-Type': 'text/html', ...headers },
  })

/** Nothing, for ever. */
export const hang: Answer = () => undefined

/** Headers and the beginning of a body, then nothing. */
export const hangAfter =
  (text: string): Answer =>
  (response) =>
    response.writeHead(200, { ...open, 'Content-Type': 'application/json' }).write(text)

/** A body that ends before the length that was announced. */
export const shorterThanSaid =
  (text: string): Answer =>
  (response) => {
    response.writeHead(200, { ...open, 'Content-Length': String(text.length + 50) })
    response.write(text, () => response.destroy())
  }

/** A chunked body whose connection is cut. */
export const cutAfter =
  (text: string): Answer =>
  (response) => {
    response.writeHead(200, { ...open, 'Content-Type': 'application/json' })
    response.write(text, () => response.destroy())
  }

/** A connection that is reset before it answers. */
export const reset: Answer = (response) => response.socket?.resetAndDestroy()

/** Something that is no HTTP. */
export const noHttp: Answer = (response) => response.socket?.end('220 mail.example.org ESMTP ready\r\n')

/** JSON, compressed. */
export const gzipped = (body: string | Uint8Array): Answer =>
  answer(gzipSync(body), { headers: { 'Content-Encoding': 'gzip' } })

/** A body of a gigabyte, as fast as the reader takes it; `written` tells how many bytes went out. */
export function endless(): Answer & { written: number } {
  const piece = Buffer.alloc(64 * 1024, ' ')
  const stream = Object.assign(
    (response: ServerResponse) => {
      response.writeHead(200, { ...open, 'Content-Type': 'application/json' })
      const pour = (): void => {
        while (!response.destroyed && stream.written < 2 ** 30) {
          stream.written += piece.length
          if (!response.write(piece)) return
        }
        response.end()
      }
      response.on('drain', pour)
      pour()
    },
    { written: 0 },
  )
  return stream
}
