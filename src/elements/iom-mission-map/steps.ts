/** The shades of a map: each holds the counts from its `from` to its `to`; the last has no end. */
export interface Step {
  from: number
  to: number
}

const starts = [
  [1],
  [1, 2],
  [1, 2, 3],
  [1, 2, 4],
  [1, 2, 5, 10],
  [1, 5, 20, 50],
  [1, 10, 100, 500],
  [1, 50, 500, 2000],
] as const

/** At most four steps that fit counts, with round limits. */
export function stepsFor(counts: readonly number[]): Step[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  const fitting: readonly number[] = starts.findLast((limits) => (limits.at(-1) ?? 1) <= most) ?? [1]
  return fitting.map((from, i) => ({ from, to: (fitting[i + 1] ?? Infinity) - 1 }))
}

/** Which step, from 0, a count belongs to. */
export const stepOf = (steps: readonly Step[], count: number): number =>
  steps.findLastIndex(({ from }) => count >= from)
