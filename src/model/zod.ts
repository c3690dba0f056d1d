/** zod, as every schema of the model imports it. */
import { config } from 'zod/mini'

// Runs before the first schema exists. Without it zod may try `new Function`, which a strict Content-Security-Policy
// reports. Bundlers must keep this module: package.json lists it in `sideEffects`.
config({ jitless: true })

export * from 'zod/mini'
