/**
 * All test commands. `tools/test.ts GROUP [STEP…] [PATH…]` runs the steps of a group, or those named, and closes on
 * `N passed, N failed` over all of them. Independent steps run at the same time. A path selects the test files whose path
 * contains it: `npm test -- node test/model`.
 */
import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { findFirefox, findWebKit } from './browser.js'
import { closingLine, runCommand, sum, type Counts } from './command.js'
import { root } from './files.js'

interface Step {
  command: string
  /** Ending of its test files. Their paths follow the command. */
  files?: string
  env?: NodeJS.ProcessEnv
  /** Steps to wait for, where they run too. */
  after?: readonly string[]
  /** A step that is not available is skipped. One that is named fails. */
  isAvailable?: () => boolean
}

const reporters = ['dot', './tools/closing-line.js']
  .map((reporter) => `--test-reporter=${reporter} --test-reporter-destination=stdout`)
  .join(' ')
const node = `node --disable-warning=ExperimentalWarning --import tsx ${reporters}`
const inNode = (files: string, options = ''): Step => ({ command: `${node} --test ${options}`, files })
const inBrowser = (engine: string): Step => ({
  command: 'node --import tsx node_modules/@web/test-runner/dist/bin.js --files',
  files: '.browser.ts',
  env: { IOM_ENGINE: engine },
})
const hasFirefox = (): boolean => findFirefox() !== undefined
const hasWebKit = (): boolean => findWebKit() !== undefined
const hostile: Step = { ...inNode('.hostile.ts'), after: ['build'] }

const quick: Record<string, Step> = {
  node: { command: `${node} tools/node-tests.ts`, files: '.test.ts' },
  browser: inBrowser('chromium'),
  types: { command: 'tsc --noEmit' },
  lint: { command: 'eslint .' },
  imports: { command: 'depcruise src' },
  formatting: { command: 'prettier --check --log-level warn .' },
}
const engines: Record<string, Step> = {
  chromium: inBrowser('chromium'),
  firefox: { ...inBrowser('firefox'), isAvailable: hasFirefox },
  webkit: { ...inBrowser('webkit'), isAvailable: hasWebKit },
}
const built: Record<string, Step> = {
  build: { command: 'npm run build' },
  storybook: { command: 'npm run build-storybook' },
  size: { command: 'npm run size', after: ['build'] },
  faults: { ...inNode('.faults.ts', '--test-concurrency=2 --test-timeout=300000'), after: ['build'] },
  hostile,
  'hostile-firefox': {
    ...hostile,
    env: { IOM_ENGINE: 'firefox', IOM_HOSTILE_STRINGS: '2400' },
    isAvailable: hasFirefox,
  },
  stories: { ...inNode('.stories.ts'), after: ['storybook'] },
  'build-site': { command: 'node --import tsx tools/site.ts', after: ['build', 'storybook'] },
  site: { ...inNode('.site.ts'), after: ['build-site'] },
  // Opens each story with each value of each control.
  controls: { ...inNode('.controls.ts'), after: ['storybook'] },
  slow: inNode('.slow.ts'),
}
const steps = new Map(Object.entries({ ...quick, ...engines, ...built }))
const groups: Record<string, string[]> = {
  quick: Object.keys(quick),
  engines: Object.keys(engines),
  // Chromium runs as `browser`. The controls of all stories take longest, and run where they are named.
  all: [...steps.keys()].filter((name) => name !== 'chromium' && name !== 'controls'),
}

const [group = 'quick', ...args] = process.argv.slice(2)
const named = args.filter((arg) => steps.has(arg))
const paths = args.filter((arg) => !steps.has(arg))
const chosen = named.length ? named : (groups[group] ?? [group])

async function testFiles(ending: string): Promise<string[]> {
  const files = (await readdir(join(root, 'test'), { recursive: true })).map((file) => join('test', file))
  const isChosen = (file: string): boolean => paths.length === 0 || paths.some((path) => file.includes(path))
  return files.filter((file) => file.endsWith(ending) && isChosen(file)).sort()
}

const skipped = (name: string, reason: string): Counts => {
  console.log(`— ${name}: ${named.includes(name) ? 'failed' : 'skipped'}, ${reason}`)
  return { passed: 0, failed: Number(named.includes(name)) }
}

async function runStep(name: string, { command, files, env, isAvailable }: Step): Promise<Counts> {
  if (isAvailable?.() === false) return skipped(name, 'its browser is not installed')
  const found = files === undefined ? [] : await testFiles(files)
  if (found.length === 0 && files !== undefined) return skipped(name, `no file test/**/*${files} is chosen`)
  const start = performance.now()
  const counts = await runCommand(name, [command, ...found].join(' '), env)
  console.log(`— ${name}: ${closingLine(counts)} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return counts
}

const limit = pLimit(Math.max(2, availableParallelism()))
const results = new Map<string, Promise<Counts>>()

async function start(name: string): Promise<Counts> {
  const step = steps.get(name)
  if (!step) throw new Error(`${name} is none of: ${[...steps.keys()].join(', ')}`)
  for (const other of step.after ?? []) await results.get(other)
  return limit(() => runStep(name, step))
}

for (const name of chosen) results.set(name, start(name))
const total = sum(await Promise.all([...results.values()]))
console.log(closingLine(total))
process.exitCode = Number(total.failed > 0 || total.passed === 0)
