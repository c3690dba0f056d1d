import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import * as answers from './support/answers.js'
import { jsonTexts } from './support/json-texts.js'
import { setStage } from './support/stage.js'

const { stage, host } = await setStage()

/** A feed with one good release, and a text where a value is expected. */
const around = (text: Uint8Array, member: string): Buffer =>
  Buffer.concat([
    Buffer.from(`{"version":"iom-feed/1.0","language":"en","releases":[{"id":"a","headline":"Good news","${member}":`),
    text,
    Buffer.from('}]}'),
  ])

/** What a page makes of an answer: its status, what it shows, the kinds of its errors. */
interface Made {
  status: string
  text: string
  kinds: unknown[]
}

/** What a page makes of all these answers. */
async function made(bodies: readonly Uint8Array[]): Promise<Made[]> {
  const urls = bodies.map((body) => stage.source(answers.answer(body)).url)
  const body = urls.map((url, i) => `<iom-release-list id="list-${i}" src="${url}"></iom-release-list>`).join('')
  await stage.open(body, {}, host)
  await host.until(() => !document.querySelector('body > :is([status=loading], [status=idle], :not([status]))'))
  return host.page.evaluate(() =>
    [...document.body.children].map((list) => ({
      status: list.getAttribute('status') ?? '',
      text: window.side.text(list),
      kinds: window.side.events.filter(({ id }) => id === list.id).flatMap(({ kind }) => kind ?? []),
    })),
  )
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

describe('a source that is this text', () => {
  let all: Made[]
  before(async () => void (all = await made(jsonTexts.map(({ bytes }) => bytes))))

  for (const [i, { name, bytes }] of jsonTexts.entries()) {
    it(`is content, nothing or a named fault, never a blank page: ${name}`, () => {
      const { status, text, kinds } = all[i]!
      if (!isJson(bytes)) assert.deepEqual([status, kinds], ['error', ['json']])
      else
        assert.ok(
          ['ready', 'empty'].includes(status) || (status === 'error' && kinds[0] === 'format'),
          `${status} ${String(kinds[0])}`,
        )
      assert.notEqual(text, '')
    })
  }
  it('is no exception', () => assert.deepEqual(host.errors, []))
})

for (const member of ['summary', 'body']) {
  describe(`a release with this text as its ${member}`, () => {
    const wholes = jsonTexts.map(({ bytes }) => around(bytes, member))
    let all: Made[]
    before(async () => void (all = await made(wholes)))

    for (const [i, { name }] of jsonTexts.entries()) {
      it(`is shown where the whole is JSON, and else a fault of the kind json: ${name}`, () => {
        const { status, text, kinds } = all[i]!
        if (isJson(wholes[i]!)) {
          assert.equal(status, 'ready')
          assert.match(text, /Good news/)
        } else assert.deepEqual([status, kinds], ['error', ['json']])
      })
    }
    it('is no exception', () => assert.deepEqual(host.errors, []))
  })
}
