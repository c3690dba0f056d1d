import { writeFileSync } from 'node:fs'
import { generate } from './generate.js'

writeFileSync(new URL('../../src/map/generated/world.ts', import.meta.url), generate())
