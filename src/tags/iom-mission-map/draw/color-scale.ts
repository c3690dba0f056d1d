const limits = [[1], [1, 2], [1, 2, 4], [1, 2, 5, 10], [1, 5, 20, 50], [1, 10, 100, 500]] as const

/** The shades that fit counts, at most four: the least count of each, all round numbers; the last has no end. */
export function stepsFor(counts: readonly number[]): readonly number[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  return limits.findLast((steps) => (steps.at(-1) ?? 1) <= most) ?? [1]
}

/** Which step, from 0, a count belongs to. */
export const stepOf = (steps: readonly number[], count: number): number => steps.findLastIndex((from) => count >= from)
