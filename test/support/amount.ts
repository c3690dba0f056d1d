const SHARE_OUTSIDE_CI = 10

/** How many random cases or characters a test tries: all of them in CI, a tenth elsewhere. */
export const amount = (all: number): number => (process.env['CI'] ? all : Math.ceil(all / SHARE_OUTSIDE_CI))

/** The cases that a test tries: all of them in CI, every tenth elsewhere, from `offset` on. */
export const some = <T>(all: readonly T[], offset = 0): readonly T[] =>
  process.env['CI'] ? all : all.filter((_, i) => i % SHARE_OUTSIDE_CI === offset % SHARE_OUTSIDE_CI)
