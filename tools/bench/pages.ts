/** Writes a page for each contender of a scenario, with the scripts and data that it loads. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { dist } from '../files.js'
import type { Line, Scenario } from './content.js'

const folder = import.meta.dirname
const articleContenders = ['lit-plain', 'lit-zod', 'preact', 'react']
const mapContenders = ['d3', 'jsvectormap', 'leaflet']

/** Styles of the page, the same for all contenders. */
const pageStyles =
  'body{max-width:60rem;margin:0 auto;padding:1rem;font:16px/1.5 system-ui,sans-serif}main{min-height:50vh}'

const page = (head: string, content: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partner</title>
<link rel="icon" href="data:,"><style>${pageStyles}</style>${head}<h1>Partner</h1><main>${content}</main><footer>Footer</footer></html>`

const moduleScript = (src: string): string => `<script type="module" src="${src}"></script>`

/** Pages of the library: the pasted script, the single file, and the single file with the data in the page. */
const libraryPages: Readonly<Record<string, (scenario: Scenario) => string>> = {
  iom: ({ tag }) => page(moduleScript('lib/iom-widgets.js'), tag),
  'iom-news': ({ tag }) => page(moduleScript('lib/iom-news.js'), tag),
  'iom-news-inline': ({ tag, feed }) => page(moduleScript('lib/iom-news.js'), withData(tag, feed)),
}

const withData = (tag: string, feed: unknown): string =>
  tag.replace(
    / src="[^"]*"(.*?)><\//,
    (_, rest: string) => `${rest}><script type="application/json">${JSON.stringify(feed)}</script></`,
  )

/** Writes the pages into `target` and returns the names of the contenders; the first is the limit, static HTML. */
export async function writePages(name: string, scenario: Scenario, target: string): Promise<string[]> {
  const isMap = name === 'map'
  const others = isMap ? mapContenders : name === 'five' ? [] : articleContenders
  const ours = Object.keys(libraryPages).filter((one) => one === 'iom' || !/map|five/.test(name))
  writePage(target, 'static', { 'index.html': page('', isMap ? '' : articles(scenario)) })
  for (const one of ours) {
    writePage(target, one, { 'index.html': libraryPages[one]?.(scenario) ?? '', 'feed.json': scenario.feed })
    cpSync(dist, join(target, one, 'lib'), { recursive: true, filter: (path) => !/dist.(npm|cli)/.test(path) })
  }
  for (const one of others) {
    writePage(target, one, {
      'index.html': page(moduleScript('contender.js'), one.startsWith('lit') ? '<x-release></x-release>' : ''),
      'content.json': scenario.content,
      'offices.json': scenario.offices ?? [],
    })
    if (isMap) cpSync(join(folder, 'node_modules/world-atlas/countries-110m.json'), join(target, one, 'countries.json'))
    await bundle(one, join(target, one))
  }
  return ['static', ...ours, ...others]
}

const articles = ({ content }: Scenario): string =>
  content.articles.map(({ lines }) => `<article>${lines.map(element).join('')}</article>`).join('')

// The texts are those of content.ts and hold no markup.
const element = ([name, text]: Line): string => `<${name}>${text}</${name}>`

function writePage(target: string, name: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(target, name), { recursive: true })
  for (const [file, value] of Object.entries(files))
    writeFileSync(join(target, name, file), typeof value === 'string' ? value : JSON.stringify(value))
}

const bundle = (name: string, outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: join(folder, 'contenders', `${name}.js`), formats: ['es'], fileName: () => 'contender.js' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  })
