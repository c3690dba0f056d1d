import type { MapPoint } from '../../map/projection.js'

/** A name beside a marker. */
export interface Label extends MapPoint {
  text: string
  anchor: 'start' | 'middle' | 'end'
}

type Rect = [left: number, top: number, right: number, bottom: number]

const gap = 17
const line = 15

// Half a pixel more than most faces need; ideographs are as wide as high.
const widthOf = (text: string): number => 7 * text.length + 5.5 * (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)

const overlap = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

function choices({ x, y, text }: MapPoint & { text: string }): [Label, Rect][] {
  const w = widthOf(text)
  const half = line / 2
  return [
    [{ x: x + gap, y, text, anchor: 'start' }, [x + gap, y - half, x + gap + w, y + half]],
    [{ x: x - gap, y, text, anchor: 'end' }, [x - gap - w, y - half, x - gap, y + half]],
    [{ x, y: y + gap + 5, text, anchor: 'middle' }, [x - w / 2, y + gap - 2, x + w / 2, y + gap + line]],
    [{ x, y: y - gap - 5, text, anchor: 'middle' }, [x - w / 2, y - gap - line, x + w / 2, y - gap + 2]],
  ]
}

/** Places names beside, below or above their markers where they hide neither a marker nor a name. All in CSS pixels. */
export function labels(
  markers: readonly (MapPoint & { text: string })[],
  { width, height }: { width: number; height: number },
): Label[] {
  const taken = markers.map(({ x, y }): Rect => [x - 14, y - 14, x + 14, y + 14])
  const free = (rect: Rect): boolean =>
    rect[0] > 2 &&
    rect[1] > 2 &&
    rect[2] < width - 2 &&
    rect[3] < height - 2 &&
    !taken.some((one) => overlap(one, rect))
  return markers.flatMap((marker) => {
    const found = choices(marker).find(([, rect]) => free(rect))
    if (!found) return []
    taken.push(found[1])
    return found[0]
  })
}
