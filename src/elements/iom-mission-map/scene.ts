import { nothing, svg, type SVGTemplateResult } from 'lit'
import type { Box } from '../../map/decode.js'
import type { NoteId } from '../../map/notes.js'
import { cluster, type Cluster, type Located } from './cluster.js'
import { land, markers, nameTexts, patterns, route, type MarkerOptions } from './drawing.js'
import { labels } from './labels.js'
import type { MapPlace } from './places.js'
import { countOf, nameOf, type Speech } from './speech.js'
import { stepOf, stepsFor, type Step } from './steps.js'
import type { Size } from './view.js'

/** The geometry's module, loaded when a map is near the window. */
export type MapModule = typeof import('../../map/index.js')

/** What a map shows, apart from the part that is in view. */
export interface Scene {
  /** What it was made of; as long as that is the same, so is the scene. */
  from: readonly unknown[]
  places: readonly MapPlace[]
  /** Those with a point on the map, by id. */
  located: ReadonlyMap<string, Located>
  steps: readonly Step[]
  /** Step of each country, by alpha-3 code. */
  shades: ReadonlyMap<string, number>
  /** The box asked for by `region`. */
  box: Box | undefined
  /** What the webmaster should mend, in sentences. */
  faults: readonly string[]
  clusters: (scale: number) => Cluster[]
  notes: (box: Box) => NoteId[]
}

/** Puts places on the map. Without the map they have no points yet. */
export function sceneOf(
  places: readonly MapPlace[],
  region: string | undefined,
  speech: Speech,
  map: MapModule | undefined,
  from: readonly unknown[],
): Scene {
  const located = new Map(places.flatMap((place) => locate(place, speech, map)).map((place) => [place.id, place]))
  const counts = speech.show === 'releases' ? places.filter(({ releases }) => releases.length) : []
  const steps = stepsFor(Math.max(1, ...counts.map(({ releases }) => releases.length)))
  const named = places.some(({ code }) => code === 'XKX')
  let last: { scale: number; clusters: Cluster[] } | undefined
  const lost = map ? places.filter(({ id }) => !located.has(id)) : []
  return {
    from,
    places,
    located,
    steps,
    shades: shadesOf(counts, steps, map),
    ...regionOf(region, map, lost),
    clusters: (scale) => {
      if (last?.scale !== scale) last = { scale, clusters: cluster([...located.values()], scale) }
      return last.clusters
    },
    notes: (box) => {
      const ids = map?.notesFor(box) ?? []
      return named && !ids.includes('kosovo') ? [...ids, 'kosovo'] : ids
    },
  }
}

// A country is marked in its middle, a town where it lies.
function locate(place: MapPlace, { show }: Speech, map: MapModule | undefined): Located[] {
  const middle = map && place.code ? map.anchor(place.code) : undefined
  const own = map && place.at && map.project(place.at.lon, place.at.lat)
  const point = show === 'releases' ? (middle ?? own) : (own ?? middle)
  return point ? [{ ...place, ...point }] : []
}

function shadesOf(
  counted: readonly MapPlace[],
  steps: readonly Step[],
  map: MapModule | undefined,
): Map<string, number> {
  const shades = new Map<string, number>()
  for (const { code, releases } of [...counted].sort((a, b) => a.releases.length - b.releases.length)) {
    for (const one of code === undefined ? [] : (map?.shadedWith(code) ?? []))
      shades.set(one, stepOf(steps, releases.length))
  }
  return shades
}

function regionOf(
  name: string | undefined,
  map: MapModule | undefined,
  lost: readonly MapPlace[],
): Pick<Scene, 'box' | 'faults'> {
  const faults = lost.length
    ? [`${lost.length} places have neither coordinates nor a country code, and stand in the list only.`]
    : []
  if (!map || !name?.trim()) return { box: undefined, faults }
  const found = map.region(name)
  const unknown = found && !found.name ? map.unknownCodes(name) : []
  if (!found)
    faults.push(`region="${name}" is no region. Write "world", "mesoamerica", a region of M49 or country codes.`)
  if (unknown.length) faults.push(`region: "${unknown.join(' ')}" is no country code.`)
  return { box: found && (found.name === 'world' ? map.worldBox : map.boundsOf(found.frame)), faults }
}

/** What is seen first: the region, else what the data covers, else the world. */
export function firstBox(scene: Scene | undefined, map: MapModule | undefined): Box {
  if (scene?.box) return scene.box
  const all = [...(scene?.located.values() ?? [])]
  const codes = all.flatMap(({ code }) => code ?? [])
  const boxes = [map?.boundsOf(codes), ...all.map(({ x, y }) => [x, y, x, y] as const)].filter(
    (box) => box !== undefined,
  )
  if (!boxes.length) return [0, 0, 1000, 440]
  return boxes.reduce<Box>(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    boxes[0] ?? [0, 0, 0, 0],
  )
}

/** What of the scene is in view. */
interface Part {
  box: Box
  scale: number
  size: Size
  clusters: readonly Cluster[]
}

/** Everything inside the SVG but the tooltip. */
export function pictureOf(
  scene: Scene,
  speech: Speech,
  map: MapModule,
  { box, scale, size, clusters }: Part,
  choose: (code: string) => void,
  options: Omit<MarkerOptions, 'count' | 'lang'>,
): SVGTemplateResult {
  const edge = 20 * scale
  const [left, top, right, bottom] = box
  const inView = clusters.filter(
    (one) =>
      one === options.active ||
      (one.x > left - edge && one.x < right + edge && one.y > top - edge && one.y < bottom + edge),
  )
  const named = inView.map((one) => ({
    x: (one.x - left) / scale,
    y: (one.y - top) / scale,
    text: one.places.length === 1 && one.places[0] ? nameOf(one.places[0], speech) : '',
  }))
  const found = inView.length > 80 ? [] : labels(named, size).filter(({ text }) => text)
  const series = [...scene.located.values()]
  return svg`<defs>${patterns('step', scale)}</defs>
    <g @click=${(event: Event) => choose((event.target as Element).getAttribute('data-code') ?? '')}>${land(map.loadGeometry(), scene.shades, scale)}</g>
    ${speech.show === 'events' && series.length > 1 ? route(series) : nothing}
    ${nameTexts(found, [left, top], scale)}
    ${markers(inView, { ...options, count: ({ places }) => countOf(places), lang: speech.lang })}`
}
