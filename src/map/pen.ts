/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

/** Steps of the grid in one unit of the drawing. */
export const grid = 10

// Most steps are short: their texts are made once.
const far = 1024
const texts: string[] = []

/**
 * Follows a line on the grid point by point, and knows its path, area, centre of gravity and bounds. It keeps no points:
 * a phone is slow to build, and to clear away, what is thrown away.
 */
export class Pen {
  /** Of the ring that the line makes when it is closed; clockwise is positive. */
  area = 0
  private left: number
  private top: number
  private right: number
  private bottom: number
  private sumX = 0
  private sumY = 0
  private x: number
  private y: number
  private readonly startX: number
  private readonly startY: number

  /**
   * @param path where the pieces of its SVG path go, in units of the drawing
   */
  constructor(
    x: number,
    y: number,
    private readonly path: string[] = [],
  ) {
    this.x = this.startX = this.left = this.right = x
    this.y = this.startY = this.top = this.bottom = y
    path.push(`M${x / grid} ${y / grid}l`)
  }

  /** Along flat coordinates: x, y, x, y … */
  static along(points: readonly number[], path?: string[]): Pen {
    const pen = new Pen(points[0] ?? 0, points[1] ?? 0, path)
    for (let i = 2; i < points.length; i += 2) pen.to(points[i] ?? 0, points[i + 1] ?? 0)
    return pen
  }

  /** Goes on to a point. */
  to(x: number, y: number): void {
    const right = x - this.x
    const down = y - this.y
    this.path.push((texts[right + far] ??= ` ${right / grid}`), (texts[down + far] ??= ` ${down / grid}`))
    if (x < this.left) this.left = x
    else if (x > this.right) this.right = x
    if (y < this.top) this.top = y
    else if (y > this.bottom) this.bottom = y
    const fromX = this.x - this.startX
    const fromY = this.y - this.startY
    const cross = fromX * (y - this.startY) - (x - this.startX) * fromY
    this.area += cross / 2
    this.sumX += (cross * (fromX + x - this.startX)) / 6
    this.sumY += (cross * (fromY + y - this.startY)) / 6
    this.x = x
    this.y = y
  }

  /** On the grid; of a line without area its start. */
  get centre(): [number, number] {
    const [x, y, area] = [this.startX, this.startY, this.area]
    return area ? [Math.round(x + this.sumX / area), Math.round(y + this.sumY / area)] : [x, y]
  }

  /** In units of the drawing. */
  get box(): Box {
    return [this.left / grid, this.top / grid, this.right / grid, this.bottom / grid]
  }
}
