import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import { root } from './files.js'

/** How many checks passed and failed. */
export interface Counts {
  passed: number
  failed: number
}

/** The line on which every test command closes. */
export const closingLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`

/** The sum of counts. */
export const sum = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
})

/**
 * Runs a command in the top folder and prints each line of its output after `name`. Resolves with the counts of its
 * closing line. A command without one counts as one check.
 */
export function runCommand(name: string, command: string, env: NodeJS.ProcessEnv = {}): Promise<Counts> {
  const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`
  const child = spawn(command, {
    shell: true,
    cwd: root,
    env: { ...process.env, PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let counts: Counts | undefined
  const read = (text: string): void => {
    const line = stripVTControlCharacters(text).trimEnd()
    counts = countsOf(line) ?? counts
    if (line) console.log(`${name} │ ${line}`)
  }
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', read)
  return new Promise((resolve) => child.on('close', (code) => resolve(withExitCode(counts, code))))
}

function countsOf(line: string): Counts | undefined {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? []
  return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) }
}

// A command that fails without a failed check, or that checks nothing, counts as one failure.
function withExitCode(counts: Counts | undefined, code: number | null): Counts {
  const { passed, failed } = counts ?? { passed: Number(code === 0), failed: 0 }
  const isBroken = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: failed + Number(isBroken) }
}
