import type { CliCommand } from '../command.js'
import { check } from './check.js'
import { convert } from './convert.js'
import { importPage } from './import.js'

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [check, convert, importPage]
