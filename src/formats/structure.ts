import { isObject } from '../model/clean.js'

// What the dialects recognise a document by.

/** True for an object with at least one of these members. */
export const hasAny = (value: unknown, ...keys: string[]): boolean =>
  isObject(value) && keys.some((key) => Object.hasOwn(value, key))

/** A string as it is, `''` for any other value. */
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** True for an object whose list of this name has no members. */
export const hasEmptyList = (value: unknown, name: string): boolean => isObject(value) && isEmptyList(value[name])

/** The first object of a list, or the value itself where it is no list: a bad item does not hide what the others are. */
export const firstObject = (value: unknown): unknown =>
  Array.isArray(value) ? (value as unknown[]).find(isObject) : value
