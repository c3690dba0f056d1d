import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HTTPRequest } from 'puppeteer-core'
import * as answers from './support/answers.js'
import { setStage } from './support/stage.js'

const { stage } = await setStage()

/** Opens a page on which the file with the words of failures meets `fate`, with a list whose source fails. */
async function without(fate: (request: HTTPRequest) => unknown) {
  const source = stage.source(answers.status(404))
  const host = await stage.open('')
  await host.page.setRequestInterception(true)
  let asked = 0
  host.page.on('request', (request) => {
    if (!request.url().includes('explain')) return void request.continue()
    asked++
    fate(request)
  })
  await host.add(`<iom-release-list id="list" src="${source.url}"></iom-release-list>`)
  await host.reaches('#list', 'error')
  const failures = await host.failures('list')
  await host.close()
  return { asked, url: source.url, failures, lines: host.lines }
}

describe('a failure whose words cannot be had', () => {
  const fates: [string, (request: HTTPRequest) => unknown][] = [
    ['is refused', (request) => request.abort()],
    ['is missing', (request) => request.respond({ status: 404 })],
    ['never comes', () => undefined],
  ]
  for (const [name, fate] of fates) {
    it(`is told by address and kind where their file ${name}`, async () => {
      const { asked, url, failures, lines } = await without(fate)
      assert.equal(asked, 1)
      assert.deepEqual(
        failures.map(({ kind, message }) => [kind, message]),
        [['status', `${url} could not be loaded: status.`]],
      )
      assert.ok(lines.some((line) => line.includes(`<iom-release-list>: ${url} could not be loaded: status.`)))
    })
  }
})

describe('a failure', () => {
  it('is told in words, where they can be had', async () => {
    const { asked, url, failures } = await without((request) => request.continue())
    assert.equal(asked, 1)
    assert.ok(failures[0]?.message?.startsWith(`${url} answered with HTTP status 404. Check src`))
  })
})
