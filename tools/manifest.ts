/** The part of a custom-elements manifest that this project uses. */
export interface Manifest {
  modules: ManifestModule[]
}

interface ManifestModule {
  path: string
  declarations: Declaration[]
  exports: { declaration: { module?: string } }[]
}

interface Declaration {
  name: string
  tagName?: string
  description?: string
  attributes?: { name: string; description?: string; type?: { text: string } }[]
}

/** The manifest as it stands in the npm package, where the modules are compiled and lie one folder higher. */
export function packageManifest(manifest: Manifest): Manifest {
  const compiled = (path: string): string => path.replace(/^\/?src\//, '').replace(/\.ts$/, '.js')
  const text = JSON.stringify(manifest, (key, value: unknown) =>
    (key === 'path' || key === 'module') && typeof value === 'string' ? compiled(value) : value,
  )
  return JSON.parse(text) as Manifest
}

/** Tags and attributes as editors based on VS Code read them (`html.customData`). */
export function htmlCustomData({ modules }: Manifest): unknown {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName)
  return { version: 1.1, tags: elements.map(tagData) }
}

function tagData({ tagName, description, attributes = [] }: Declaration): unknown {
  return {
    name: tagName,
    description,
    attributes: attributes
      .filter(({ name }) => name !== 'status' && name !== 'lang')
      .map(({ name, description, type }) => ({ name, description, ...valuesOf(type?.text ?? '') })),
  }
}

// `'a' | 'b'` lists its values; `v` is the format's word for an attribute without a value.
function valuesOf(type: string): object {
  if (type === 'boolean') return { valueSet: 'v' }
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }))
  return values.length ? { values } : {}
}
