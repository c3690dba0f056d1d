import { randomUUID } from 'node:crypto'
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CliError, ExitCode } from './exit-code.js'
import { writeMessage } from './messages.js'
import type { Terminal } from './terminal.js'

/** Writes a result to a file, or to stdout where `path` is undefined. @throws CliError */
export async function writeResult(terminal: Terminal, text: string, path: string | undefined): Promise<void> {
  if (path === undefined) terminal.stdout.write(text)
  else await writeWhole(path, text)
}

/**
 * Writes a file as a whole or not at all: readers never see a part of it, and a failure leaves the old file. Runs at the
 * same time do not mix; the last one counts.
 * @throws CliError
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    if (await isReplaceable(target)) await replaceFile(target, text)
    else await writeFile(target, text)
  } catch (error) {
    throw new CliError(ExitCode.unreadable, writeMessage(path, error), { cause: error })
  }
}

/** Makes a folder, with those above it. @throws CliError */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new CliError(ExitCode.unreadable, writeMessage(path, error), { cause: error })
  }
}

// A device such as /dev/stdout takes the text itself.
async function isReplaceable(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined || found.isFile()
}

async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    await writeToDisk(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

// The text is on the disk before the file takes its name: a crash leaves the old file.
async function writeToDisk(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
