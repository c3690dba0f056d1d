import type { TagManifest } from '../src/element/tag.js'
import { documentedTags, type Declaration, type Documented } from './files.js'
import { replaceBetween } from './markers.js'

const MARKERS = { start: '<!-- tags: written by npm run generate -->', end: '<!-- /tags -->' }
/** Attributes of every tag; the text below the table lists them. */
const common = new Set(['lang', 'status'])

/** README.md with the table of tags between its markers, made from `custom-elements.json` and the manifests of the tags. */
export function readmeTable(readme: string, manifests: readonly TagManifest[]): string {
  const rows = [...documentedTags().values()].map((tag) =>
    row(tag, manifests.find(({ name }) => name === tag.tagName)?.stability ?? ''),
  )
  const table = ['| Tag | Shows | Own attributes | State |', '| --- | --- | --- | --- |', ...rows].join('\n')
  return replaceBetween(readme, MARKERS, table)
}

function row({ tagName = '', description = '', attributes = [] }: Declaration, stability: string): string {
  const own = attributes.filter(isOwn).map(attribute)
  const link = `[\`<${tagName}>\`](docs/tags/${tagName}.md)`
  return `| ${link} | ${description.replaceAll('\n', ' ')} | ${own.join(', ') || '–'} | ${stability} |`
}

const isOwn = ({ name, inheritedFrom }: Documented): boolean =>
  inheritedFrom?.name !== 'FeedElement' && !common.has(name)

// `'a' | 'b'` lists the values of an attribute.
function attribute({ name, type }: Documented): string {
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => `\`${value}\``)
  return `\`${name}\`${values.length ? ` = ${values.join(' · ')}` : ''}`
}
