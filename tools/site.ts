/**
 * `npm run build-site`: writes demonstration, Storybook, guides and reference as one static folder, `site/`, with one
 * navigation and a search. It needs `dist/` and `storybook-static/`.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { close, createIndex } from 'pagefind'
import { trouble } from '../demo/sites.js'
import { dist, documentedTags, root } from './files.js'
import { pageDocuments } from './documents.js'
import { layout, listPage } from './site/layout.js'
import { htmlOf, targetOf, type SitePage } from './site/pages.js'

const site = join(root, 'site')
const book = join(root, 'storybook-static')
const builder = existsSync(join(dist, 'builder.html'))

for (const [folder, command] of [
  [dist, 'build'],
  [book, 'build-storybook'],
] as const)
  if (!existsSync(folder)) throw new Error(`${relative(root, folder)}/ is missing. Run npm run ${command}.`)

const page = (source: string, section: string, title?: string): SitePage => {
  const text = readFileSync(join(root, source), 'utf8')
  const heading = /^# (.+)$/m.exec(text)?.[1] ?? source
  return { source, target: targetOf(source), title: title ?? heading.replaceAll('`', ''), section, text }
}

const decisions = readdirSync(join(root, 'docs/decisions')).filter((file) => file.endsWith('.md'))
const pages: SitePage[] = [
  ...pageDocuments().map(({ path, section }) => page(path, section)),
  ...[...documentedTags().keys()].map((tag) => page(`docs/tags/${tag}.md`, 'Tags', `<${tag}>`)),
  page('README.md', 'Start', 'Press releases on any web site'),
  ...['CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'].map((file) => page(file, 'Reference')),
  ...decisions.map((file) => page(`docs/decisions/${file}`, 'Decisions')),
]
const targets = new Set(pages.map(({ target }) => target))

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), text)
}

const writePage = (path: string, title: string, body: string): void =>
  write(path, layout({ path, title: escape(title), body, builder }))

/** A page that lists those of a section. */
function writeList(folder: string, sections: readonly string[], title: string, text: string): void {
  const listed = pages.filter(({ section }) => sections.includes(section))
  const links = listed.map(({ target, title }) => [relative(folder, target), escape(title)] as const)
  writePage(`${folder}/index.html`, title, listPage(title, text, links))
}

rmSync(site, { recursive: true, force: true })
cpSync(dist, join(site, 'widgets'), { recursive: true, filter: (path) => path !== join(dist, 'npm') })
cpSync(join(root, 'demo/data'), join(site, 'widgets/data'), { recursive: true })
for (const [path, { status, body }] of Object.entries(trouble))
  if (status === 200) write(`widgets${path}`, body.toString())
cpSync(join(root, 'docs/picture.png'), join(site, 'docs/picture.png'))
cpSync(book, join(site, 'book'), { recursive: true })
cpSync(join(root, 'demo/pages'), join(site, 'demo'), { recursive: true })
for (const file of readdirSync(join(site, 'demo')).filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(join(site, 'demo', file), 'utf8').replaceAll('{{widgets}}', '../widgets')
  write(`demo/${file}`, html)
  write(`demo/${file}.txt`, html)
}
for (const file of ['site.css', 'site.js']) cpSync(join(root, 'tools/site', file), join(site, file))

for (const one of pages) writePage(one.target, one.title, htmlOf(one, targets))
writeList('guides', ['Guides'], 'Guides', 'From the first snippet to a site in production.')
writeList('tags', ['Tags'], 'Tags', 'What each tag is for, and everything that can be set.')
writeList('reference', ['Reference', 'Decisions'], 'Reference', 'The format, the dialects, conformance and decisions.')

const { index } = await createIndex({})
if (!index) throw new Error('Pagefind gave no index.')
const { page_count: count } = await index.addDirectory({ path: site })
await index.writeFiles({ outputPath: join(site, 'pagefind') })
await close()
console.log(`site/ holds ${targets.size} documents; the search knows ${count} pages.`)
