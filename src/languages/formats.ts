import { canonicalTag } from '../model/language-tag.js'
import { formats as english } from './en/format.js'
import type { LanguageFormat, LanguageFormats } from './language-format.js'

const registry = new Map<string, LanguageFormat>(Object.entries(english))

/** Makes the tables of a language available. */
export function registerFormats(formats: LanguageFormats): void {
  for (const [tag, format] of Object.entries(formats)) registry.set(tag, format)
}

/** The table for exactly this tag; undefined where there is none or it is not loaded. */
export const formatFor = (tag: string): LanguageFormat | undefined => registry.get(canonicalTag(tag) ?? 'en')
