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
    }
  }
  for (const module of modules) addDefinition(module, modules)
  modules.sort((a, b) => (a.path < b.path ? -1 : 1))
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
