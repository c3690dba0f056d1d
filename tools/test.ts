/**
 * `npm test`: types, lint, formatting, the tests in Node, the tests in a browser. All of it runs, whatever fails.
 *
 * `npm test -- node browser` runs these steps only; `npm test -- node test/model` only the test files whose path
 * holds `test/model`.
 */
import { browserTests, fileOf, counted, line, node, nothing, sum, testFiles, tsx, type Counts } from './run.js'

type Step = (files: readonly string[]) => Promise<Counts>

const check =
  (...args: string[]): Step =>
  async () => {
    const code = await node(args)
    return { passed: Number(code === 0), failed: Number(code !== 0) }
  }

const nodeTests: Step = (files) =>
  counted((report) =>
    node(['--import', tsx, '--test', '--test-reporter', './tools/node-reporter.js', ...files], {
      IOM_TEST_REPORT: report,
    }),
  )

const steps = {
  types: check(fileOf('typescript/bin/tsc'), '--noEmit'),
  lint: check(fileOf('eslint/bin/eslint.js'), '.'),
  formatting: check(fileOf('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  node: nodeTests,
  browser: (files) => browserTests(files),
} satisfies Record<string, Step>

type StepName = keyof typeof steps
const isStep = (name: string): name is StepName => Object.hasOwn(steps, name)
const endings: Partial<Record<StepName, string>> = { node: '.test.ts', browser: '.browser.ts' }

async function runStep(name: StepName, paths: readonly string[]): Promise<Counts> {
  const started = performance.now()
  const ending = endings[name]
  const files = ending ? await testFiles(ending, paths) : []
  if (ending && files.length === 0) console.error(`✖ no file test/**/*${ending} fits`)
  const counts = ending && files.length === 0 ? { ...nothing, failed: 1 } : await steps[name](files)
  console.log(`— ${name}: ${line(counts)} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return counts
}

const args = process.argv.slice(2)
const paths = args.filter((arg) => !isStep(arg))
const named = args.filter(isStep)
const chosen = named.length ? named : (Object.keys(steps) as StepName[])

const results: Counts[] = []
for (const name of chosen) results.push(await runStep(name, paths))
const total = sum(results)
console.log(line(total))
process.exitCode = Number(total.failed > 0)
