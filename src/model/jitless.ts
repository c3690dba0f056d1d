import { config } from 'zod/mini'

// Must run before any schema is made: zod otherwise probes `new Function`, which a strict Content-Security-Policy reports.
config({ jitless: true })
