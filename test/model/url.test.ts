import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { absoluteUrl, safeUrl } from '../../src/model/url.js'

const base = 'https://news.example.org/a/feed.json'

test('addresses of the web, of mail and of telephones pass, serialised', () => {
  assert.equal(safeUrl(' https://example.org '), 'https://example.org/')
  assert.equal(safeUrl('http://example.org/a b'), 'http://example.org/a%20b')
  assert.equal(safeUrl('mailto:press@example.org'), 'mailto:press@example.org')
  assert.equal(safeUrl('tel:+41225550100'), 'tel:+41225550100')
})

test('relative addresses resolve against the answer, and are refused without one', () => {
  assert.equal(safeUrl('b.jpg', 'link', base), 'https://news.example.org/a/b.jpg')
  assert.equal(safeUrl('//example.org/b', 'load', base), 'https://example.org/b')
  assert.equal(safeUrl('/b.jpg'), undefined)
  assert.equal(absoluteUrl('/b', base), 'https://news.example.org/b')
  assert.equal(absoluteUrl('/b'), '/b')
})

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'filesystem:https://example.org/x',
  'view-source:https://example.org',
  'about:blank',
  'ftp://example.org/',
  'ws://example.org/',
  'https://user:secret@example.org/',
  'https://bank.example@example.org/',
  'https://',
  'https://exa mple.org/',
  '',
  '   ',
]

for (const address of hostile) {
  test(`${JSON.stringify(address)} is refused, as a link and as a picture`, () => {
    assert.equal(safeUrl(address), undefined)
    assert.equal(safeUrl(address, 'load'), undefined)
    const resolved = safeUrl(address, 'link', base)
    assert.ok(resolved === undefined || resolved.startsWith('https://news.example.org/a/'), resolved)
  })
}

/** How the parser of browsers reads what was written to mislead one that reads by eye. */
const readings: readonly [written: string, link: string | undefined][] = [
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
  ['https:\\example.org\\a', 'https://news.example.org/example.org/a'],
  ['\\\\example.org\\a', 'https://example.org/a'],
  ['/\\example.org/a', 'https://example.org/a'],
  ['https:/example.org/a', 'https://news.example.org/example.org/a'],
  ['https:example.org/a', 'https://news.example.org/a/example.org/a'],
  ['http:example.org/a', 'http://example.org/a'],
  ['http:///example.org/a', 'http://example.org/a'],
  ['ht\ntps://exam\tple.org/a', 'https://example.org/a'],
  ['\u0000https://example.org/', 'https://example.org/'],
  ['https://example.org:443/', 'https://example.org/'],
  ['https://example.org:8443/', 'https://example.org:8443/'],
  ['https://example.org:99999/', undefined],
  ['https://0x7f.1/', 'https://127.0.0.1/'],
  ['https://[::1]/', 'https://[::1]/'],
  ['https://[::1', undefined],
  ['https://ex%61mple.org/', 'https://example.org/'],
  ['https://example%2eorg/', 'https://example.org/'],
  ['https://example.org%00/', undefined],
  ['https://b\u00fccher.example/', 'https://xn--bcher-kva.example/'],
  ['https://\uff45xample.org/', 'https://example.org/'],
  ['https://exa\u00admple.org/', 'https://example.org/'],
  ['https://example.org/\u202Egpj.exe', 'https://example.org/%E2%80%AEgpj.exe'],
  ['https://example.org/"onclick="x', 'https://example.org/%22onclick=%22x'],
  ["https://example.org/'><script>", "https://example.org/'%3E%3Cscript%3E"],
  ['https://example.org/\r\nX: y', 'https://example.org/X:%20y'],
  ['https://@example.org/', 'https://example.org/'],
  ['https://:@example.org/', 'https://example.org/'],
  ['https://user@example.org/', undefined],
  ['https://:secret@example.org/', undefined],
  ['//user@example.org/', undefined],
  ['../../../../etc/passwd', 'https://news.example.org/etc/passwd'],
  ['?page=2', 'https://news.example.org/a/feed.json?page=2'],
  ['javascript', 'https://news.example.org/a/javascript'],
  ['javascript :alert(1)', 'https://news.example.org/a/javascript%20:alert(1)'],
  ['&#106;avascript:alert(1)', 'https://news.example.org/a/&#106;avascript:alert(1)'],
  ['%6aavascript:alert(1)', 'https://news.example.org/a/%6aavascript:alert(1)'],
  ['java\u200Bscript:alert(1)', 'https://news.example.org/a/java%E2%80%8Bscript:alert(1)'],
  ['\u00a0javascript:alert(1)', undefined],
  ['javascript\uff1aalert(1)', 'https://news.example.org/a/javascript%EF%BC%9Aalert(1)'],
  ['MAILTO:a@example.org', 'mailto:a@example.org'],
  ['mailto:a@example.org?subject=A%20word', 'mailto:a@example.org?subject=A%20word'],
  ['mailto:"><script>', 'mailto:"><script>'],
  ['tel:+502 2414 7401', 'tel:+502 2414 7401'],
  ['sms:+50224147401', undefined],
  ['cid:part', undefined],
  ['intent://example.org#Intent;end', undefined],
  ['https', 'https://news.example.org/a/https'],
  ['https:', 'https://news.example.org/a/feed.json'],
  ['http:', undefined], // prettier-ignore
]
for (const [written, link] of readings) {
  test(`${JSON.stringify(written)} leads to ${link ?? 'nothing'}`, () =>
    assert.equal(safeUrl(written, 'link', base), link))
}

test('what is no text is refused', () => {
  for (const value of [undefined, null, 7, true, {}, ['https://example.org'], new URL('https://example.org')]) {
    assert.equal(safeUrl(value, 'link', base), undefined)
  }
})

test('what a page loads comes by https, never by mail', () => {
  assert.equal(safeUrl('https://example.org/a.jpg', 'load'), 'https://example.org/a.jpg')
  assert.equal(safeUrl('mailto:a@example.org', 'load'), undefined)
  assert.equal(safeUrl('tel:1', 'load'), undefined)
})

test('on a page of https nothing is loaded by http, a link may lead there', () => {
  const globals = globalThis as { location?: unknown }
  globals.location = { protocol: 'https:' }
  try {
    assert.equal(safeUrl('http://example.org/a.jpg', 'load'), undefined)
    assert.equal(safeUrl('http://example.org/a.jpg'), 'http://example.org/a.jpg')
  } finally {
    delete globals.location
  }
})

test('whatever passes is of an allowed scheme, without credentials, and passes again unchanged', () => {
  const scheme = fc.constantFrom(
    '',
    'https:',
    'javascript:',
    'data:',
    'mailto:',
    'http://',
    '//',
    'tel:',
    'java\tscript:',
    'https://a:b@',
  )
  fc.assert(
    fc.property(scheme, fc.string(), (prefix, rest) => {
      const found = safeUrl(prefix + rest, 'link', base)
      if (found === undefined) return
      const url = new URL(found)
      assert.match(url.protocol, /^(https?|mailto|tel):$/)
      assert.equal(url.username + url.password, '')
      assert.equal(safeUrl(found), found)
    }),
  )
})
