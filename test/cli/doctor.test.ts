import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { allows, parsePolicy } from '../../src/cli/doctor/csp.js'
import { soundFeed } from './support/files.js'
import { run } from './support/run.js'
import { json, serve, type Routes } from './support/server.js'

const good = { 'cache-control': 'max-age=300', etag: '"a"' }
const releases = (...members: object[]): object => ({
  ...soundFeed,
  releases: members.map((one, i) => ({ ...soundFeed.releases[0], id: `r${i}`, ...one })),
})
const answer =
  (headers: Record<string, string | string[]>, body = JSON.stringify(soundFeed), status = 200): Routes[string] =>
  (_, response) =>
    response.writeHead(status, headers).end(body)
const cors = { 'access-control-allow-origin': '*', 'content-type': 'application/json', ...good }

/** What a server does, and what is said of it. */
const faults: [title: string, route: Routes[string], line: RegExp][] = [
  [
    'no CORS',
    answer({ ...good, 'content-type': 'application/json' }),
    /error CORS: No other site may read it\. Send Access-Control/,
  ],
  [
    'CORS for another site',
    answer({ ...cors, 'access-control-allow-origin': 'https://a.example' }),
    /error CORS: Only https:\/\/a\.example/,
  ],
  ['CORS sent twice', answer({ ...cors, 'access-control-allow-origin': ['*', '*'] }), /error CORS: .*sent twice/],
  [
    'CORS for one site without Vary',
    answer({ ...cors, 'access-control-allow-origin': 'https://www.example.org' }),
    /warning CORS: .*Vary: Origin/,
  ],
  ['the wrong type', answer({ ...cors, 'content-type': 'text/html' }), /hint Type: The type is text\/html/],
  ['no caching', answer({ ...cors, 'cache-control': 'no-store' }), /warning Caching: Nothing is cached/],
  [
    'caching for a month',
    answer({ ...cors, 'cache-control': 'max-age=2592000' }),
    /warning Caching: .*720 hours: a withdrawal/,
  ],
  ['no word on caching', answer({ 'access-control-allow-origin': '*' }), /hint Caching: The server does not say/],
  ['a cookie', answer({ ...cors, 'set-cookie': 'a=b' }), /warning Privacy: .*cookie/],
  ['a missing file', answer(cors, '', 404), /error Status: The answer is HTTP status 404/],
  ['a file behind a login', answer(cors, '', 401), /error Status: .*401\. It must be readable by everybody/],
  ['a redirect', answer({ ...cors, location: '/feed.json' }, '', 302), /warning Redirects: 1 redirects.*\/feed\.json/],
  [
    'a redirect without CORS',
    answer({ location: '/feed.json' }, '', 302),
    /error CORS: No other site may read it \(.*\/fault\)/,
  ],
  ['a redirect to itself', answer({ ...cors, location: '/fault' }, '', 302), /error Redirects: .*never end/],
  ['a page', answer(cors, '<!doctype html><p>Hello'), /error Content: It is no feed/],
  [
    'a large file',
    answer(cors, JSON.stringify(releases({ body: 'word '.repeat(500_000) }))),
    /error Size: It has more than 2 MB/,
  ],
  [
    'text without compression',
    answer(cors, JSON.stringify(releases({ body: 'word '.repeat(2000) }))),
    /warning Compression: /,
  ],
  [
    'faults of the feed',
    json({ ...soundFeed, version: undefined }, good),
    /warning Content: The feed has 1 fault\. Run iom-widgets check/,
  ],
  [
    'a release under embargo',
    json(releases({ embargoedUntil: '2999-01-01T00:00:00Z' }), good),
    /error Embargo: .*1 release under embargo/,
  ],
  ['a withheld release', json(releases({}, { status: 'withheld' }), good), /error Embargo: .*1 release withheld/],
  [
    'a withdrawn release with its text',
    json(releases({}, { status: 'canceled', withdrawal: { text: 'Wrong.' } }), good),
    /error Embargo: .*1 release withdrawn, with the text/,
  ],
]

