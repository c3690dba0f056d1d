import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { promisify } from 'node:util'
import { commands } from '../../src/cli/commands/index.js'
import { folderWith, soundFeed } from './support/files.js'
import { run } from './support/run.js'
import { json, serve } from './support/server.js'

const main = join(import.meta.dirname, '../../src/cli/main.ts')
const spawn = (...args: string[]) => promisify(execFile)(process.execPath, ['--import', 'tsx', main, ...args])

describe('the command line', () => {
  it('lists every command and the exit codes in its help', async () => {
    const { code, stdout } = await run(['--help'])
    assert.equal(code, 0)
    for (const { name } of commands) assert.match(stdout, new RegExp(`^  ${name} `, 'm'))
    assert.match(stdout, /0 sound · 1 faults found · 2 used wrongly · 3 could not be read or written/)
  })

  for (const { name } of commands)
    it(`explains ${name}, with examples`, async () => {
      const { code, stdout } = await run([name, '--help'])
      assert.equal(code, 0)
      assert.match(stdout, new RegExp(`Examples:\n  iom-widgets ${name}`))
    })

  it('exits with 2 where it is used wrongly, with one message that says so', async () => {
    for (const [args, message] of [
      [['chek', 'a.json'], /unknown command 'chek'\n\(Did you mean check\?\)/],
      [['check', '--jsn', 'a.json'], /unknown option '--jsn'/],
      [['check'], /missing required argument 'source'/],
      [['check', 'a.json', 'b.json'], /too many arguments/],
      [['check', 'a.json', '--timeout', '0'], /'--timeout <seconds>' argument '0' is invalid/],
      [['check', 'a.json', '--base', 'feed'], /feed is no address/],
      [['check', 'file:///etc/hosts'], /path of the file instead/],
      [['check', 'ftp://example.org/feed.json'], /Use http or https/],
      [['check', 'https://ana:secret@example.org/'], /user name or password are not loaded/],
    ] as const) {
      const { code, stdout, stderr } = await run(args)
      assert.deepEqual([code, stdout], [2, ''], args.join(' '))
      assert.match(stderr, message)
      assert.equal(stderr.match(/error:/g)?.length, 1, stderr)
    }
  })

  it('exits with 3 where a source cannot be read, with one message that says why', async (test) => {
    const folder = folderWith(test, {
      'page.html': '<!doctype html><p>Hello',
      'cut.json': '{"version":',
      'empty.json': '',
    })
    const origin = await serve(test, {
      '/hangs': () => undefined,
      '/half': (_, response) => response.writeHead(200).write('{'),
      '/large': (_, response) => response.writeHead(200).end('9'.repeat(3_000_000)),
      '/closes': (request) => request.socket.destroy(),
    })
    for (const [source, message] of [
      [join(folder, 'none.json'), /could not be read: it does not exist/],
      [folder, /is a folder/],
      [join(folder, 'page.html'), /an HTML or XML page, not JSON or a feed/],
      [join(folder, 'cut.json'), /not valid JSON \(perhaps cut off\)/],
      [join(folder, 'empty.json'), /holds nothing/],
      ['/dev/zero', /more than 2 MB/],
      [`${origin}/hangs`, /gave no whole answer within 0\.2 s/],
      [`${origin}/half`, /gave no whole answer within 0\.2 s/],
      [`${origin}/large`, /more than 2 MB/],
      [`${origin}/none`, /answered with HTTP status 404/],
      [`${origin}/closes`, /could not be reached: its server closed the connection/],
    ] as const) {
      const options = message.source.includes('0\\.2 s') ? ['--timeout', '0.2'] : []
      const { code, stdout, stderr } = await run(['check', source, ...options])
      assert.deepEqual([code, stdout], [3, ''], `${source} ${stderr}`)
      assert.match(stderr, message)
      assert.equal(stderr.trim().split('\n').length, 1, stderr)
    }
  })

  it('reads standard input, a file and an address alike', async (test) => {
    const folder = folderWith(test, { 'feed.json': soundFeed })
    const origin = await serve(test, { '/feed.json': json(soundFeed) })
    const runs = await Promise.all([
      run(['check', '-'], JSON.stringify(soundFeed)),
      run(['check', join(folder, 'feed.json')]),
      run(['check', `${origin}/feed.json`]),
    ])
    assert.deepEqual(new Set(runs.map(({ stdout }) => stdout)).size, 1)
    assert.deepEqual(
      runs.map(({ code }) => code),
      [0, 0, 0],
    )
  })

  it('runs as a program that writes no colours to a pipe', async (test) => {
    const folder = folderWith(test, { 'feed.json': { ...soundFeed, version: undefined } })
    const failure = (await spawn('check', join(folder, 'feed.json')).catch((error: unknown) => error)) as {
      code: number
      stdout: string
    }
    assert.equal(failure.code, 1)
    assert.match(failure.stdout, /^warning version\n/)
    assert.doesNotMatch(failure.stdout, /\p{Cc}\[/u)
    assert.match((await spawn('--version')).stdout, /^\d+\.\d+\.\d+\n$/)
  })
})
