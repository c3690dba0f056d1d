import { feedSchema, strictFeedSchema } from '../../model/json-schema.js'
import { toJsonText } from '../../writing/json.js'
import { defineCommand } from '../command.js'
import { ExitCode } from '../exit-code.js'
import { HELP } from '../options.js'
import { writeResult } from '../output.js'

export const schema = defineCommand({
  name: 'schema',
  summary: 'Writes the JSON Schema of iom-feed/1, for editors and other checks.',
  examples: ['schema --output feed.schema.json', 'schema --strict --output feed.strict.schema.json'],
  configure: (command) =>
    command
      .option('--strict', 'refuse members that the format does not have')
      .option('-o, --output <file>', HELP.output),
  async run(terminal, { strict, output }) {
    await writeResult(terminal, toJsonText(strict ? strictFeedSchema() : feedSchema()), output)
    return ExitCode.sound
  },
})