describe('doctor', () => {
  for (const [title, route, line] of faults)
    it(`names ${title}, with its fix`, async (test) => {
      const origin = await serve(test, { '/fault': route, '/feed.json': json(soundFeed, good) })
      const { code, stdout, stderr } = await run(['doctor', `${origin}/fault`])
      assert.match(stdout, line, stderr)
      assert.equal(code, line.source.startsWith('hint') ? 0 : 1)
    })

  it('finds nothing wrong with a feed that every site may load', async (test) => {
    const origin = await serve(test, { '/feed.json': json(soundFeed, good) })
    const { code, stdout } = await run(['doctor', `${origin}/feed.json`])
    assert.equal(code, 0)
    assert.doesNotMatch(stdout, /error|warning|hint/)
    assert.match(stdout, /ok CORS: Every site may read it/)
  })

  it('asks as the site that --origin names', async (test) => {
    const route = answer({ ...cors, 'access-control-allow-origin': 'https://a.example', vary: 'Origin' })
    const origin = await serve(test, { '/feed.json': route })
    assert.equal((await run(['doctor', `${origin}/feed.json`, '--origin', 'https://a.example/page'])).code, 0)
  })

  it('exits with 2 without an address or with two, and with 3 where nothing answers', async (test) => {
    const origin = await serve(test, { '/hangs': () => undefined, '/closes': (request) => request.socket.destroy() })
    for (const [args, code, message] of [
      [[], 2, /Name the address of a feed, or a page/],
      [[`${origin}/a`, '--page', origin], 2, /Name the address of a feed, or a page/],
      [['feed.json'], 2, /no address that can be loaded/],
      [[`${origin}/hangs`, '--timeout', '0.2'], 3, /no whole answer within 0\.2 s/],
      [[`${origin}/closes`], 3, /closed the connection/],
    ] as const) {
      const result = await run(['doctor', ...args])
      assert.deepEqual([result.code, result.stdout], [code, ''])
      assert.match(result.stderr, message)
    }
  })
})

const script = 'export {}'
const hash = `sha384-${createHash('sha384').update(script).digest('base64')}`
const pageWith = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const tag = '<iom-release src="/feed.json" release="r0">News</iom-release>'
const module = '<script type="module" src="/iom-widgets.js"></script>'
const article = (headline: string): string =>
  `<iom-release src="/feed.json" release="r0"><article><h2>${headline}</h2>${'Text of the release. '.repeat(20)}</article></iom-release>`

/** A page, and what is said of it. */
const pageFaults: [title: string, page: string, line: RegExp, feed?: object][] = [
  ['no tag', pageWith(module, '<p>News</p>'), /error Tags: The page holds no tag/],
  ['no script', pageWith('', tag), /warning Script: No script of the library/],
  [
    'a script that is no module',
    pageWith('<script src="/iom-widgets.js"></script>', tag),
    /error Script: .*without type="module"/,
  ],
  [
    'two copies',
    pageWith(`${module}<script type=module src=/v2/iom-widgets.js></script>`, tag),
    /warning Script: The page loads 2 copies/,
  ],
  [
    'a script that is missing',
    pageWith('<script type="module" src="/none/iom-widgets.js"></script>', tag),
    /error Script: Status: .*404/,
  ],
  [
    'a wrong hash',
    pageWith(module.replace(' src', ' integrity="sha384-AAAA" src'), tag),
    /error Script: Integrity: .*another hash/,
  ],
  [
    'a misspelt tag',
    pageWith(module, '<iom-releases src="/feed.json"></iom-releases>'),
    /error Tags: <iom-releases> is no tag.*Did you mean iom-release\?/,
  ],
  [
    'a misspelt attribute',
    pageWith(module, tag.replace('release=', 'relase=')),
    /warning Tags: .*no attribute "relase"\. Did you mean release\?/,
  ],
  ['a tag without an end tag', pageWith(module, '<iom-release src="/feed.json" />'), /error Tags: .*no end tag/],
  [
    'a policy that blocks the feed',
    pageWith(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">${module}`,
      tag,
    ),
    /error Policy: .*blocks .*feed\.json\. Add .* to connect-src/,
  ],
  [
    'a policy without the name of the types',
    pageWith(
      `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types app">${module}`,
      tag,
    ),
    /error Policy: .*trusted-types iom-widgets/,
  ],
  ['a feed that is missing', pageWith(module, tag.replace('/feed.json', '/none.json')), /error Status: .*404/],
  ['a stale snapshot', pageWith(module, article('An old headline')), /warning Snapshot: .*older text of "r0"/],
  [
    'a snapshot of a withdrawn release',
    pageWith(module, article('A bridge opens')),
    /error Snapshot: .*withdrawn/,
    releases({ status: 'canceled' }),
  ],
  [
    'a snapshot of a release that is gone',
    pageWith(module, article('A bridge opens')),
    /error Snapshot: .*no longer has/,
    releases({ id: 'b' }),
  ],
]

