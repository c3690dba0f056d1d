import { Command, CommanderError } from '@commander-js/extra-typings'
import { PROGRAM } from './command.js'
import { commands } from './commands/index.js'
import { CliError, ExitCode } from './exit-code.js'
import { printNote, styled, type Terminal } from './terminal.js'
import { version } from './version.js'

const EXIT_CODES = `
Exit codes: 0 sound · 1 faults found · 2 used wrongly · 3 could not be read or written`

/**
 * Runs one command line. Never throws: each failure is one message on stderr and an exit code.
 * @param args arguments behind the name of the program
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.sound
  const program = createProgram(terminal, (code) => (exitCode = code))
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    return report(error, terminal)
  }
}

/** The program with all its commands, before it is run. */
export function createProgram(terminal: Terminal, exit: (code: ExitCode) => void): Command {
  const program = new Command(PROGRAM)
    .description('Checks, converts and publishes press releases for the tags of iom-widgets.')
    .version(version)
    .exitOverride()
    .showHelpAfterError(`Run ${PROGRAM} --help.`)
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', EXIT_CODES)
  for (const command of commands) command.register(program, terminal, exit)
  return program
}

function report(error: unknown, terminal: Terminal): ExitCode {
  // commander has written its own message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.sound : ExitCode.usage
  const known = error instanceof CliError ? error : undefined
  const message = known?.message ?? `An unexpected fault: ${String(error)}. Please report it with the command line.`
  printNote(terminal, `${styled(terminal.stderr, 'red', 'error:')} ${message}`)
  return known?.exitCode ?? ExitCode.unreadable
}
