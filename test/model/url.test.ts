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
  assert.equal(safeUrl('//example.org/b', 'image', base), 'https://example.org/b')
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
    assert.equal(safeUrl(address, 'image'), undefined)
    const resolved = safeUrl(address, 'link', base)
    assert.ok(resolved === undefined || resolved.startsWith('https://news.example.org/a/'), resolved)
  })
}

test('what is no text is refused', () => {
  for (const value of [undefined, null, 7, true, {}, ['https://example.org'], new URL('https://example.org')]) {
    assert.equal(safeUrl(value, 'link', base), undefined)
  }
})

test('a picture comes by https, never by mail', () => {
  assert.equal(safeUrl('https://example.org/a.jpg', 'image'), 'https://example.org/a.jpg')
  assert.equal(safeUrl('mailto:a@example.org', 'image'), undefined)
  assert.equal(safeUrl('tel:1', 'image'), undefined)
})

test('on a page of https a picture by http is refused, a link is not', () => {
  const globals = globalThis as { location?: unknown }
  globals.location = { protocol: 'https:' }
  try {
    assert.equal(safeUrl('http://example.org/a.jpg', 'image'), undefined)
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
