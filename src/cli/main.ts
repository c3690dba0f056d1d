#!/usr/bin/env node
import { ExitCode } from './exit-code.js'
import { runProgram } from './program.js'

// A reader that stops early, such as `head`, is no fault. A full disk behind `>` is.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`error: The result could not be written: ${message}\n`)
  process.exit(code === 'EPIPE' ? ExitCode.sound : ExitCode.unreadable)
})

process.exitCode = await runProgram(process.argv.slice(2), process)
