import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose, type Facts } from '../../../src/element/debug/diagnose.js'
import { editDistance, similarNames } from '../../../src/checks/similar-names.js'
import { gate } from '../../../src/model/visibility.js'
import { validateFeed } from '../../../src/model/validate.js'

const url = 'https://newsroom.example.org/feed.json'
const fine: Facts = { from: 'src', status: 'ready', url, lang: 'en', copies: [], online: true, spoken: ['en', 'es'] }
const feedOf = (...releases: Record<string, unknown>[]) =>
  gate(validateFeed({ releases }), Date.parse('2026-03-01T12:00:00Z')).feed
const said = (facts: Partial<Facts>) =>
  diagnose({ ...fine, ...facts })
    .map(({ what, fix }) => `${what} ${fix}`)
    .join('\n')
const network = { kind: 'network', message: 'unreachable' } as const

describe('the inspector', () => {
  it('finds nothing wrong with what is right', () => {
    assert.equal(said({ feed: feedOf({ id: 'a', headline: 'A', published: '2026-02-01T09:00:00Z' }) }), '')
  })

  it('tells CORS, the policy of the page, offline and unreachable apart', () => {
    assert.match(said({ error: network, probe: 'cors' }), /Access-Control-Allow-Origin/)
    assert.match(said({ error: network, probe: 'csp' }), /Add https:\/\/newsroom\.example\.org to connect-src/)
    assert.match(said({ error: network, online: false }), /offline/)
    assert.match(said({ error: network, probe: 'unreachable' }), /cannot be reached/)
  })

  it('names a wrong content type', () => {
    assert.match(said({ error: { kind: 'json', message: 'an HTML page' }, contentType: 'text/html' }), /text\/html/)
  })

  it('names the nearest ids where one is unknown', () => {
    const feed = feedOf({ id: 'guatemala-2016-10', headline: 'A' }, { id: 'zz', headline: 'B' })
    assert.match(said({ release: 'guatemala-2016-01', feed }), /Nearest: "guatemala-2016-10"\./)
    assert.match(said({ release: 'quite other', feed }), /Take an id of the feed: "guatemala-2016-10", "zz"/)
  })

  it('names a bad language code, several copies, and a tag without a source', () => {
    assert.match(said({ lang: 'english!' }), /no language tag/)
    assert.match(said({ copies: ['https://a.example/iom-widgets.js', 'https://b.example/iom-widgets.js'] }), /2 times/)
    assert.match(said({ from: 'nowhere' }), /no source/)
  })

  it('names a language that the library does not speak', () => {
    assert.match(said({ lang: 'de-CH' }), /no messages in the language "de-CH".*Set lang to one of: en, es/)
    assert.equal(said({ lang: 'es-GT' }), '')
  })

  it('passes on what the check of the feed says, with its place', () => {
    const checks = [{ path: 'releases.0.title', what: 'It is ignored.', fix: 'Remove it.', severity: 'error' }] as const
    assert.equal(said({ checks }), 'releases.0.title: It is ignored. Remove it.')
  })

  it('names what an address of ReliefWeb lacks where nothing came', () => {
    const api = 'https://api.reliefweb.int/v2/reports'
    assert.match(said({ url: api, error: network, probe: 'cors' }), /requires an approved "appname"/)
    assert.match(said({ url: 'https://reliefweb.int/updates', error: network, probe: 'cors' }), /page of ReliefWeb/)
    assert.equal(said({ url: `${api}?appname=x` }), '')
  })

  it('says once what the error of the source says already', () => {
    const message = 'The feed has no "releases".'
    const checks = [{ path: '', what: message, fix: 'Add it.', severity: 'error' }] as const
    assert.equal(said({ error: { kind: 'format', message }, checks }).split(message).length, 2)
  })
})

describe('the distance of two names', () => {
  it('counts insertions, deletions and replacements', () => {
    assert.equal(editDistance('kitten', 'sitting'), 3)
    assert.equal(editDistance('', 'abc'), 3)
    assert.equal(editDistance('same', 'same'), 0)
  })

  it('puts the nearest first and leaves out what is far', () => {
    assert.deepEqual(similarNames('abcd', ['wxyz', 'abxd', 'abcd1']), ['abxd', 'abcd1'])
  })
})
