import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canPart, cluster, nearest, type Located } from '../../../src/elements/iom-mission-map/cluster.js'
import { labels } from '../../../src/elements/iom-mission-map/labels.js'
import { next } from '../../../src/elements/iom-mission-map/navigate.js'
import { placesOf, unknownIn } from '../../../src/elements/iom-mission-map/places.js'
import { stepOf, stepsFor } from '../../../src/elements/iom-mission-map/steps.js'
import { bounded, boxOf, fit, including, zoom } from '../../../src/elements/iom-mission-map/view.js'
import type { Feed, Release } from '../../../src/model/feed.js'
import type { Place } from '../../../src/model/basics.js'

const size = { width: 800, height: 450 }
const located = (id: string, x: number, y: number): Located => ({ id, name: id, releases: [], x, y })
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
  const places = placesOf(
    feed({ releases: [release('a', [place('Guatemala', { iso3: 'GTM' }), place('Petén', { m49: '320' })])] }),
    'releases',
    undefined,
  )
  assert.deepEqual(
    places?.map(({ code, releases }) => [code, releases.length]),
    [['GTM', 1]],
  )
})

void test('a release that is not in the feed is no place at all', () => {
  assert.equal(placesOf(feed({}), 'events', 'nowhere'), undefined)
})

void test('the newest series of events is shown in its order', () => {
  const events = ['Panama', 'Guatemala'].map((name) => ({ place: place(name), state: 'planned' as const }))
  const found = placesOf(feed({ releases: [release('a', [], { events })] }), 'events', undefined)
  assert.deepEqual(
    found?.map(({ name, order }) => [order, name]),
    [
      [1, 'Panama'],
      [2, 'Guatemala'],
    ],
  )
})

void test('codes that are none are told, once each', () => {
  const places = [place('a', { iso3: 'QQQ' }), place('b', { iso3: 'QQQ' }), place('c', { iso3: 'XKX' })]
  assert.deepEqual(unknownIn(feed({ releases: [release('a', places)] })), ['QQQ'])
})

void test('no two markers are nearer than a finger needs, and no place is lost', () => {
  const places = [...Array(5000).keys()].map((i) => located(`${i}`, (i * 7919) % 1000, (i * 104729) % 440))
  const clusters = cluster(places, 1)
  assert.equal(
    clusters.reduce((sum, one) => sum + one.places.length, 0),
    5000,
  )
  for (const a of clusters)
    for (const b of clusters) assert.ok(a === b || Math.hypot(a.x - b.x, a.y - b.y) >= nearest, `${a.id} ${b.id}`)
})

void test('only places that zooming parts are parted', () => {
  const apart = { id: 'a', x: 0, y: 0, places: [located('a', 0, 0), located('b', 5, 0)] }
  const together = { id: 'a', x: 0, y: 0, places: [located('a', 0, 0), located('b', 0, 0)] }
  assert.equal(canPart(apart, 0.1), true)
  assert.equal(canPart(together, 0.1), false)
})

void test('an arrow leads to the nearest marker in its direction, at the end to the next in order', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 5, y: 50 },
  ] as const
  const all = [a, b, c]
  assert.equal(next(all, a, 'ArrowRight'), b)
  assert.equal(next(all, a, 'ArrowDown'), c)
  assert.equal(next(all, b, 'ArrowRight'), c)
  assert.equal(next(all, a, 'ArrowLeft'), c)
  assert.equal(next(all, c, 'Home'), a)
  assert.equal(next(all, a, 'End'), c)
  assert.equal(next(all, a, 'x'), undefined)
})

void test('shades have no gap between them and end open', () => {
  for (const most of [1, 2, 3, 7, 30, 700, 9000]) {
    const steps = stepsFor(most)
    assert.equal(steps[0]?.from, 1)
    assert.equal(steps.at(-1)?.to, Infinity)
    steps.slice(1).forEach(({ from }, i) => assert.equal(from, (steps[i]?.to ?? 0) + 1))
    assert.equal(stepOf(steps, most), steps.length - 1)
  }
})

void test('zooming keeps the point under the finger and never leaves the map', () => {
  const view = { x: 500, y: 220, width: 400 }
  const about = { x: 450, y: 200 }
  const share = (box: readonly number[]): number => ((about.x - box[0]!) / (box[2]! - box[0]!)) * 800
  assert.ok(Math.abs(share(boxOf(view, size)) - share(boxOf(zoom(view, 2, size, about), size))) < 1e-9)
  const out = zoom(view, 0.001, size)
  assert.ok(out.width >= 1000)
  assert.equal(bounded({ x: -500, y: 10, width: 100 }, size).x, 50)
})

void test('a box that is fitted lies in view, and a point outside is brought in', () => {
  const [left, top, right, bottom] = boxOf(fit([200, 150, 300, 260], size), size)
  assert.ok(left <= 200 && top <= 150 && right >= 300 && bottom >= 260)
  const seen = boxOf(including({ x: 500, y: 220, width: 100 }, { x: 600, y: 220 }, size), size)
  assert.ok(seen[0] < 600 && seen[2] > 600)
})

void test('names are placed only where they hide neither a marker nor each other', () => {
  const crowd = [...Array(9).keys()].map((i) => ({
    x: 100 + (i % 3) * 30,
    y: 100 + Math.floor(i / 3) * 30,
    text: 'Guatemala',
  }))
  const placed = labels(crowd, size)
  assert.ok(placed.length > 0 && placed.length < 9)
  assert.equal(labels([{ x: 20, y: 200, text: 'Guatemala' }], size)[0]?.anchor, 'start')
  assert.equal(labels([{ x: 780, y: 200, text: 'Guatemala' }], size)[0]?.anchor, 'end')
})
