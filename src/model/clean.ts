import { cleanText } from './text.js'

const MAX_DEPTH = 100
const MAX_VALUES = 400_000
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'])

/**
 * A deep copy of JSON of unknown origin that is safe to walk: own enumerable properties only, no key that could
 * reach a prototype or break the conversion to text, no null members, strings without controls and bidi overrides,
 * nothing deeper than 100 levels.
 * @throws RangeError where it holds more than 400,000 values
 */
export function cleanJson(value: unknown): unknown {
  let values = 0
  const copy = (node: unknown, depth: number): unknown => {
    if (++values > MAX_VALUES) throw new RangeError(`more than ${MAX_VALUES} values`)
    if (typeof node === 'string') return cleanText(node)
    if (typeof node !== 'object' || node === null) return node
    if (depth > MAX_DEPTH) return undefined
    if (Array.isArray(node)) return node.map((item: unknown) => copy(item, depth + 1))
    return copyObject(node as JsonObject, (child) => copy(child, depth + 1))
  }
  return copy(value, 0)
}

/** A JSON object whose members are not checked yet. */
export type JsonObject = Record<string, unknown>

function copyObject(source: JsonObject, copy: (child: unknown) => unknown): JsonObject {
  const target: JsonObject = {}
  for (const key of Object.keys(source)) {
    if (FORBIDDEN_KEYS.has(key) || source[key] === null) continue
    const child = copy(source[key])
    if (child !== undefined) target[key] = child
  }
  return target
}

/** True for a JSON object, not for an array. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
