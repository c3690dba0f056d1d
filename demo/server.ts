import { existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { hostSite, widgetSite } from './sites.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const lastPort = 65_535

/** How the demonstration is served. */
export interface DemoOptions {
  /** Port of the host pages, 0 for any; the widgets take the next one. Where one is taken, the next free is used. */
  port?: number | undefined
  /** Address to listen on; the default is this machine only. */
  host?: string | undefined
  /** Folder of the built library. */
  dist?: string | undefined
}

/** A running demonstration. */
export interface DemoServer {
  /** Origin of the host pages: `http://localhost:8080`. */
  pages: string
  /** Origin of the built library and the sample data. */
  widgets: string
  /** Ends both servers and every open connection. */
  close: () => Promise<void>
}

/**
 * Serves the host pages on one port, and the built library with the sample data on another.
 * @throws Error where the library is not built, or no port is free
 */
export async function createDemoServer(options: DemoOptions = {}): Promise<DemoServer> {
  const { port = 8080, host = '127.0.0.1', dist = here('../dist') } = options
  if (!existsSync(join(dist, 'iom-widgets.js'))) {
    throw new Error(`There is no iom-widgets.js in ${dist}. Build the library first: npm run build`)
  }
  let widgetPort = 0
  const pages = await listen(
    hostSite(here('./pages'), () => widgetPort),
    port,
    host,
  )
  const widgets = await listen(widgetSite(dist, here('./data')), port && portOf(pages) + 1, host).catch(
    async (error: unknown) => {
      await close(pages)
      throw error
    },
  )
  widgetPort = portOf(widgets)
  return {
    pages: originOf(pages, host),
    widgets: originOf(widgets, host),
    close: async () => {
      await Promise.all([close(pages), close(widgets)])
    },
  }
}

// Resolves with a server that listens on `port`, or on the first free one after it.
function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(listener)
  return new Promise((resolve, reject) => {
    let next = port
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || next >= lastPort) reject(error)
      else server.listen(++next, host)
    })
    server.listen(next, host, () => resolve(server))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

// Every address of this machine is reached by its name; browsers try both kinds of loopback.
const originOf = (server: Server, host: string): string =>
  `http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host}:${portOf(server)}`

const usage = `Usage: node --import tsx demo/server.ts [--port 8080] [--host 127.0.0.1]`

function readArguments(): DemoOptions {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= lastPort)) {
    throw new Error(`--port takes a whole number from 0 to ${lastPort}.\n${usage}`)
  }
  return { port, host: values.host }
}

async function main(): Promise<void> {
  const server = await createDemoServer(readArguments())
  console.log(`Host pages:        ${server.pages}/\nWidgets and data:  ${server.widgets}/\nStop with Ctrl+C.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close())
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
