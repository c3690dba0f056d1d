import type { ReactiveElement } from 'lit'

/**
 * The properties of an element as they are, by the attribute that sets each. Before the first attribute is read, these are
 * the defaults.
 */
export function defaultsOf(element: ReactiveElement): ReadonlyMap<string, object> {
  const { elementProperties } = element.constructor as typeof ReactiveElement
  const entries = [...elementProperties].map(([property, { attribute }]) => {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase()
    return [name, { [property]: Reflect.get(element, property) as unknown }] as const
  })
  return new Map(entries)
}
