/** What the exit code of a command says. */
export const ExitCode = {
  /** Nothing is wrong. */
  sound: 0,
  /** Faults were found, or something was lost. */
  faults: 1,
  /** Unknown command or option, or a missing or impossible value. */
  usage: 2,
  /** A source could not be read, or a result could not be written. */
  unreadable: 3,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** Ends a command with one message on stderr. */
export class CliError extends Error {
  override readonly name = 'CliError'

  /** @param message what failed and how to mend it, in a sentence or two */
  constructor(
    readonly exitCode: ExitCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** A value that a command cannot use. */
export const usageError = (message: string): CliError => new CliError(ExitCode.usage, message)
