/**
 * Runs test files in one process, each as a suite of its own: `node --import tsx tools/node-tests.ts FILE…`. A process
 * per file, as `node --test` starts them, takes four times the processor time.
 */
import { resolve } from 'node:path'
import { describe } from 'node:test'
import { pathToFileURL } from 'node:url'

for (const file of process.argv.slice(2)) void describe(file, () => import(pathToFileURL(resolve(file)).href))
