/**
 * `npm run generate`: writes what follows from the folders of tags, dialects and languages, and from the sheet.
 * `npm run generate -- --check` writes nothing and exits with 1 where a file is not current.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { TagManifest } from '../src/element/tag.js'
import { readReport, reportText } from './conformance.js'
import { pageDocuments } from './documents.js'
import { documentedTags, readJson, root, writeManifest } from './files.js'
import { feedMembers } from './feed-members.js'
import { replaceBetween } from './markers.js'
import { attributeTable } from './attribute-table.js'
import { readmeTable } from './readme-table.js'
import { roomRules } from './styles.js'
import { pageOfDocument, pageOfTag, storiesOf } from './story-files.js'
import { REFERENCE, tagReference } from './tag-reference.js'

const header = '// Written by npm run generate. Do not edit.\n'
const isCheck = process.argv.includes('--check')

/** Folders in `path` that hold `file`, in alphabetical order. */
const foldersWith = (path: string, file: string): string[] =>
  readdirSync(join(root, path))
    .filter((name) => existsSync(join(root, path, name, file)))
    .sort()

const camelCase = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const className = (tag: string): string => camelCase(`-${tag}`) + 'Element'

const tags = foldersWith('src/tags', 'tag.ts')

/** Imports the default export of a file in each folder, and lists them. */
const listOf = (name: string, type: string, folders: readonly string[], pathOf: (folder: string) => string): string =>
  [
    ...folders.map((folder) => `import ${camelCase(folder)} from '${pathOf(folder)}'`),
    `\nexport const ${name}${type} = [${folders.map(camelCase).join(', ')}]`,
  ].join('\n')

function languageEntry(language: string): string {
  const files = ['messages', 'map', 'countries', 'goals'].filter((file) =>
    existsSync(join(root, 'src/languages', language, `${file}.ts`)),
  )
  return `${language}: {${files.map((file) => `${file}: () => import('../languages/${language}/${file}.js')`).join(',')}}`
}

async function manifestOf(tag: string): Promise<TagManifest> {
  const path = join(root, 'src/tags', tag, 'tag.ts')
  const { default: manifest } = (await import(path)) as { default: TagManifest }
  if (manifest.name !== tag) throw new Error(`src/tags/${tag}/tag.ts names "${manifest.name}": name it "${tag}".`)
  return manifest
}

const generated: Record<string, string> = {
  'src/generated/tags.ts': `import type { TagManifest } from '../element/tag.js'
${listOf('tags', ': readonly TagManifest[]', tags, (tag) => `../tags/${tag}/tag.js`)}`,
  'src/generated/version.ts': `/** The version of the library. */
export const version = '${(readJson('package.json') as { version: string }).version}'`,
  'src/generated/elements.ts': tags
    .map((tag) => `export { ${className(tag)} } from '../tags/${tag}/element.js'`)
    .join('\n'),
  'src/generated/rooms.ts': `import { css } from 'lit'

/** The height that each tag keeps until its content is there, from src/room.css. */
export const rooms = css\`${roomRules()}\``,
  'src/generated/bundle.ts': tags.map((tag) => `import '../tags/${tag}/define.js'`).join('\n'),
}
if (existsSync(join(root, 'src/formats/iom/index.ts')))
  generated['src/generated/dialects.ts'] =
    listOf('dialects', '', foldersWith('src/formats', 'index.ts'), (name) => `../formats/${name}/index.js`) +
    ' as const'
if (existsSync(join(root, 'src/languages/load.ts')))
  generated['src/generated/languages.ts'] =
    `export const languages = {${foldersWith('src/languages', 'messages.ts').map(languageEntry).join(',')}} as const`
const manifests = await Promise.all(tags.map(manifestOf))
for (const manifest of manifests) generated[`stories/generated/${manifest.name}.stories.ts`] = storiesOf(manifest)

const style = await resolveConfig(join(root, 'package.json'))
const files = new Map<string, string>()
for (const [path, text] of Object.entries(generated))
  files.set(path, await format(`${header}${text}\n`, { ...style, parser: 'typescript' }))

writeManifest()
files.set(
  'src/generated/attributes.ts',
  await format(`${header}${attributeTable()}\n`, { ...style, parser: 'typescript' }),
)
const current = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')
const documents: Record<string, string> = {
  'docs/feed.md': feedMembers(),
  'docs/conformance/report.md': reportText(readReport()),
  'README.md': readmeTable(current('README.md'), manifests),
}
const newTag = readFileSync(join(root, 'tools/new-tag/page.md.txt'), 'utf8')
for (const [tag, declaration] of documentedTags()) {
  const path = `docs/tags/${tag}.md`
  const text = current(path) || newTag.replaceAll('iom-example', tag)
  documents[path] = replaceBetween(text, REFERENCE, tagReference(declaration))
}
for (const [path, text] of Object.entries(documents))
  files.set(path, await format(text, { ...style, parser: 'markdown' }))

const pages = [
  ...tags.map((tag) => [tag, pageOfTag(tag)] as const),
  ...pageDocuments().map(
    ({ path, title, section }) => [basename(path, '.md'), pageOfDocument(path, `${section}/${title}`)] as const,
  ),
]
for (const [name, text] of pages)
  files.set(
    `stories/generated/${name}.mdx`,
    await format(`{/* Written by npm run generate. */}\n\n${text}`, { ...style, parser: 'mdx' }),
  )

const leftOver = ['src/generated', 'stories/generated']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
  .filter((path) => !files.has(path))
const stale = [...[...files].filter(([path, text]) => current(path) !== text).map(([path]) => path), ...leftOver]

if (isCheck && stale.length) {
  console.error(`Not current: ${stale.join(', ')}. Run npm run generate and commit the result.`)
  process.exitCode = 1
}
if (!isCheck) {
  for (const path of leftOver) rmSync(join(root, path))
  for (const path of stale.filter((path) => files.has(path))) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path) ?? '')
    console.log(`wrote ${path}`)
  }
}
