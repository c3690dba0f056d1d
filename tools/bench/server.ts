/** A static server as a good host runs it: brotli, long caching of scripts. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

interface Answer {
  body: Buffer
  headers: Readonly<Record<string, string | number>>
}

/** Serves a folder on a free port. Counts requests and bytes since `reset`. */
export class BenchServer {
  requests = 0
  bytes = 0
  readonly #answers = new Map<string, Answer | undefined>()
  readonly #server: Server

  private constructor(private readonly folder: string) {
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  static async start(folder: string): Promise<BenchServer> {
    const server = new BenchServer(folder)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  reset(): void {
    this.requests = this.bytes = 0
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', this.origin)
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    if (!this.#answers.has(path)) this.#answers.set(path, this.#read(path))
    const answer = this.#answers.get(path)
    this.requests++
    this.bytes += answer?.body.length ?? 0
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404).end()
  }

  #read(path: string): Answer | undefined {
    const file = join(this.folder, path)
    if (!existsSync(file) || !extname(file)) return undefined
    const body = brotliCompressSync(readFileSync(file))
    const headers = {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': file.endsWith('.js') ? 'max-age=31536000, immutable' : 'no-cache',
    }
    return { body, headers }
  }
}
