import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/** Answers of a test server, by path. */
export type Routes = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>

/** A server on this machine that the end of the test closes. @returns its origin */
export async function serve(test: TestContext, routes: Routes): Promise<string> {
  const server = createServer((request, response) => {
    const route = routes[new URL(request.url ?? '/', 'http://localhost').pathname]
    if (route) route(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  test.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Answers with a value as JSON. */
export const json =
  (value: unknown, headers: Readonly<Record<string, string>> = {}): Routes[string] =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...headers })
      .end(JSON.stringify(value))
