import { attributeValue, tagsIn, type Arguments } from './render.js'

/** The example addresses of every snippet: the folder of the library, and the newsroom. */
const LIBRARY = 'https://widgets.example.org'
const NEWSROOM = 'https://newsroom.example.org'

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** What a webmaster pastes to get a story: the script, and the tag with its attributes and content. */
export function snippet(tag: string, { content, ...args }: Arguments): string {
  const attributes = Object.entries(args).flatMap(([name, value]) => attributeText(name, attributeValue(value)))
  const oneLine = `<${[tag, ...attributes].join(' ')}>`
  const start = oneLine.length > 90 ? `<${[tag, ...attributes].join('\n  ')}\n>` : oneLine
  const inner = tagsIn(content)?.map((name) => `\n  <${name}></${name}>`) ?? [
    typeof content === 'string' && content ? `\n  ${content}` : '',
  ]
  const end = `${inner.some(Boolean) ? '\n' : ''}</${tag}>`
  return `<script type="module" src="${LIBRARY}/iom-widgets.js"></script>\n\n${start}${inner.join('')}${end}`
}

function attributeText(name: string, value: string | undefined): string[] {
  if (value === undefined) return []
  if (value === '') return [name]
  const shown = name === 'src' ? value.replaceAll(/(^|\s)data\//g, `$1${NEWSROOM}/`) : value
  return [`${name}="${escapeAttribute(shown)}"`]
}
