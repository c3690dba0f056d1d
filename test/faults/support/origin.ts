import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { inTime, limit } from './eventually.js'
import { fileAnswer, pathOf, send } from '../../../demo/static-files.js'

/** How an address answers. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A request that came, and its end. */
export interface Asked {
  request: IncomingMessage
  response: ServerResponse
  /** Resolves when the connection is done with it, or gone; rejects where that takes for ever. */
  closed: () => Promise<void>
}

/** One address whose behaviour a test changes as it goes, and which counts who asked. */
export class Source {
  readonly asked: Asked[] = []
  readonly #waiting = new Set<() => void>()

  constructor(
    readonly url: string,
    public answer: Answer,
  ) {}

  /** Takes a request. */
  take(request: IncomingMessage, response: ServerResponse): void {
    const closed = new Promise<void>((resolve) => response.once('close', resolve))
    this.asked.push({ request, response, closed: () => inTime(`the end of a request for ${this.url}`, closed) })
    this.answer(response, request)
    for (const look of this.#waiting) look()
  }

  /** Resolves with the request of a number, from 1, as soon as it has come; rejects where that takes for ever. */
  whenAsked(number: number): Promise<Asked> {
    return new Promise((resolve, reject) => {
      const late = (): void => reject(new Error(`${this.url} was asked ${this.asked.length} times, not ${number}.`))
      const timer = setTimeout(late, limit)
      const look = (): void => {
        const asked = this.asked[number - 1]
        if (!asked) return
        clearTimeout(timer)
        this.#waiting.delete(look)
        resolve(asked)
      }
      this.#waiting.add(look)
      look()
    })
  }
}

/** A server of its own origin: addresses that misbehave to order and, where it has a folder, files. */
export class Origin {
  readonly #sources = new Map<string, Source>()
  readonly #sockets = new Set<Socket>()
  readonly #server: Server
  readonly #folder: string | undefined

  private constructor(folder: string | undefined) {
    this.#folder = folder
    this.#server = createServer((request, response) => this.#take(request, response))
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  /** @param folder what is served besides the sources */
  static async start(folder?: string): Promise<Origin> {
    const origin = new Origin(folder)
    origin.#server.listen(0, '127.0.0.1')
    await once(origin.#server, 'listening')
    return origin
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** A new address. */
  source(answer: Answer, name = `source-${this.#sources.size}.json`): Source {
    const source = new Source(`${this.url}/${name}`, answer)
    this.#sources.set(`/${name}`, source)
    return source
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const path = pathOf(request) ?? '/'
    const source = this.#sources.get(path)
    if (source) source.take(request, response)
    else if (this.#folder !== undefined)
      void fileAnswer(this.#folder, path).then((answer) => send(request, response, answer))
    else response.writeHead(404).end()
  }

  /** Ends every connection and listens no more. */
  async stop(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }
}
