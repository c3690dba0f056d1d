import type { CliCommand } from '../src/cli/command.js'
import type { Declaration, Manifest } from './files.js'

/**
 * `llms.txt`: what the library has, for programs that write pages with it. Made from the manifest and the commands, so
 * that it names nothing that does not exist.
 */
export function llmsText({ modules }: Manifest, commands: readonly CliCommand[]): string {
  const tags = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined)
  return [
    '# iom-widgets',
    '> Web components that show press releases of the International Organization for Migration on any web site.',
    'Paste one script and one tag. Every tag needs an end tag; its content is the fallback.',
    '```html\n<script type="module" src="https://widgets.example.org/iom-widgets.js"></script>\n<iom-release src="https://newsroom.example.org/feed.json"></iom-release>\n```',
    'There are no tags, attributes and commands but these.',
    '## Tags',
    ...tags.sort((a, b) => ((a.tagName ?? '') < (b.tagName ?? '') ? -1 : 1)).map(tagText),
    '## Commands',
    commands.map(({ name, summary }) => `- \`npx iom-widgets ${name}\`: ${summary}`).join('\n'),
    '## Files',
    '- `feed.schema.json`: JSON Schema of the format iom-feed/1\n- `feed.sample.json`: a complete feed\n- `custom-elements.json`: the manifest of the tags',
    '',
  ].join('\n\n')
}

function tagText({ tagName = '', description = '', attributes = [] }: Declaration): string {
  const lines = attributes.map(({ name, type, description: meaning = '' }) => {
    const values = type?.text.includes("'") ? ` (${type.text})` : ''
    return `- \`${name}\`${values}${meaning ? `: ${oneLine(meaning)}` : ''}`
  })
  return [`### <${tagName}>`, oneLine(description), lines.join('\n')].filter(Boolean).join('\n\n')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
