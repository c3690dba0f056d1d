/**
 * Reporters that count, beside those of the test runners that print. Each closes on `N passed, N failed`.
 * A file that breaks or holds no test counts as one failure. A skipped test counts as neither.
 * Plain JavaScript, since Node loads reporters before tsx.
 */
import { relative } from 'node:path'

const closingLine = (passed, failed) => `${passed} passed, ${failed} failed`

/**
 * Reporter for `node --test`. It also prints what the test files write to standard error.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeReporter(events) {
  const totals = { pass: 0, fail: 0, cancelled: 0 }
  let withoutTests = 0
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message
    if (type === 'test:pass' && data.nesting === 0 && data.name === data.file) withoutTests++
    const [, name, count] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || []
    if (name) totals[name] = Number(count)
  }
  yield `\n${closingLine(totals.pass - withoutTests, totals.fail + totals.cancelled + withoutTests)}\n`
}

/** Reporter for the web test runner. It also prints a line for each file. */
export const browserReporter = {
  reportTestFileResults: ({ logger, testFile, sessionsForTestFile }) =>
    logger.log(`${relative(process.cwd(), testFile)}: ${lineOf(sessionsForTestFile)}`),
  onTestRunFinished: ({ sessions }) => console.log(lineOf(sessions)),
}

function lineOf(sessions) {
  const results = sessions.flatMap(resultsOf)
  return closingLine(results.filter(Boolean).length, results.filter((passed) => !passed).length)
}

// A session fails without a failing test where the page did not load or a hook threw.
function resultsOf({ testResults, passed }) {
  const results = testResults ? testsOf(testResults).map((test) => test.passed) : []
  const isBroken = results.length === 0 || (!passed && results.every(Boolean))
  return isBroken ? [...results, false] : results
}

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)].filter(({ skipped }) => !skipped)
