import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { absoluteUrl, safeUrl } from '../../src/model/url.js'

const base = 'https://news.example.org/releases/feed.json'

describe('the gate of addresses', () => {
  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zy8+',
    'vbscript:msgbox(1)',
    'blob:https://news.example.org/6c0b0a3e',
    'file:///etc/passwd',
    'filesystem:https://news.example.org/temporary/a',
    'about:blank',
    'view-source:https://example.org/',
    'ftp://example.org/a',
    'ws://example.org/',
    'intent://example.org#Intent;scheme=https;end',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'https://www.example.org@evil.example/',
    'http://',
    'https://[::1',
    'https://exa mple.org/',
    '',
    ' \n\t ',
  ]
  for (const address of refused) {
    it(`refuses ${JSON.stringify(address)}, as a link and as an image`, () => {
      assert.equal(safeUrl(address, 'link', base), undefined)
      assert.equal(safeUrl(address, 'image', base), undefined)
    })
  }

  const resolved: [address: string, result: string][] = [
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['HTTPS://EXAMPLE.org', 'https://example.org/'],
    ['http://example.org/', 'http://example.org/'],
    ['mailto:press@example.org', 'mailto:press@example.org'],
    ['tel:+50223140000', 'tel:+50223140000'],
    ['//cdn.example.org/a.jpg', 'https://cdn.example.org/a.jpg'],
    ['\\\\cdn.example.org\\a.jpg', 'https://cdn.example.org/a.jpg'],
    ['https:\\\\example.org\\a', 'https://example.org/a'],
    ['/files/a.pdf', 'https://news.example.org/files/a.pdf'],
    ['../a.pdf', 'https://news.example.org/a.pdf'],
    ['?page=2', 'https://news.example.org/releases/feed.json?page=2'],
    ['#notes', 'https://news.example.org/releases/feed.json#notes'],
    // An entity is decoded where HTML is read, and nowhere else: here it is the name of a file.
    ['javascript&colon;alert(1)', 'https://news.example.org/releases/javascript&colon;alert(1)'],
    ['java&#115;cript:alert(1)', 'https://news.example.org/releases/java&#115;cript:alert(1)'],
    ['javascript%3Aalert(1)', 'https://news.example.org/releases/javascript%3Aalert(1)'],
  ]
  for (const [address, result] of resolved) {
    it(`reads ${JSON.stringify(address)} as ${result}`, () => assert.equal(safeUrl(address, 'link', base), result))
  }

  it('lets no image be a mail or a call', () => {
    assert.equal(safeUrl('mailto:press@example.org', 'image'), undefined)
    assert.equal(safeUrl('tel:+50223140000', 'image'), undefined)
    assert.equal(safeUrl('https://example.org/a.jpg', 'image'), 'https://example.org/a.jpg')
  })

  it('refuses what is relative to nothing, and what is no text', () => {
    assert.equal(safeUrl('/a.pdf'), undefined)
    for (const value of [undefined, null, 5, true, {}, ['https://example.org/'], { href: 'https://example.org/' }])
      assert.equal(safeUrl(value, 'link', base), undefined)
  })

  it('gives back only allowed schemes without credentials, whatever it is asked', () => {
    const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])
    const part = fc.constantFrom(
      'java',
      'script',
      ':',
      '/',
      '//',
      '\\',
      '@',
      '\t',
      '\n',
      'https',
      'data',
      '&#58;',
      'a.b',
      '%',
    )
    const address = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(part).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(address, fc.constantFrom(undefined, base), (value, from) => {
        const found = safeUrl(value, 'link', from)
        if (found === undefined) return
        const url = new URL(found)
        assert.ok(schemes.has(url.protocol))
        assert.equal(url.username + url.password, '')
        assert.equal(safeUrl(found), found)
      }),
      { numRuns: 2000 },
    )
  })

  it('makes any address absolute and leaves what is none as it is', () => {
    assert.equal(absoluteUrl('/a', base), 'https://news.example.org/a')
    assert.equal(absoluteUrl('javascript:alert(1)', base), 'javascript:alert(1)')
    assert.equal(absoluteUrl('/a'), '/a')
    assert.equal(absoluteUrl('https://[', base), 'https://[')
  })
})
