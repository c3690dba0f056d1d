import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How many checks passed and failed. */
export interface Counts {
  passed: number
  failed: number
}

/** Before anything ran. */
export const nothing: Counts = { passed: 0, failed: 0 }

/** The sum of counts. */
export const sum = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
})

/** `N passed, N failed`: the line on which every test command closes. */
export const line = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`

/** A file of an installed package: `fileOf('typescript/bin/tsc')`. */
export const fileOf = (path: string): string => join(import.meta.dirname, '../node_modules', path)

/** The address of this project's own loader of TypeScript, which child processes need too. */
export const tsx = createRequire(import.meta.url).resolve('tsx')

/** Runs Node with `args`, its output shown, and resolves with the exit code. */
export function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

/**
 * Runs a test runner that writes its counts to a file, and reads them back.
 * A runner that breaks, or runs no test at all, counts as one failure.
 */
export async function counted(run: (report: string) => Promise<number>): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'iom-widgets-'))
  const report = join(folder, 'counts.json')
  try {
    const code = await run(report)
    return honest(code, await readCounts(report))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readCounts(report: string): Promise<Counts> {
  const text = await readFile(report, 'utf8').catch(() => '')
  return text ? (JSON.parse(text) as Counts) : nothing
}

function honest(code: number, { passed, failed }: Counts): Counts {
  if (passed + failed === 0) console.error('✖ no test was run')
  else if (code !== 0 && failed === 0) console.error(`✖ the test runner ended with exit code ${code}`)
  const broken = passed + failed === 0 || (code !== 0 && failed === 0)
  return { passed, failed: failed + Number(broken) }
}

/** Runs the browser tests in one engine, all of them or those in `files`. */
export function browserTests(files: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Counts> {
  const runner = fileOf('@web/test-runner/dist/bin.js')
  const chosen = files.length ? { IOM_TEST_FILES: files.join('\n') } : {}
  return counted((report) => node([runner], { IOM_TEST_REPORT: report, ...chosen, ...env }))
}

/** The test files with this ending whose path holds one of `paths`; all where none is named. */
export async function testFiles(ending: string, paths: readonly string[]): Promise<string[]> {
  const found = await readdir('test', { recursive: true })
  return found
    .map((file) => join('test', file))
    .filter((file) => file.endsWith(ending) && (paths.length === 0 || paths.some((path) => file.includes(path))))
    .sort()
}
