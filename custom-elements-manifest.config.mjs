/** What Storybook, editors and documentation know of the tags: read from their classes. */
export default {
  globs: ['src/elements/**/*-element.ts', 'src/define/iom-*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), definedTags()],
}

/** Leaves out what hosts cannot reach: private and protected members, and the lifecycle of Lit. */
function publicOnly() {
  const lifecycle = ['properties', 'styles', 'observedAttributes']
  return {
    name: 'public-only',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) =>
            !name.startsWith('#') && (privacy ?? 'public') === 'public' && !lifecycle.includes(name),
        )
      }
    },
  }
}

/** Names each tag and its properties' defaults on the class, from the JSDoc tag `@customElement`. */
function definedTags() {
  return {
    name: 'defined-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return
      const tag = node.jsDoc?.flatMap(({ tags }) => tags ?? []).find(({ tagName }) => tagName.text === 'customElement')
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text)
      if (declaration && tag)
        Object.assign(declaration, { tagName: String(tag.comment ?? '').trim(), customElement: true })
    },
  }
}
