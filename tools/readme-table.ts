import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Declaration, Manifest } from './files.js'
import { root } from './files.js'

const start = '<!-- tags: written by npm run generate -->'
const end = '<!-- /tags -->'
/** Attributes of the base class; the text below the table lists them. */
const common = new Set(['lang', 'status'])

/** README.md with the table of tags between its markers, made from `custom-elements.json`. */
export function readmeTable(): string {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest
  const declarations = modules.flatMap((module) => module.declarations)
  const rows = declarations
    .filter(({ tagName }) => tagName)
    .sort((a, b) => ((a.tagName ?? '') < (b.tagName ?? '') ? -1 : 1))
    .map(row)
  const table = ['| Tag | Shows | Own attributes |', '| --- | --- | --- |', ...rows].join('\n')
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [before, rest] = split(readme, start)
  return `${before}${start}\n\n${table}\n\n${end}${split(rest, end)[1]}`
}

function split(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker)
  if (at < 0) throw new Error(`README.md has no marker ${marker}.`)
  return [text.slice(0, at), text.slice(at + marker.length)]
}

function row({ tagName = '', description = '', attributes = [] }: Declaration): string {
  const own = attributes.filter(({ name, inheritedFrom }) => !inheritedFrom && !common.has(name)).map(attribute)
  return `| \`<${tagName}>\` | ${description.replaceAll('\n', ' ')} | ${own.join(', ') || '–'} |`
}

// `'a' | 'b'` lists the values of an attribute.
function attribute({ name, type }: { name: string; type?: { text: string } | undefined }): string {
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => `\`${value}\``)
  return `\`${name}\`${values.length ? ` = ${values.join(' · ')}` : ''}`
}
