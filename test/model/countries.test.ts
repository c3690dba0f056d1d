import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries, countryCodes } from '../../src/model/countries.js'

void test('a country is found by alpha-3, alpha-2 and M49, as text or as a number', () => {
  for (const code of ['GTM', 'gt', ' gtm ', '320', 320])
    assert.deepEqual(countryCodes(code), { iso3: 'GTM', m49: '320' })
  for (const code of ['AF', '004', 4]) assert.deepEqual(countryCodes(code), { iso3: 'AFG', m49: '004' })
  for (const none of ['ZZ', 'Guatemala', '', 'XKX', 'constructor', 0, NaN, null, undefined, {}])
    assert.equal(countryCodes(none), undefined)
})

void test('ISO 3166-1 has 249 countries and areas, each with three codes of its own', () => {
  assert.equal(countries().length, 249)
  const forms = { iso3: /^[A-Z]{3}$/, iso2: /^[A-Z]{2}$/, m49: /^\d{3}$/ } as const
  for (const key of ['iso3', 'iso2', 'm49'] as const) {
    assert.equal(new Set(countries().map((country) => country[key])).size, 249, key)
    for (const country of countries()) assert.match(country[key], forms[key])
  }
})

void test('the members and observers of the United Nations are 195', () => {
  const states = countries()
    .filter(({ isState }) => isState)
    .map(({ iso3 }) => iso3)
  assert.equal(states.length, 195)
  for (const code of ['VAT', 'PSE', 'SSD', 'TLS', 'MNE']) assert.ok(states.includes(code), code)
  for (const code of ['TWN', 'HKG', 'ESH', 'COK', 'NIU', 'FLK', 'ATA']) assert.ok(!states.includes(code), code)
})
