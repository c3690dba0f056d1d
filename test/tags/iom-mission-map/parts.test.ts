import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canSplit, cluster, MIN_DISTANCE_PX } from '../../../src/geography/cluster.js'
import { overlap } from '../../../src/geography/boxes.js'
import { placeLabels } from '../../../src/geography/label-placement.js'
import { bounded, boxOf, fit, including, moved } from '../../../src/geography/viewport.js'
import { events } from '../../../src/tags/iom-mission-map/layers/events.js'
import { nextMarker } from '../../../src/tags/iom-mission-map/view/selection-controller.js'
import {
  findPlaces,
  type Layer,
  type LocatedPlace,
  type MapContext,
} from '../../../src/tags/iom-mission-map/layers/layer.js'
import { releases } from '../../../src/tags/iom-mission-map/layers/releases.js'
import { map as words } from '../../../src/languages/en/map.js'
import { messagesFor } from '../../../src/languages/load.js'
import { classOf, colorClasses } from '../../../src/tags/iom-mission-map/draw/base-layer.js'
import type { Feed, Release } from '../../../src/model/feed.js'
import type { Place } from '../../../src/model/basics.js'

const size = { width: 800, height: 450 }
const located = (id: string, x: number, y: number): LocatedPlace => ({
  id,
  name: id,
  detail: '',
  badge: '',
  place: undefined,
  code: undefined,
  x,
  y,
})
const context = (layer: Layer): MapContext => ({
  lang: 'en',
  show: 'releases',
  layer,
  countryName: (code) => code,
  messages: messagesFor('en'),
  words,
})
const place = (name: string, more: Partial<Place> = {}): Place => ({ name, role: 'about', ...more })
const release = (id: string, places: Place[], more: Partial<Release> = {}): Release => ({
  id,
  headline: id,
  status: 'usable',
  expired: false,
  places,
  ...more,
})
const feed = (more: Partial<Feed>): Feed => ({ releases: [], warnings: [], ...more })

void test('a release counts once in a country that it names twice, by alpha-3 or M49', () => {
  const source = feed({
    releases: [release('a', [place('Guatemala', { iso3: 'GTM' }), place('Petén', { m49: '320' })])],
  })
  assert.deepEqual(
    findPlaces(source, undefined, context(releases)).map(({ code, detail }) => [code, detail]),
    [['GTM', '1 press release']],
  )
})

void test('the newest series of events is shown in its order', () => {
  const series = ['Panama', 'Guatemala'].map((name) => ({ place: place(name), state: 'planned' as const }))
  const source = feed({ releases: [release('a', [], { events: series })] })
  assert.deepEqual(
    findPlaces(source, undefined, context(events)).map(({ name, order }) => [order, name]),
    [
      [1, 'Panama'],
      [2, 'Guatemala'],
    ],
  )
})

void test('a place has the first code that is one; Kosovo has a code here', () => {
  const places = [place('a', { iso3: 'QQQ', m49: '320' }), place('b', { iso3: 'XKX' }), place('c', { iso3: 'QQQ' })]
  assert.deepEqual(
    findPlaces(feed({ releases: [release('a', places)] }), undefined, context(releases)).map(({ code }) => code),
    ['GTM', 'XKX', undefined],
  )
})

void test('no two markers are nearer than a finger needs, and no place is lost', () => {
  const places = [...Array(5000).keys()].map((i) => located(`${i}`, (i * 7919) % 1000, (i * 104729) % 440))
  const clusters = cluster(places, 1)
  assert.equal(
    clusters.reduce((sum, one) => sum + one.places.length, 0),
    5000,
  )
  for (const a of clusters)
    for (const b of clusters)
      assert.ok(a === b || Math.hypot(a.x - b.x, a.y - b.y) >= MIN_DISTANCE_PX, `${a.id} ${b.id}`)
})

void test('only places that zooming parts are parted', () => {
  const apart = { id: 'a', x: 0, y: 0, places: [located('a', 0, 0), located('b', 5, 0)] }
  const together = { id: 'a', x: 0, y: 0, places: [located('a', 0, 0), located('b', 0, 0)] }
  assert.equal(canSplit(apart, 0.1), true)
  assert.equal(canSplit(together, 0.1), false)
})

