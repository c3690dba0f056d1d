import type { Box } from '../../../geography/shape.js'
import type { MapPoint } from '../../../geography/projection.js'
import { meet, slim } from '../view/viewport.js'

/** A name beside a marker. */
export interface Label extends MapPoint {
  text: string
  anchor: 'start' | 'middle' | 'end'
}

/** A marker that may get a name; all in CSS pixels. */
export interface Named extends MapPoint {
  /** Half the width of the marker. */
  half: number
  /** What may stand beside it, the best first. */
  texts: readonly string[]
}

// What wide faces need, of which short names may have more than their share; ideographs are as wide as high.
const widthOf = (text: string): number => 8 * text.length + 5 + 4.5 * (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)

/** After, before, below and above the marker: where the name is anchored, and what it covers. */
function choices({ x, y, half }: Named, text: string): [Label, Box][] {
  const w = widthOf(text)
  const gap = half + 6
  const at = (anchor: Label['anchor'], x: number, y: number, left: number): [Label, Box] => [
    { x, y, text, anchor },
    [left, y - 8, left + w, y + 8],
  ]
  return [
    at('start', x + gap, y, x + gap),
    at('end', x - gap, y, x - gap - w),
    at('middle', x, y + 23, x - w / 2),
    at('middle', x, y - 23, x - w / 2),
  ]
}

/** Places names beside, below or above their markers where they hide neither a marker nor a name, nor lie under the controls. */
export function labels(markers: readonly Named[], width: number, height: number): Label[] {
  const taken: Box[] = markers.map(({ x, y, half }) => [x - half - 3, y - 14, x + half + 3, y + 14])
  if (width >= slim) taken.push([width - 52, 0, width, 140])
  const isFree = ([left, top, right, bottom]: Box): boolean =>
    left > 2 &&
    top > 2 &&
    right < width - 2 &&
    bottom < height - 2 &&
    !taken.some((one) => meet(one, [left, top, right, bottom]))
  return markers.flatMap((marker) => {
    const [label, box] = marker.texts.flatMap((text) => choices(marker, text)).find(([, rect]) => isFree(rect)) ?? []
    if (box) taken.push(box)
    return label ?? []
  })
}
