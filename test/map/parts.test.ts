import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  countries,
  countryCodes,
  notesFor,
  project,
  region,
  unknownCodes,
  unproject,
  worldBox,
} from '../../src/map/index.js'
import { boundsOf, type Box } from '../../src/map/index.js'
import { reader, write } from '../../src/map/numbers.js'

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
  assert.deepEqual(project(11, 0), { x: 500, y: 253.6 })
  assert.ok(Math.abs(project(11, 90).y) < 1e-9)
  assert.ok(Math.abs(project(11, -90).y - 507.2) < 1e-9)
  assert.ok(Math.abs(project(51, 40).x + project(-29, 40).x - 1000) < 1e-9)
})

void test('the edges of the map lie at 169 degrees west', () => {
  assert.ok(project(-169.001, 0).x > 999)
  assert.ok(project(-168.999, 0).x < 1)
  assert.ok(project(190, 0).x > 990)
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
  assert.equal(unproject(2, 20), undefined)
  assert.equal(unproject(500, -1), undefined)
})

void test('coordinates outside the world stay on the map', () => {
  assert.deepEqual(project(371, 0), project(11, 0))
  assert.deepEqual(project(11, 120), project(11, 90))
})

void test('a country is found by alpha-3, alpha-2 and M49', () => {
  for (const name of ['GTM', 'gt', '320']) assert.equal(countryCodes(name)?.code, 'GTM')
  assert.deepEqual(countryCodes('AF'), { code: 'AFG', alpha2: 'AF', m49: '004' })
  assert.equal(countryCodes('ZZ'), undefined)
})

void test('the codes of the table are all different', () => {
  for (const key of ['code', 'alpha2', 'm49'] as const) {
    assert.equal(new Set(countries.map((country) => country[key])).size, 248)
  }
})

void test('regions have their names, M49 codes and lists', () => {
  assert.deepEqual(region('mesoamerica')?.codes.sort(), ['BLZ', 'CRI', 'GTM', 'HND', 'MEX', 'NIC', 'PAN', 'SLV'])
  assert.deepEqual(region('South-Eastern Asia'), region('035'))
  assert.deepEqual(region('GTM, hn 222 zz')?.codes, ['GTM', 'HND', 'SLV'])
  assert.deepEqual(unknownCodes('GTM, hn 222 zz'), ['zz'])
  assert.equal(region('world')?.codes.length, 248)
  assert.equal(region('africa')?.codes.length, 60)
  for (const none of ['', 'atlantis', 'ZZZ']) assert.equal(region(none), undefined)
})

void test('the picture of Europe ends at the Urals and that of Oceania stays on one side', () => {
  assert.ok(boundsOf(region('europe')!.frame)![2] < 640)
  assert.ok(boundsOf(region('oceania')!.frame)![0] > 700)
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