describe('doctor --page', () => {
  const serveSite = (test: Parameters<typeof serve>[0], page: string, feed: object = releases({})) =>
    serve(test, {
      '/': answer({ 'content-type': 'text/html' }, page),
      '/feed.json': json(feed, good),
      '/iom-widgets.js': answer({ ...good, 'content-type': 'text/javascript' }, script),
      '/v2/iom-widgets.js': answer({ ...good, 'content-type': 'text/javascript' }, script),
    })

  for (const [title, page, line, feed] of pageFaults)
    it(`names ${title}, with its fix`, async (test) => {
      const { code, stdout } = await run(['doctor', '--page', await serveSite(test, page, feed)])
      assert.match(stdout, line)
      assert.equal(code, 1)
    })

  it('finds nothing wrong with a page that is as it should be', async (test) => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`
    const page = pageWith(policy + module.replace(' src', ` integrity="${hash}" src`), article('A bridge opens'))
    const { code, stdout } = await run(['doctor', '--page', await serveSite(test, page)])
    assert.equal(code, 0, stdout)
    assert.match(stdout, /ok Snapshot: "r0" has the current headline/)
    assert.match(stdout, /ok Script: Integrity: The hash fits/)
  })

  it('writes what it found as JSON', async (test) => {
    const { stdout } = await run(['doctor', '--json', '--page', await serveSite(test, pageWith('', tag))])
    const parts = JSON.parse(stdout) as { address: string; diagnoses: { severity: string }[] }[]
    assert.deepEqual(
      parts.map(({ address }) => new URL(address).pathname),
      ['/', '/feed.json'],
    )
  })
})

describe('a Content-Security-Policy', () => {
  const page = 'https://www.example.org/'
  const isAllowed = (policy: string, url: string): boolean => allows(parsePolicy(policy), ['connect-src'], url, page)

  it('allows what its sources match, and falls back to default-src', () => {
    for (const policy of [
      '',
      'connect-src *',
      'default-src https:',
      'connect-src https://a.example',
      'connect-src *.example',
      'connect-src http://a.example',
      'connect-src a.example/f/',
      'connect-src a.example:443',
    ])
      assert.ok(isAllowed(policy, 'https://a.example/f/feed.json'), policy)
    for (const policy of [
      "default-src 'none'",
      "connect-src 'self'",
      'connect-src b.example',
      'connect-src https://a.example/g/',
      'connect-src a.example:8443',
      'connect-src *.a.example',
      "connect-src 'none'; connect-src *",
    ])
      assert.ok(!isAllowed(policy, 'https://a.example/f/feed.json'), policy)
    assert.ok(isAllowed("connect-src 'self'", `${page}feed.json`))
  })
})
