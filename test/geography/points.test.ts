import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isState, loadGeometry, project } from '../../src/geography/world.js'
import { some } from '../support/amount.js'
import { codesAt, distanceTo } from './drawn.js'
import { places, seats } from './places.js'

for (const code of new Set(places.map((place) => place.code))) {
  const own = places.filter((place) => place.code === code)
  void test(`${code} holds ${own.map(({ name }) => name).join(', ')}`, () => {
    const wrong = own
      .map(({ lon, lat, name }) => ({ name, found: codesAt(lon, lat)[0] }))
      .filter(({ found }) => found !== code)
    assert.deepEqual(wrong, [])
  })
}

// A unit of the drawing is about 4 km.
void test('every State holds its seat of government, or has it within 5 km of its coast or 25 km of its dot', () => {
  assert.equal(new Set(seats.map(({ code }) => code).filter(isState)).size, 195)
  const { countries, dots } = loadGeometry()
  const far = seats.filter(({ code, lon, lat }) => {
    const [found] = codesAt(lon, lat)
    if (found === code) return false
    const { x, y } = project(lon, lat)
    const dot = dots.find((one) => one.code === code)
    if (dot && Math.hypot(dot.x - x, dot.y - y) < 6) return false
    const shape = countries.find((one) => one.code === code)
    return found !== undefined || !shape || distanceTo(shape.path, x, y) > 1.3
  })
  assert.deepEqual(far, [])
})

void test('no two countries are drawn over each other, and the sea is empty', () => {
  const twice: string[] = []
  const longitudes = [...Array(90).keys()].map((i) => 4 * i - 178)
  for (const lon of some(longitudes)) {
    for (let lat = -54; lat < 80; lat += 4) {
      const found = codesAt(lon + 0.13, lat + 0.17).filter((code) => !code.startsWith('X'))
      if (found.length > 1) twice.push(`${lon} ${lat} ${found.join(' ')}`)
    }
  }
  assert.deepEqual(twice, [])
  for (const [lon, lat] of [
    [-30, 0],
    [-140, 40],
    [80, -20],
    [-165, -50],
    [178, 50],
    [50.5, 42],
    [112.3, 16.8],
    [114.3, 10.4],
    [131.87, 37.24],
  ] as const) {
    assert.deepEqual(codesAt(lon, lat), [])
  }
})
