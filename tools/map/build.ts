import { writeFileSync } from 'node:fs'
import { generate } from './generate.js'

writeFileSync(new URL('../../src/geography/generated/world.ts', import.meta.url), generate())
