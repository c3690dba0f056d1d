import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkAttributes, checkMap } from '../../../src/element/debug/attributes.js'
import { validateFeed } from '../../../src/model/validate.js'
import { gate } from '../../../src/model/visibility.js'

const known = [
  'src',
  'format',
  'heading-level',
  'scheme',
  'refresh',
  'debug',
  'limit',
  'layout',
  'country',
  'kind',
  'lang',
  'language',
  'show-as',
  'json-ld',
  'theme-href',
  'index',
]
const others = { 'iom-release': ['src', 'variant', 'theme-href'], 'iom-mission-map': ['show', 'region'] }
const feedOf = (...releases: object[]) => gate(validateFeed({ releases: [...releases] }), Date.now()).feed
const sample = feedOf({ id: 'a', headline: 'A', kind: 'statement', places: [{ name: 'Petén', iso3: 'GTM' }] })
const said = (written: Record<string, string>, feed = sample): string =>
  checkAttributes({ tag: 'iom-release-list', written: new Map(Object.entries(written)), known, others, feed })
    .map(({ what, fix }) => `${what} ${fix}`)
    .join('\n')

describe('the attributes of a tag', () => {
  it('are fine where the tag or HTML knows them, or a framework leaves them', () => {
    const html = {
      id: 'x',
      class: 'y',
      lang: 'es',
      hidden: '',
      'data-x': '1',
      'aria-label': 'x',
      onclick: 'x',
      slot: 'a',
    }
    assert.equal(said({ src: 'feed.json', limit: '5', layout: 'grid', debug: '', status: 'ready', ...html }), '')
    assert.equal(said({ '_ngcontent-abc': '', 'v-cloak': '', '@click': 'x' }), '')
  })

  it('are named where they are misspelt, camel-cased or of another tag', () => {
    assert.match(said({ layuot: 'grid' }), /no attribute "layuot"\. Did you mean layout\?/)
    assert.match(said({ headinglevel: '3' }), /Write it with a hyphen: heading-level\./)
    assert.match(said({ variant: 'card' }), /belongs to <iom-release>: remove it here/)
    assert.match(said({ show: 'events' }), /belongs to <iom-mission-map>/)
    assert.match(said({ qqqqqqqqqq: '1' }), /Known are: src, format/)
    assert.match(said({ data: '[object Object]' }), /Set the property "data"/)
  })

  it('are named where their value is not known or out of range', () => {
    assert.match(said({ layout: 'cards' }), /layout="cards" is not known\..*Use one of: list, grid, headlines/)
    assert.match(said({ scheme: 'drak' }), /Did you mean "dark"\?/)
    assert.match(said({ 'heading-level': '9' }), /Write a number from 1 to 6/)
    assert.match(said({ 'heading-level': 'h3' }), /Write a number from 1 to 6/)
    assert.match(said({ limit: 'abc' }), /Write a number from 1 to 100/)
    assert.match(said({ limit: '' }), /Write a number from 1 to 100/)
    assert.match(said({ refresh: '1' }), /at least 5/)
    assert.match(said({ index: '-1' }), /at least 0/)
    assert.match(said({ 'show-as': 'circle' }), /Did you mean "circles"\?/)
    assert.equal(said({ 'heading-level': '1', limit: '100', refresh: '5' }), '')
  })

  it('are named where a switch is written with a word for off', () => {
    for (const value of ['false', 'No', '0'])
      assert.match(said({ 'json-ld': value }), /switches it on\. Remove the attribute json-ld/)
    assert.equal(said({ 'json-ld': '', debug: 'true' }), '')
  })

  it('are named where an address has no place for the id', () => {
    const findings = (value: string) =>
      checkAttributes({
        tag: 'iom-release',
        written: new Map([['theme-href', value]]),
        known: ['theme-href'],
        others: {},
      })
    assert.deepEqual(findings('/themes/{id}'), [])
    assert.deepEqual(findings('/themes/'), [
      { what: 'theme-href="/themes/" has no place for the id.', fix: 'Write {id} where it belongs: /pages/{id}.' },
    ])
  })

  it('are named where a filter fits no release, with what the feed holds', () => {
    assert.match(
      said({ country: 'Honduras' }),
      /No release of the feed fits country="Honduras"\. The feed holds: GTM, Petén/,
    )
    assert.match(
      said({ language: 'fr' }, feedOf({ id: 'a', headline: 'A', language: 'es-GT' })),
      /The feed holds: es-GT, es\./,
    )
    assert.match(said({ kind: 'news' }), /The feed holds: statement/)
    assert.match(said({ country: 'GTM' }, feedOf({ id: 'a', headline: 'A' })), /name no country: add it at the source/)
    assert.equal(said({ country: 'HND, gtm', kind: 'Statement' }), '')
    assert.equal(said({ country: 'peten' }), '')
  })
})

describe('an empty map', () => {
  const place = { name: 'Petén' }
  const on = (show: string, release: object): string =>
    checkMap('iom-mission-map', show, feedOf({ id: 'a', headline: 'A', ...release }))
      .map(({ what, fix }) => `${what} ${fix}`)
      .join()

  it('is explained: no places, or places with only a name', () => {
    assert.match(on('releases', {}), /names no places for show="releases".*"iso3"/)
    assert.match(on('releases', { places: [place] }), /only names/)
    assert.match(on('events', { places: [{ ...place, iso3: 'GTM' }] }), /no places for show="events"/)
    assert.match(on('missions', {}), /no places for show="missions"/)
  })

  it('is not one where a place has a code or coordinates', () => {
    assert.equal(on('releases', { places: [place, { ...place, iso3: 'GTM' }] }), '')
    assert.equal(on('events', { events: [{ place: { ...place, lat: 16.9, lon: -89.9 } }] }), '')
    assert.deepEqual(checkMap('iom-release', 'releases', feedOf({ id: 'a', headline: 'A' })), [])
  })
})
