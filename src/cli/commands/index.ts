import type { CliCommand } from '../command.js'
import { check } from './check.js'
import { convert } from './convert.js'
import { doctor } from './doctor.js'
import { importPage } from './import.js'
import { newFeed } from './new.js'
import { render } from './render.js'
import { schema } from './schema.js'
import { snapshot } from './snapshot.js'

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [check, doctor, convert, importPage, schema, newFeed, snapshot, render]
