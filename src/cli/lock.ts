import { readFile, rm, writeFile } from 'node:fs/promises'
import { CliError, ExitCode } from './exit-code.js'
import { readMessage, writeMessage } from './messages.js'

/**
 * Runs a task while no other run holds the lock. The lock is a file with the number of its process; one whose process has
 * ended is replaced.
 * @throws CliError where another run holds it
 */
export async function withLock<T>(path: string, task: () => Promise<T>): Promise<T> {
  if (!(await acquire(path))) {
    if (await isHeld(path))
      throw new CliError(ExitCode.unreadable, `Another run is at work (${path}). Try again later.`)
    await rm(path, { force: true })
    if (!(await acquire(path))) throw new CliError(ExitCode.unreadable, `Another run has begun (${path}).`)
  }
  try {
    return await task()
  } finally {
    await rm(path, { force: true })
  }
}

async function acquire(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new CliError(ExitCode.unreadable, writeMessage(path, error), { cause: error })
  }
}

async function isHeld(path: string): Promise<boolean> {
  try {
    const holder = Number(await readFile(path, 'utf8'))
    // A file that is still empty belongs to a run that has just begun.
    return holder === 0 || isRunning(holder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw new CliError(ExitCode.unreadable, readMessage(path, error), { cause: error })
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    // A process of another user may not be signalled, but exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
