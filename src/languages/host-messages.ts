import { baseLanguage } from '../model/language-tag.js'
import type { MapMessages } from './map-messages.js'
import type { Messages, Plural } from './messages.js'

/** Texts of a host in place of those of the library; what is left out stays as it is. */
export interface HostMessages extends Partial<Omit<Messages, 'lang' | 'kinds' | 'states'>> {
  /** Kinds of releases, including kinds that the library has no text for. */
  kinds?: Readonly<Record<string, string>>
  states?: Partial<Messages['states']>
  /** Texts of the map. Its disclaimer and notes cannot be replaced. */
  map?: Partial<Omit<MapMessages, 'lang' | 'notes' | 'levels'>> & { levels?: Partial<MapMessages['levels']> }
}

const replacements = new Map<string, HostMessages[]>()
const listeners = new Set<() => void>()

/**
 * Replaces texts of one language in all tags of the page, also in those that are rendered.
 * @param language its code, such as `fr`; in a language without messages of the library the other texts are English
 * @param messages the texts by their names in `Messages`; what is no such text is reported on the console and left out
 */
export function setMessages(language: string, messages: HostMessages): void {
  const code = baseLanguage(language)
  if (code === 'und') {
    console.warn(`iom-widgets: "${language}" is no language tag. Write one such as "fr".`)
    return
  }
  replacements.set(code, [...(replacements.get(code) ?? []), messages])
  for (const listener of listeners) listener()
}

/** Calls `listener` after each replacement. Returns the function that ends it. */
export function onMessagesReplaced(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** True where a host gave texts for a language. */
export const hasReplacements = (language: string): boolean => replacements.has(language)

// Members that no host replaces.
const fixed = new Set(['lang', 'notes'])

/** `messages` with the replacements of the host. */
export const withReplacements = (language: string, messages: Messages): Messages =>
  (replacements.get(language) ?? []).reduce(
    (texts, { map: _map, ...replacement }) => replaced(texts, replacement),
    messages,
  )

/** The texts of a map with the replacements of the host. */
export const withMapReplacements = (language: string, texts: MapMessages): MapMessages =>
  (replacements.get(language) ?? []).reduce((all, { map = {} }) => replaced(all, map), texts)

/** A copy of `texts` with each text of `replacement` that has the same name and shape; reports the others. */
function replaced<Texts extends object>(texts: Texts, replacement: object, path = ''): Texts {
  const result = Object.fromEntries<unknown>(Object.entries(texts))
  for (const [name, value] of Object.entries(replacement)) {
    const isNewKind = path === 'kinds.' && !Object.hasOwn(result, name)
    const current = isNewKind ? '' : Object.hasOwn(result, name) && !fixed.has(name) ? result[name] : undefined
    const fitting = current === undefined ? undefined : fitted(current, value, path + name)
    if (fitting === undefined) report(`${path}${name}`, current)
    else result[name] = fitting
  }
  return result as Texts
}

/** `value` in the shape of the text that it replaces; undefined where it does not fit. */
function fitted(current: unknown, value: unknown, path: string): unknown {
  if (isPlural(current)) return isText(value) ? { other: value } : isPlural(value) ? value : undefined
  if (isObject(current)) return isObject(value) ? replaced(current, value, `${path}.`) : undefined
  return isText(value) && placeholdersOf(value).every((one) => placeholdersOf(current).includes(one))
    ? value
    : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isPlural = (value: unknown): value is Plural =>
  isObject(value) && 'other' in value && Object.values(value).every(isText)

const placeholdersOf = (text: unknown): string[] => (isText(text) ? (text.match(/\{\w+\}/g) ?? []) : [])

const reported = new Set<string>()

function report(path: string, current: unknown): void {
  const placeholders = placeholdersOf(current).join(' and ')
  const reason =
    current === undefined
      ? 'is no text that can be replaced. Take a name of the interface Messages.'
      : isObject(current)
        ? 'must be an object of texts, as the one that it replaces.'
        : `must be a text that is not empty${placeholders ? `, with ${placeholders} where these belong` : ''}.`
  if (!reported.has(path)) console.warn(`iom-widgets: the message "${path}" ${reason}`)
  reported.add(path)
}
