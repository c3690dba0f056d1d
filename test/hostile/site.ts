import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tagsWithStatus } from '../support/tags.js'
import { fileAnswer, pathOf, plain, send, type Answer } from '../../demo/static-files.js'

/** What is served besides the built library and the scripts of this folder. */
export interface Content {
  /** JSON of a feed, or its XML as a text, by its name; hostile addresses ask for others too. */
  feed: (name: string) => unknown
  /** Folder of the built library. */
  dist: string
}

/** The origin of the pages and that of the library with its feeds. */
export interface Site {
  pages: string
  widgets: string
  close: () => void
}

const html = 'text/html; charset=utf-8'
const json = 'application/json; charset=utf-8'
const xml = 'application/xml; charset=utf-8'

/**
 * Serves pages under the strictest policy that the documentation promises to work, and one without any for the controls.
 * `strict.html?entry=iom-widgets.bundle.js&inline=<feed>` names the script and a feed that stands in the page itself.
 */
export async function createSite({ feed, dist }: Content): Promise<Site> {
  const library = async (path: string): Promise<Answer> => {
    const given = path.startsWith('/feeds/') ? feed(path.slice(7)) : undefined
    if (typeof given === 'string') return { status: 200, type: xml, body: given }
    if (given !== undefined) return { status: 200, type: json, body: JSON.stringify(given) }
    const found = await fileAnswer(dist, path)
    return found.status === 200 ? found : fileAnswer(import.meta.dirname, path)
  }
  const widgets = await listen((request, response) => {
    void library(pathOf(request) ?? '/').then((answer) =>
      send(request, response, { ...answer, headers: { 'Access-Control-Allow-Origin': '*' } }),
    )
  })
  const pages = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://page')
    const name = url.searchParams.get('inline')
    const body = page(originOf(widgets), url.searchParams.get('entry') ?? '', name === null ? undefined : feed(name))
    const strict = { 'Content-Security-Policy': strictPolicy(originOf(widgets)) }
    const answers: Record<string, Answer> = {
      '/strict.html': { status: 200, type: html, body, headers: strict },
      '/open.html': { status: 200, type: html, body },
    }
    send(request, response, answers[url.pathname] ?? plain(404, 'No such page.'))
  })
  return {
    pages: originOf(pages),
    widgets: originOf(widgets),
    close: () => {
      for (const server of [pages, widgets]) server.close().closeAllConnections()
    },
  }
}

// Pictures may come by http where the page does; with only https allowed they would be violations that say nothing.
const strictPolicy = (widgets: string): string =>
  [
    "default-src 'none'",
    `script-src ${widgets}`,
    "style-src 'self'",
    `img-src ${widgets} https: http:`,
    `connect-src ${widgets}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types iom-widgets iom-widgets-json-ld',
  ].join('; ')

const page = (widgets: string, entry: string, inline?: unknown): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page of a partner</title>
    <script type="module" src="${widgets}/watch.js"></script>
    ${entry && `<script type="module" src="${widgets}/${entry}"></script>`}
  </head>
  <body>
    <main>${inline === undefined ? '' : tagsWithStatus.map((tag) => withData(tag, inline)).join('')}</main>
  </body>
</html>`

const withData = (tag: string, data: unknown): string =>
  `<${tag}><script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></${tag}>`

function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
