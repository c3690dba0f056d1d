import { overlap, type Box } from './boxes.js'
import type { MapPoint } from './projection.js'

/** A label and the space that it takes, in CSS pixels. */
export interface Label extends MapPoint {
  text: string
  anchor: 'start' | 'middle' | 'end'
  box: Box
}

/** Something that may get a label, in CSS pixels. */
export interface Labelled extends MapPoint {
  /** Half the width of its marker; 0: the label stands on the point, for there is no marker. */
  half: number
  /** Texts that may stand there, the best first. */
  texts: readonly string[]
  /** Size of the letters. */
  size?: number
  /** The middle of its shape, which the labels of others do not cover. */
  core?: Box | undefined
}

/** A label with what it is of. */
export type Placed<T> = Label & { of: T }

/** Places labels on or around their points, where they cover no marker and no other label. The first ones take precedence. */
export function placeLabels<T extends Labelled>(items: readonly T[], width: number, height: number): Placed<T>[] {
  const taken: Box[] = items
    .filter(({ half }) => half)
    .map(({ x, y, half }) => [x - half - 3, y - half - 3, x + half + 3, y + half + 3])
  const isFree = (item: T, { box }: Label): boolean =>
    box[0] > 2 &&
    box[1] > 2 &&
    box[2] < width - 2 &&
    box[3] < height - 2 &&
    !taken.some((other) => overlap(other, box)) &&
    !items.some(({ core }) => core && core !== item.core && overlap(core, box))
  return items.flatMap((item) => {
    const label = item.texts.flatMap((text) => positions(item, text)).find((one) => isFree(item, one))
    if (label) taken.push(label.box)
    return label ? { ...label, of: item } : []
  })
}

/** The width of a text in a wide typeface, in CSS pixels. Ideographs are as wide as they are high. */
export const widthOf = (text: string, size = 12): number =>
  ((8 * text.length + 5 + 4.5 * (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)) * size) / 12

/** On the point, or after, before, below and above its marker. */
function positions({ x, y, half, size }: Labelled, text: string): Label[] {
  const width = widthOf(text, size)
  const gap = half + 6
  const at = (anchor: Label['anchor'], x: number, y: number, left: number): Label => ({
    x,
    y,
    text,
    anchor,
    box: [left, y - 8, left + width, y + 8],
  })
  if (!half) return [at('middle', x, y, x - width / 2)]
  return [
    at('start', x + gap, y, x + gap),
    at('end', x - gap, y, x - gap - width),
    at('middle', x, y + half + 13, x - width / 2),
    at('middle', x, y - half - 13, x - width / 2),
  ]
}
