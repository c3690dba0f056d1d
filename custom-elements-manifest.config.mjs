import { readFileSync } from 'node:fs'

/** How `npm run analyze` reads the API of the tags out of their classes. */
export default {
  globs: [
    'src/element/feed-element.ts',
    'src/element/release-part-element.ts',
    'src/tags/*/element.ts',
    'src/tags/*/define.ts',
  ],
  outdir: '.',
  litelement: true,
  // package.json names the manifest of the package, not this one.
  packagejson: false,
  plugins: [{ name: 'public-api', packageLinkPhase: ({ customElementsManifest }) => tidy(customElementsManifest) }],
}

/** Files that declare unions of string literals, the types of attributes: `type Show = 'missions' | 'releases'`. */
const typeFiles = ['src/element/feed-view.ts', 'src/tags/iom-mission-map/layers/layer.ts']
const aliases = new Map(
  typeFiles.flatMap((path) =>
    [...readFileSync(new URL(path, import.meta.url), 'utf8').matchAll(/^export type (\w+) = ('.+')$/gm)].map(
      ([, name, union]) => [name, union],
    ),
  ),
)

// A page can use neither what TypeScript calls private or protected, nor what the browser calls by itself.
const lifecycle = /^(attributeChanged|connected|disconnected|adopted)Callback$/
const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  !isStatic && privacy === 'public' && !/^[#_]/.test(name) && !lifecycle.test(name)

function tidy({ modules }) {
  for (const module of modules) {
    module.declarations = module.declarations.filter(({ kind }) => kind === 'class')
    const names = new Set(module.declarations.map(({ name }) => name))
    module.exports = module.exports.filter(({ declaration }) => names.has(declaration.name))
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter(isPublic)
      const fields = new Set(declaration.members?.map(({ name }) => name))
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !fieldName || fields.has(fieldName))
      // Those that the analyzer guesses from calls of dispatchEvent have no name of ours.
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('iom-'))
      for (const { type } of [...(declaration.attributes ?? []), ...(declaration.members ?? [])])
        if (type) type.text = aliases.get(type.text) ?? type.text
    }
  }
  shareProperties(modules.flatMap(({ declarations }) => declarations))
  for (const module of modules) addDefinition(module, modules)
  modules.sort((a, b) => (a.path < b.path ? -1 : 1))
}

// Every tag has the custom properties that `<iom-release>` documents, and may have some of its own.
function shareProperties(declarations) {
  const common = declarations.find(({ tagName }) => tagName === 'iom-release')?.cssProperties ?? []
  for (const declaration of declarations.filter(({ tagName }) => tagName)) {
    const own = declaration.cssProperties ?? []
    declaration.cssProperties = [...own, ...common.filter(({ name }) => !own.some((one) => one.name === name))]
  }
}

// The analyzer knows customElements.define, but not the guarded form of it that the tags use.
function addDefinition(module, modules) {
  const [, tag] = /^src\/tags\/(.+)\/define\.ts$/.exec(module.path) ?? []
  if (!tag) return
  const owner = modules.find(({ declarations }) => declarations.some(({ tagName }) => tagName === tag))
  const name = owner?.declarations.find(({ tagName }) => tagName === tag)?.name
  if (!name) throw new Error(`No class says "@customElement ${tag}".`)
  module.exports.push({ kind: 'custom-element-definition', name: tag, declaration: { name, module: owner.path } })
}