void test('an arrow leads to the next marker in its direction, and from the last to the first', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 5, y: 50 },
  ] as const
  const all = [a, b, c]
  assert.equal(nextMarker(all, a, 'ArrowRight'), c)
  assert.equal(nextMarker(all, c, 'ArrowRight'), b)
  assert.equal(nextMarker(all, b, 'ArrowRight'), a)
  assert.equal(nextMarker(all, a, 'ArrowLeft'), b)
  assert.equal(nextMarker(all, a, 'ArrowDown'), b)
  assert.equal(nextMarker(all, b, 'ArrowUp'), a)
  assert.equal(nextMarker(all, c, 'Home'), a)
  assert.equal(nextMarker(all, a, 'End'), c)
  assert.equal(nextMarker(all, a, 'x'), undefined)
})

void test('colour classes are at most five, begin with one and hold every count', () => {
  for (const most of [1, 2, 3, 7, 30, 700, 9000]) {
    const steps = colorClasses([1, most])
    assert.equal(steps[0], 1)
    assert.ok(steps.length <= 5 && steps.every((from, i) => from > (steps[i - 1] ?? 0)))
    assert.equal(classOf(steps, most), steps.length - 1)
    assert.equal(classOf(steps, 1), 0)
  }
})

void test('zooming keeps the point under the finger and never leaves the map', () => {
  const view = { x: 5000, y: 2200, width: 4000 }
  const about = { x: 4500, y: 2000 }
  const share = (box: readonly number[]): number => ((about.x - box[0]!) / (box[2]! - box[0]!)) * 800
  assert.ok(Math.abs(share(boxOf(view, size)) - share(boxOf(moved(view, size, 2, about), size))) < 1e-6)
  const out = moved(view, size, 0.001)
  assert.ok(out.width >= 10_000)
  assert.equal(bounded({ x: -5000, y: 100, width: 1000 }, size).x, 500)
})

void test('a box that is fitted lies in view, and a point outside is brought in', () => {
  const [left, top, right, bottom] = boxOf(fit([2000, 1500, 3000, 2600], size), size)
  assert.ok(left <= 2000 && top <= 1500 && right >= 3000 && bottom >= 2600)
  const seen = boxOf(including({ x: 5000, y: 2200, width: 1000 }, { x: 6000, y: 2200 }, size), size)
  assert.ok(seen[0] < 6000 && seen[2] > 6000)
})

void test('what a finger holds stays under it', () => {
  const view = { x: 5000, y: 2200, width: 4000 }
  const { x, y } = moved(view, size, 1, { x: 4500, y: 2000 }, { x: 4700, y: 2100 })
  assert.deepEqual([x, y], [4800, 2100])
})

void test('labels cover neither a marker nor each other', () => {
  // Close enough that the labels would overlap where the markers leave them room.
  const crowd = [...Array(9).keys()].map((i) => ({
    x: 200,
    y: 100 + i * 12,
    half: 10,
    texts: ['Guatemala'],
  }))
  const boxes = placeLabels(crowd, 800, 450).map(({ box }) => box)
  const discs = crowd.map(({ x, y, half }) => [x - half, y - 10, x + half, y + 10] as const)
  assert.ok(boxes.length > 1, 'more than one label has room')
  for (const [i, box] of boxes.entries())
    for (const other of [...boxes.slice(i + 1), ...discs]) assert.equal(overlap(box, other), false)
})

void test('a label stands where its marker has room for it, and is shortened where it must be', () => {
  const alone = (x: number, ...texts: string[]): unknown[] =>
    placeLabels([{ x, y: 200, half: 10, texts }], 800, 450).map(({ anchor, text }) => [anchor, text])
  assert.deepEqual(alone(20, 'Guatemala'), [['start', 'Guatemala']])
  assert.deepEqual(alone(780, 'Guatemala'), [['end', 'Guatemala']])
  assert.deepEqual(alone(400, 'Guatemala and many more '.repeat(6), 'Guatemala +9'), [['start', 'Guatemala +9']])
})
