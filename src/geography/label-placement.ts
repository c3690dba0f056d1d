import { overlap, type Box } from './boxes.js'
import type { MapPoint } from './projection.js'
import { NARROW_PX } from './viewport.js'

/** A label and the space that it takes, in CSS pixels. */
export interface Label extends MapPoint {
  text: string
  anchor: 'start' | 'middle' | 'end'
  box: Box
}

/** A marker that may get a label, in CSS pixels. */
export interface Labelled extends MapPoint {
  /** Half the width of the marker. */
  half: number
  /** Texts that may stand beside it, the best first. */
  texts: readonly string[]
}

/** Places labels beside, below or above their markers, where they cover no marker, no other label and no control. */
export function placeLabels(markers: readonly Labelled[], width: number, height: number): Label[] {
  const taken: Box[] = markers.map(({ x, y, half }) => [x - half - 3, y - 14, x + half + 3, y + 14])
  if (width >= NARROW_PX) taken.push([width - 52, 0, width, 140])
  const isFree = ({ box }: Label): boolean =>
    box[0] > 2 && box[1] > 2 && box[2] < width - 2 && box[3] < height - 2 && !taken.some((other) => overlap(other, box))
  return markers.flatMap((one) => {
    const label = one.texts.flatMap((text) => positions(one, text)).find(isFree)
    if (label) taken.push(label.box)
    return label ?? []
  })
}

// Room for wide typefaces; ideographs are as wide as they are high.
const widthOf = (text: string): number => 8 * text.length + 5 + 4.5 * (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)

/** A label after, before, below and above its marker. */
function positions({ x, y, half }: Labelled, text: string): Label[] {
  const width = widthOf(text)
  const gap = half + 6
  const at = (anchor: Label['anchor'], x: number, y: number, left: number): Label => ({
    x,
    y,
    text,
    anchor,
    box: [left, y - 8, left + width, y + 8],
  })
  return [
    at('start', x + gap, y, x + gap),
    at('end', x - gap, y, x - gap - width),
    at('middle', x, y + 23, x - width / 2),
    at('middle', x, y - 23, x - width / 2),
  ]
}
