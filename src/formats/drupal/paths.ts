import type { JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import type { Warn } from '../items.js'
import type { ReadContext } from '../reader.js'
import { contacts } from './contacts.js'
import { guesses, line } from './guesses.js'
import type { Resources } from './resource.js'

/** What a site says of its own fields: for each member of a release the values at a path of field names. */
export function readPaths(
  node: JsonObject,
  paths: NonNullable<ReadContext['fields']>,
  how: Resources,
  warn: Warn,
): ReleaseInput {
  const members = Object.entries(paths).map(([name, path]) => {
    const [convert] = name === 'contacts' ? [contacts] : (guesses[name] ?? [line])
    const field = { name, label: '', values: valuesAt(node, path, how) }
    return [name, convert([field], how, (_path, reason) => warn(name, reason))] as const
  })
  return Object.fromEntries(members)
}

/** The values at a path such as `field_media.field_media_image.uri.url`, through attributes and relationships. */
const valuesAt = (node: JsonObject, path: string, { partsOf }: Resources): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (values, name) =>
        values.flatMap((value) => partsOf(value).flatMap((field) => (field.name === name ? field.values : []))),
      [node],
    )
