import type { BuildEnvironmentOptions } from 'vite'

/**
 * How the files that pages load are made small. A tenth of the budget of a page lies between minifiers: three passes of
 * this one compress best.
 */
export const compact = {
  minify: 'terser',
  terserOptions: { module: true, compress: { ecma: 2020, passes: 3, inline: false } },
} satisfies BuildEnvironmentOptions

/** Constants are written where they are used, also in other files. */
export const optimization = { inlineConst: { mode: 'all', pass: 3 } } as const
