import { expect } from '@open-wc/testing'

const get = (query: string, options?: RequestInit) => fetch(`/__faults/json?${query}`, options)
const counted = async (key: string) =>
  (await (await fetch(`/__faults/count?key=${key}`)).json()) as { count: number; aborted: number }

describe('the server that misbehaves to order', () => {
  it('answers with the status, type and headers asked for', async () => {
    const answer = await get('status=503&type=text/html&retry-after=7&body=<p>')
    expect(answer.status).to.equal(503)
    expect(answer.headers.get('Content-Type')).to.equal('text/html')
    expect(answer.headers.get('Retry-After')).to.equal('7')
    expect(await answer.text()).to.equal('<p>')
  })

  it('heals after the times asked for, and counts', async () => {
    const query = 'key=heals&status=500&times=2&then={"ok":1}'
    const statuses = [(await get(query)).status, (await get(query)).status, (await get(query)).status]
    expect(statuses).to.deep.equal([500, 500, 200])
    expect(await (await get(query)).json()).to.deep.equal({ ok: 1 })
    expect((await counted('heals')).count).to.equal(4)
  })

  it('cuts an answer short', async () => {
    const failed = await get('truncate=4&body={"a":"abcdefgh"}')
      .then((answer) => answer.text())
      .then(() => false)
      .catch(() => true)
    expect(failed).to.equal(true)
  })

  it('puts a byte order mark before the body', async () => {
    const bytes = new Uint8Array(await (await get('bom&body=[]')).arrayBuffer())
    expect([...bytes]).to.deep.equal([0xef, 0xbb, 0xbf, 0x5b, 0x5d])
  })

  it('hangs, and notices that the browser gave up', async () => {
    const abort = new AbortController()
    const pending = get('key=hangs&hang', { signal: abort.signal }).catch((error: unknown) => error)
    let seen = await counted('hangs')
    while (seen.count === 0) seen = await counted('hangs')
    abort.abort()
    expect(await pending).to.be.instanceOf(DOMException)
    while (seen.aborted === 0) seen = await counted('hangs')
    expect(seen).to.deep.equal({ count: 1, aborted: 1 })
  })

  it('serves a file of the project', async () => {
    const answer = await get('file=/package.json&delay=1')
    expect(((await answer.json()) as { name: string }).name).to.equal('iom-widgets')
  })
})
