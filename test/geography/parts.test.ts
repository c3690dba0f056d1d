import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  notesFor,
  project,
  region,
  unknownCodes,
  unproject,
  world,
  worldBox,
  worldFor,
  type Box,
} from '../../src/geography/world.js'
import { covers } from './drawn.js'
import { reader, write } from '../../src/geography/numbers.js'

void test('numbers come back as they were written', () => {
  const numbers = [0, 1, -1, 37, -37, 38, -38, 100, -100, 610, 1234, -9999, 20000, 123456]
  for (let i = -2000; i < 2000; i += 7) numbers.push(i)
  const next = reader(numbers.map(write).join(''))
  for (const number of numbers) assert.equal(next(), number)
})

void test('written numbers need no escape in a string', () => {
  const text = [...Array(4000).keys()].map((i) => write(i - 2000)).join('')
  assert.doesNotMatch(text, /[\\"\s]/)
  assert.match(text, /^[#-~]+$/)
})

void test('the projection is symmetrical about 11 degrees east and the equator', () => {
  assert.deepEqual(project(11, 0), { x: 5000, y: 2536 })
  assert.ok(Math.abs(project(11, 90).y) < 1e-9)
  assert.ok(Math.abs(project(11, -90).y - 5072) < 1e-9)
  assert.ok(Math.abs(project(51, 40).x + project(-29, 40).x - 10_000) < 1e-9)
})

void test('the edges of the map lie at 169 degrees west', () => {
  assert.ok(project(-169.001, 0).x > 9990)
  assert.ok(project(-168.999, 0).x < 10)
  assert.ok(project(190, 0).x > 9900)
})

void test('a point of the map leads back to its place', () => {
  for (const [lon, lat] of [
    [0, 0],
    [-90.5, 14.6],
    [178, -18],
    [-175, 66],
    [25, 71],
    [11, -54],
  ] as const) {
    const { x, y } = project(lon, lat)
    const back = unproject(x, y)!
    assert.ok(Math.abs(back.lon - lon) < 1e-6 && Math.abs(back.lat - lat) < 1e-6, `${lon} ${lat}`)
  }
  assert.equal(unproject(20, 200), undefined)
  assert.equal(unproject(5000, -10), undefined)
})

void test('coordinates outside the world stay on the map', () => {
  assert.deepEqual(project(371, 0), project(11, 0))
  assert.deepEqual(project(11, 120), project(11, 90))
})

void test('a region is found by its name, however it is written, and by its M49 code', () => {
  assert.deepEqual(region('mesoamerica')?.codes.sort(), ['BLZ', 'CRI', 'GTM', 'HND', 'MEX', 'NIC', 'PAN', 'SLV'])
  for (const text of ['South-eastern Asia', 'south-eastern-asia', 'SOUTH_EASTERN ASIA', ' 035 '])
    assert.deepEqual(region(text), region('035'), text)
  const names = [
    ['001', 'World', 248],
    ['002', 'Africa', 60],
    ['015', 'Northern Africa', 7],
    ['202', 'Sub-Saharan Africa', 53],
    ['014', 'Eastern Africa', 22],
    ['017', 'Middle Africa', 9],
    ['018', 'Southern Africa', 5],
    ['011', 'Western Africa', 17],
    ['019', 'Americas', 57],
    ['003', 'North America', 41],
    ['419', 'Latin America and the Caribbean', 52],
    ['029', 'Caribbean', 28],
    ['013', 'Central America', 8],
    ['005', 'South America', 16],
    ['021', 'Northern America', 5],
    ['142', 'Asia', 51],
    ['143', 'Central Asia', 5],
    ['030', 'Eastern Asia', 8],
    ['034', 'Southern Asia', 9],
    ['145', 'Western Asia', 18],
    ['150', 'Europe', 51],
    ['151', 'Eastern Europe', 10],
    ['154', 'Northern Europe', 16],
    ['039', 'Southern Europe', 16],
    ['155', 'Western Europe', 9],
    ['009', 'Oceania', 29],
    ['053', 'Australia and New Zealand', 6],
    ['054', 'Melanesia', 5],
    ['057', 'Micronesia', 8],
    ['061', 'Polynesia', 10],
  ] as const
  for (const [m49, name, count] of names) {
    assert.deepEqual(region(m49), region(name), name)
    assert.equal(new Set(region(m49)?.codes).size, count, name)
  }
})

void test('a list may mix countries and regions, and its unknown words are told', () => {
  assert.deepEqual(region('GTM, hn 222 zz')?.codes, ['GTM', 'HND', 'SLV'])
  assert.deepEqual(unknownCodes('GTM, hn 222 zz'), ['zz'])
  assert.deepEqual(region('Central America, MEX, 021')?.codes, [...region('013')!.codes, ...region('021')!.codes])
  assert.deepEqual(unknownCodes('Central America; Atlantis, 021'), ['Atlantis'])
  for (const none of ['', ' ', ',', 'atlantis', 'ZZZ', 'ATA', 'constructor'])
    assert.equal(region(none), undefined, none)
})

void test('the picture of Europe ends at the Urals', () => {
  assert.ok(world.boundsOf(region('europe')!.frame)![2] < 6400)
})

const anchorsOf = (codes: readonly string[]) => codes.flatMap((code) => world.anchor(code) ?? [])

void test('Oceania is whole, and no wider than it is', () => {
  const { codes, frame } = region('oceania')!
  const drawing = worldFor(anchorsOf(frame))
  const [left, , right] = drawing.boundsOf(frame)!
  assert.ok(right - left < 3700, String(right - left))
  for (const code of ['AUS', 'PNG', 'GUM', 'KIR', 'WSM', 'TON', 'COK', 'PYF', 'PCN', 'NIU']) {
    assert.ok(codes.includes(code), code)
    const { x } = drawing.anchor(code)!
    assert.ok(left <= x && x <= right, code)
  }
})

void test('only what the usual drawing tears apart is drawn around the Pacific', () => {
  for (const name of ['world', 'africa', 'americas', 'asia', 'europe', 'mesoamerica', 'NZL', 'RUS'])
    assert.equal(worldFor(anchorsOf(region(name)!.frame)), world, name)
  for (const name of ['oceania', 'polynesia', 'pacific', 'FJI, WSM, TON', 'NZL COK'])
    assert.notEqual(worldFor(anchorsOf(region(name)!.frame)), world, name)
})

void test('a place lies in its country on the drawing of the Pacific too', () => {
  const pacific = worldFor(anchorsOf(['FJI', 'WSM']))
  for (const [lon, lat, code] of [
    [172.5, -43.5, 'NZL'],
    [178, -17.8, 'FJI'],
    [134, -25, 'AUS'],
    [2.35, 48.85, 'FRA'],
    [-90.5, 15.5, 'GTM'],
    [-58.4, -34.6, 'ARG'],
    [-15, 23.5, 'ESH'],
  ] as const) {
    const { x, y } = pacific.project(lon, lat)
    const shape = pacific.geometry.countries.find((one) => one.code === code)!
    assert.ok(covers(shape.path, x, y), code)
  }
})

const view = (west: number, south: number, east: number, north: number): Box => {
  const [from, to] = [project(west, north), project(east, south)]
  return [from.x, from.y, to.x, to.y]
}

void test('notes are shown where their area is in view', () => {
  assert.deepEqual(notesFor(worldBox), ['kashmir', 'sudans', 'abyei', 'falklands', 'nonSelfGoverning', 'kosovo'])
  assert.deepEqual(notesFor(view(-93, 7, -76, 19)), [])
  assert.deepEqual(notesFor(view(70, 25, 85, 37)), ['kashmir'])
  assert.deepEqual(notesFor(view(22, 3, 38, 22)), ['sudans', 'abyei'])
  assert.deepEqual(notesFor(view(-70, -56, -50, -45)), ['falklands', 'nonSelfGoverning'])
  assert.deepEqual(notesFor(view(14, 38, 28, 46)), ['kosovo'])
})
