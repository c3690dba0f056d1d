import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { formatNumber } from '../../../languages/format.js'
import type { Camera } from '../view/viewport-controller.js'
import type { Cluster } from '../view/cluster.js'
import { labels } from './labels.js'
import type { Land } from './base-layer.js'
import type { Scene } from '../map-model.js'
import { halfOf, patterns, sign } from './symbols.js'
import { someOf } from '../map-context.js'
import { meet } from '../view/viewport.js'

/** What a picture is of. */
export interface Picture {
  scene: Scene
  camera: Camera
  clusters: readonly Cluster[]
  /** The marker that takes the focus. */
  active: Cluster | undefined
  /** Ids of the places that are chosen. */
  chosen: ReadonlySet<string>
}

/** The map: land, markers with their names; `above` is put over them. */
export function picture(of: Picture, land: Land, above: unknown): TemplateResult {
  const { scene, camera, active, clusters } = of
  const { words } = scene.speech
  const { scale, track } = camera
  const [left, top, right, bottom] = camera.box
  const edge = 20 * scale
  const inView = clusters.filter(
    (one) => one === active || meet([one.x - edge, one.y - edge, one.x + edge, one.y + edge], camera.box),
  )
  return html`<svg
    part="map"
    role="group"
    aria-label=${words.map}
    aria-description=${words.help}
    viewBox="${left} ${top} ${right - left} ${bottom - top}"
    @pointerdown=${track}
    @pointermove=${track}
    @pointerup=${track}
    @pointercancel=${track}
    @touchmove=${camera.twoFingers}
    @dblclick=${camera.doubleClick}
  >
    <defs>${patterns(scale)}</defs>
    ${land.node} ${scene.located[0]?.order ? route(scene) : nothing} ${inView.length > 80 ? nothing : names(inView, of)}
    ${repeat(
      inView,
      ({ id }) => id,
      (one) => marker(one, of),
    )}
    ${above}
  </svg>`
}

/** The line that joins the events of a series in their order. */
const route = ({ located }: Scene): SVGTemplateResult =>
  svg`<path class="route" aria-hidden="true" d="M${located.map(({ x, y }) => `${x} ${y}`).join('L')}"></path>`

/** What stands in a marker. */
const badgeOf = ({ places: [first, ...others] }: Cluster, { speech }: Scene): string =>
  first && others.length ? speech.mode.together([first, ...others], speech).badge : (first?.badge ?? '')

/** The name of a marker: "Guatemala, 3 press releases"; of a cluster "4 press releases (Guatemala, Belize)". */
export function nameOf({ places }: Cluster, { speech }: Scene): string {
  const { lang, words } = speech
  const [first] = places
  const names = places.map(({ name, order }) => (order ? `${formatNumber(order, lang)}. ${name}` : name))
  return first && places.length === 1
    ? names.join('') + words.comma + first.detail
    : `${speech.mode.together(places, speech).said} (${someOf(names, speech)})`
}

// Who says what he sees must be understood: the text of a marker is in its name (WCAG 2.5.3).
const labelOf = (name: string, badge: string): string => (name.includes(badge) ? name : `${badge} – ${name}`)

/** Names beside the markers, where they fit: of several places a few, or the first. */
function names(inView: readonly Cluster[], { scene, camera: { scale, box } }: Picture): SVGTemplateResult {
  const [left, top, right, bottom] = box
  const wanted = inView.map((one) => {
    const all = one.places.map(({ name, label }) => label ?? name)
    return {
      x: (one.x - left) / scale,
      y: (one.y - top) / scale,
      half: halfOf(badgeOf(one, scene)),
      texts: [3, 1].map((most) => someOf(all, scene.speech, most)),
    }
  })
  const found = labels(wanted, (right - left) / scale, (bottom - top) / scale)
  return svg`<g class="labels" aria-hidden="true" transform="translate(${left} ${top}) scale(${scale})">${found.map(
    ({ x, y, text, anchor }) => svg`<text x=${x} y=${y + 4} text-anchor=${anchor}>${text}</text>`,
  )}</g>`
}

function marker(one: Cluster, { scene, camera: { scale }, active, chosen }: Picture): SVGTemplateResult {
  const { id, places, x, y } = one
  const badge = badgeOf(one, scene)
  const half = halfOf(badge) + 6
  return svg`<g
    class="marker"
    part="marker"
    role="button"
    tabindex=${one === active ? 0 : -1}
    aria-label=${labelOf(nameOf(one, scene), badge)}
    aria-pressed=${places.some((place) => chosen.has(place.id))}
    data-place=${id}
    transform="translate(${x} ${y}) scale(${scale})"
    ><rect class="focus" x=${-half} y="-16" width=${2 * half} height="32" rx="16"></rect>${sign(places, badge)}</g>`
}
