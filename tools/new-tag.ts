/** `npm run new iom-example`: writes the folder of a tag, its test, its page, and what follows from them. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './files.js'

const [tag = ''] = process.argv.slice(2)
if (!/^iom(-[a-z][a-z0-9]*)+$/.test(tag))
  stop('Usage: npm run new iom-example (lower case, hyphens, begins with iom-).')
if (existsSync(join(root, 'src/tags', tag))) stop(`src/tags/${tag} exists already.`)

const words = tag.split('-').slice(1)
const replacements: Record<string, string> = {
  'iom-example': tag,
  IomExample: `Iom${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`,
}
/** Where a template goes that is no file of the tag's folder. */
const elsewhere: Readonly<Record<string, string>> = {
  'element.browser.ts.txt': `test/tags/${tag}/element.browser.ts`,
  'page.md.txt': `docs/tags/${tag}.md`,
}
const templates = join(root, 'tools/new-tag')
for (const file of readdirSync(templates)) {
  const path = elsewhere[file] ?? `src/tags/${tag}/${file.slice(0, -4)}`
  const text = readFileSync(join(templates, file), 'utf8')
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(
    join(root, path),
    text.replaceAll(/iom-example|IomExample/g, (name) => replacements[name] ?? name),
  )
  console.log(`wrote ${path}`)
}
execFileSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: 'inherit' })

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
