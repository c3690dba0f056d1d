import type { Command, CommandUnknownOpts } from '@commander-js/extra-typings'
import type { ExitCode } from './exit-code.js'
import type { Terminal } from './terminal.js'

/** A command before its arguments are parsed: commander infers their types from `configure`. */
interface Definition<Configured extends CommandUnknownOpts> {
  name: string
  /** One sentence for the list of commands and the documentation. */
  summary: string
  /** Command lines without the name of the program. */
  examples: readonly string[]
  /** Declares arguments and options. */
  configure: (command: Command) => Configured
  /** @throws CliError */
  run: (
    terminal: Terminal,
    options: ReturnType<Configured['opts']>,
    args: Configured['processedArgs'],
  ) => ExitCode | Promise<ExitCode>
}

/** One command of the program. */
export interface CliCommand {
  readonly name: string
  readonly summary: string
  readonly examples: readonly string[]
  /** Adds the command to the program. `exit` receives the exit code of a run. */
  register: (program: Command, terminal: Terminal, exit: (code: ExitCode) => void) => void
}

/** The name of the program, as people type it. */
export const PROGRAM = 'iom-widgets'

/** Describes a command once: its help, its types and its registration follow. */
export function defineCommand<Configured extends CommandUnknownOpts>(definition: Definition<Configured>): CliCommand {
  const { name, summary, examples, configure, run } = definition
  return {
    name,
    summary,
    examples,
    register(program, terminal, exit) {
      const command = configure(program.command(name).summary(summary).description(summary))
      command.addHelpText('after', exampleText(examples))
      command.action(async () => {
        // `opts()` of a generic command has the type of its constraint.
        const options = command.opts() as ReturnType<Configured['opts']>
        exit(await run(terminal, options, command.processedArgs))
      })
    },
  }
}

const exampleText = (examples: readonly string[]): string =>
  ['', 'Examples:', ...examples.map((example) => `  ${PROGRAM} ${example}`)].join('\n')
