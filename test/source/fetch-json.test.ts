import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { FeedError } from '../../src/model/feed-error.js'
import { fetchJson } from '../../src/source/fetch-json.js'

interface Answer {
  body: Buffer
  type: string
}

let answer: Answer
const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body)
})
before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
after(() => server.close())

async function fetched(body: string, type: string, encoding: BufferEncoding = 'utf8'): Promise<unknown> {
  answer = { body: Buffer.from(body, encoding), type }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return (await fetchJson(url, new AbortController().signal, 'no-store')).json
}

const rss = (declaration = ''): string => `${declaration}<rss><channel><title>Café</title></channel></rss>`

describe('a document that is fetched', () => {
  it('is parsed where it is JSON', async () => {
    assert.deepEqual(await fetched('{"a":"é"}', 'application/json'), { a: 'é' })
  })

  it('is the text of a feed where it is RSS or Atom', async () => {
    assert.equal(await fetched(rss(), 'application/rss+xml'), rss())
    assert.equal(await fetched('<feed xmlns="x"></feed>', 'text/plain'), '<feed xmlns="x"></feed>')
  })

  it('in XML is decoded by the encoding of its header, else of its declaration', async () => {
    const declaration = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    assert.equal(await fetched(rss(), 'text/xml; charset=iso-8859-1', 'latin1'), rss())
    assert.equal(await fetched(rss(declaration), 'text/xml', 'latin1'), rss(declaration))
    assert.equal(
      await fetched(rss('<?xml version="1.0" encoding="none"?>'), 'text/xml'),
      rss('<?xml version="1.0" encoding="none"?>'),
    )
  })

  it('in JSON is UTF-8, whatever its header says', async () => {
    assert.deepEqual(await fetched('{"a":"é"}', 'application/json; charset=iso-8859-1'), { a: 'é' })
  })

  it('is an error of kind json where it is a page', async () => {
    await assert.rejects(fetched('<!doctype html><html></html>', 'text/html'), ({ kind, received }: FeedError) => {
      assert.deepEqual([kind, received], ['json', '<'])
      return true
    })
  })
})
