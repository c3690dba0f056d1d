import { type Declaration, type Documented } from './files.js'
import { eventDetails } from './event-details.js'

/** Where the page of a tag holds what the manifest says of it. */
export const REFERENCE = { start: '<!-- reference: written by npm run generate -->', end: '<!-- /reference -->' }

const details = eventDetails()

/** Attributes, properties, methods, events, slots, parts and custom properties of a tag, as tables in Markdown. */
export function tagReference(tag: Declaration): string {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = tag
  const attributeNames = new Set(attributes.map(({ fieldName }) => fieldName))
  const fields = members.filter(({ kind, name }) => kind === 'field' && !attributeNames.has(name))
  const methods = members.filter(({ kind }) => kind === 'method')
  return [
    table('Attributes', ['Attribute', 'Values', 'Default', 'Meaning'], attributes, attributeRow),
    table('Properties without an attribute', ['Property', 'Type', 'Meaning'], fields, (field) => [
      code(field.name),
      code(field.type?.text ?? 'unknown'),
      text(field),
    ]),
    table('Methods', ['Method', 'Returns', 'Meaning'], methods, (method) => [
      code(
        `${method.name}(${(method.parameters ?? []).map(({ name, type }) => `${name}: ${type?.text ?? ''}`).join(', ')})`,
      ),
      code(method.return?.type?.text ?? 'void'),
      text(method),
    ]),
    table('Events', ['Event', 'When', '`event.detail`'], events, (event) => [
      code(event.name),
      text(event),
      detail(event),
    ]),
    table('Slots', ['Slot', 'Holds'], slots, (slot) => [slot.name ? code(slot.name) : '(default)', text(slot)]),
    table('Parts, for `::part()`', ['Part', 'Is'], cssParts, (part) => [code(part.name), text(part)]),
    table('Custom properties', ['Property', 'Default', 'Sets'], cssProperties, (property) => [
      code(property.name),
      property.default ? code(property.default) : '–',
      text(property),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function table<T extends Documented>(
  title: string,
  head: readonly string[],
  items: readonly T[],
  row: (item: T) => readonly string[],
): string {
  if (!items.length) return ''
  const lines = [head, head.map(() => '---'), ...items.map(row)].map((cells) => `| ${cells.join(' | ')} |`)
  return [`### ${title}`, lines.join('\n')].join('\n\n')
}

const attributeRow = (attribute: Documented): string[] => [
  code(attribute.name),
  code((attribute.type?.text ?? 'string').replace(' | undefined', '')),
  /^(undefined|)$/.test(attribute.default ?? '') ? '–' : code((attribute.default ?? '').replaceAll("'", '')),
  text(attribute),
]

const text = ({ description = '' }: Documented): string => description.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
const code = (value: string): string => `\`${value.replaceAll('|', '\\|')}\``

function detail({ type }: Documented): string {
  const { type: shape = '', members = [] } = details.get(type?.text ?? '') ?? {}
  const described = members.filter(({ description }) => description)
  return [
    code(shape),
    ...described.map(({ name, description }) => `${code(name)}: ${text({ name, description })}`),
  ].join('<br>')
}
