import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as answers from './support/answers.js'
import { jsonTexts } from './support/json-texts.js'
import { Stage, type HostPage } from './support/stage.js'

let stage: Stage
let host: HostPage
before(async () => {
  stage = await Stage.start()
  host = await stage.open('')
})
after(() => stage.stop())

/** A feed with one good release, and a text where a value is expected. */
const around = (text: Uint8Array, member: string): Buffer =>
  Buffer.concat([
    Buffer.from(`{"version":"iom-feed/1.0","language":"en","releases":[{"id":"a","headline":"Good news","${member}":`),
    text,
    Buffer.from('}]}'),
  ])

/** What the page makes of an answer: its status, what it shows, the kinds of its errors. */
async function made(id: string, body: Uint8Array): Promise<{ status: string; text: string; kinds: unknown[] }> {
  const { url } = stage.source(answers.answer(body))
  await host.add(`<iom-release-list id="${id}" src="${url}"></iom-release-list>`)
  await host.until(
    (at) => !['loading', 'idle', null].includes(document.querySelector(at)?.getAttribute('status') ?? null),
    `#${id}`,
  )
  const result = {
    status: await host.status(`#${id}`),
    text: await host.text(`#${id}`),
    kinds: (await host.events(id)).flatMap(({ kind }) => kind ?? []),
  }
  await host.page.$eval(`#${id}`, (element) => element.remove())
  return result
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
  for (const [i, { name, bytes }] of jsonTexts.entries()) {
    it(`is content, nothing or a named fault, never a blank page: ${name}`, async () => {
      const { status, text, kinds } = await made(`whole-${i}`, bytes)
      if (!isJson(bytes)) assert.deepEqual([status, kinds], ['error', ['json']])
      else
        assert.ok(
          ['ready', 'empty'].includes(status) || (status === 'error' && kinds[0] === 'format'),
          `${status} ${String(kinds[0])}`,
        )
      assert.notEqual(text, '')
      assert.deepEqual(host.errors, [])
    })
  }
})

describe('a release with this text as its summary and its body', () => {
  for (const [i, { name, bytes }] of jsonTexts.entries()) {
    it(`is shown where the whole is JSON, and else a fault of the kind json: ${name}`, async () => {
      for (const member of ['summary', 'body']) {
        const whole = around(bytes, member)
        const { status, text, kinds } = await made(`${member}-${i}`, whole)
        if (isJson(whole)) {
          assert.equal(status, 'ready')
          assert.match(text, /Good news/)
        } else assert.deepEqual([status, kinds], ['error', ['json']])
      }
      assert.deepEqual(host.errors, [])
    })
  }
})
