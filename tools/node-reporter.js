import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { inspect } from 'node:util'

/**
 * A reporter for Node's test runner: yields what failed, and writes `{passed, failed}` to the file that
 * `IOM_TEST_REPORT` names. A file without tests counts as a failure, a skipped test as neither.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* nodeReporter(events) {
  const counts = { passed: 0, failed: 0 }
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message
    const result = resultOf(type, data)
    if (!result) continue
    counts[result]++
    if (result === 'failed') yield failure(data)
  }
  if (process.env.IOM_TEST_REPORT) writeFileSync(process.env.IOM_TEST_REPORT, JSON.stringify(counts))
  else yield `${counts.passed} passed, ${counts.failed} failed\n`
}

/** @returns {'passed' | 'failed' | undefined} undefined for what is no test of its own */
function resultOf(type, data) {
  if (type === 'test:pass') return isFile(data) ? 'failed' : isTest(data) ? 'passed' : undefined
  return type === 'test:fail' && !failsByChildren(data) && !isTodo(data) ? 'failed' : undefined
}

// A file stands as a test for itself where none was found in it, or where it broke.
const isFile = ({ name, nesting, file }) => nesting === 0 && (name === file || /\.(test|faults)\.[jt]s$/.test(name))
const isTodo = ({ todo }) => todo !== undefined && todo !== false
const isTest = (data) => data.details.type !== 'suite' && data.skip === undefined && !isTodo(data)

// A suite, a file or a test with sub-tests fails when a part of it fails, which is reported for itself.
const failsByChildren = ({ details }) => details.error?.failureType === 'subtestsFailed'

// No line: what tsx compiles is one line, and the stack names the true one.
function failure({ name, file, details }) {
  const error = details.error?.cause ?? details.error ?? 'no test was run'
  const place = file ? ` (${relative(process.cwd(), file)})` : ''
  return `✖ ${name}${place}\n${inspect(error).replaceAll(/^/gm, '    ')}\n`
}
