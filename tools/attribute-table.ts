import { readJson, type Manifest } from './files.js'

/** A module with the attributes of every tag, made from `custom-elements.json`. */
export function attributeTable(): string {
  const { modules } = readJson('custom-elements.json') as Manifest
  const tags = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name).sort()] as const] : [],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `/** The attributes of every tag, in alphabetical order. */
export const attributesByTag = ${JSON.stringify(Object.fromEntries(tags))} as const`
}
