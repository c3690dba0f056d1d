import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { HTTPRequest } from 'puppeteer-core'
import * as answers from './support/answers.js'
import { setStage } from './support/stage.js'

const { stage } = await setStage()

const source = stage.source(answers.status(404))
const failing = `<iom-release-list id="list" src="${source.url}"></iom-release-list>`

/** Opens a page on which the file with the words of failures meets `fate`, with a list whose source fails. */
async function without(fate: (request: HTTPRequest) => unknown, markup = failing) {
  const host = await stage.open('')
  await host.page.setRequestInterception(true)
  let asked = 0
  host.page.on('request', (request) => {
    if (!request.url().includes('error-messages')) return void request.continue()
    asked++
    fate(request)
  })
  await host.add(markup)
  await host.reaches('#list', 'error')
  const failures = await host.failures('list')
  await host.close()
  return { asked, failures, lines: host.lines }
}

describe('a failure whose words cannot be had', () => {
  const fates: [string, (request: HTTPRequest) => unknown][] = [
    ['is refused', (request) => request.abort()],
    ['is missing', (request) => request.respond({ status: 404 })],
    ['never comes', () => undefined],
  ]
  for (const [name, fate] of fates) {
    it(`is told by address and kind where their file ${name}`, async () => {
      const { asked, failures, lines } = await without(fate)
      assert.equal(asked, 1)
      assert.deepEqual(
        failures.map(({ kind, message }) => [kind, message]),
        [['status', `${source.url} could not be loaded: status.`]],
      )
      assert.ok(lines.some((line) => line.includes(`<iom-release-list>: ${source.url} could not be loaded: status.`)))
    })
  }

  it('is told without an address where the data is in the page', async () => {
    const inline = '<iom-release-list id="list"><script type="application/json">{</script></iom-release-list>'
    const { failures } = await without((request) => request.abort(), inline)
    assert.deepEqual(
      failures.map(({ message }) => message),
      ['Data could not be loaded: json.'],
    )
  })
})

describe('a failure', () => {
  it('is told in words, where they can be had', async () => {
    const { asked, failures } = await without((request) => request.continue())
    assert.equal(asked, 1)
    assert.ok(failures[0]?.message?.startsWith(`${source.url} answered with HTTP status 404. Check src`))
  })
})
