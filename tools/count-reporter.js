import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * A reporter for the web test runner that prints what failed and counts every test.
 * @param {string | undefined} file where the counts are written as JSON, `{passed, failed}`
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 }
      for (const session of sessions) count(session, counts)
      if (file) writeFileSync(file, JSON.stringify(counts))
      else console.log(`${counts.passed} passed, ${counts.failed} failed`)
    },
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) report(session, relative(process.cwd(), testFile), logger)
    },
  }
}

// A session that failed without a failing test (it did not load, or a hook threw) counts as one failure;
// so does a file that holds no test. A skipped test proves nothing and counts as neither.
function count(session, counts) {
  const tests = testsOf(session.testResults).filter(({ test }) => !test.skipped)
  const failed = tests.filter(({ test }) => !test.passed).length
  counts.passed += tests.length - failed
  counts.failed += failed || Number(!session.passed || tests.length === 0)
}

/** @returns {{ name: string, test: import('@web/test-runner').TestResult }[]} */
function testsOf(suite, path = []) {
  if (!suite) return []
  const here = suite.name ? [...path, suite.name] : path
  return [
    ...suite.tests.map((test) => ({ name: [...here, test.name].join(' › '), test })),
    ...suite.suites.flatMap((child) => testsOf(child, here)),
  ]
}

function report(session, file, logger) {
  const tests = testsOf(session.testResults)
  if (tests.length === 0) logger.error(`✖ ${file}: no test was run`)
  for (const { name, test } of tests) {
    if (test.skipped) logger.log(`- ${file}: ${name} (skipped)`)
    else if (!test.passed) logger.error(`✖ ${file}: ${name}\n${details(test.error)}`)
  }
  for (const error of session.errors) logger.error(`✖ ${file}\n${details(error)}`)
  for (const url of session.request404s) logger.error(`  ${file} asked for ${url}, which does not exist`)
  // Tests of failures make the tags warn: that is of interest only where one fails.
  for (const log of session.passed ? [] : session.logs) logger.log(`  ${file} logged:`, ...log)
}

function details(error) {
  if (!error) return '    (no details)'
  const { message, stack = '', expected, actual } = error
  const difference = expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`]
  return [message, ...difference, stack.includes(message) ? stack.replace(message, '').trim() : stack]
    .filter(Boolean)
    .join('\n')
    .replaceAll(/^/gm, '    ')
}
