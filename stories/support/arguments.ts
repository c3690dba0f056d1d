import type { ArgTypes } from '@storybook/web-components-vite'
import manifest from '../../custom-elements.json'
import feed from '../../demo/data/feed.json'
import type { Declaration, Documented, Manifest } from '../../tools/files.js'

/** Addresses of the sample feeds, one per dialect, and of sources that fail. */
export const sources: Readonly<Record<string, string>> = {
  'iom-feed/1': 'data/feed.json',
  'JSON Feed': 'data/jsonfeed.json',
  RSS: 'data/rss.xml',
  Atom: 'data/atom.xml',
  ninjs: 'data/ninjs.json',
  ReliefWeb: 'data/reliefweb.json',
  'Drupal JSON:API': 'data/drupal.json',
  'WordPress REST': 'data/wordpress.json',
  'schema.org NewsArticle': 'data/newsarticle.json',
  'two sources': 'data/feed.json data/wordpress.json',
  empty: 'data/empty.json',
  slow: 'data/slow.json',
  failing: 'data/missing.json',
  hostile: 'data/hostile.json',
}

interface SampleRelease {
  id: string
  kind: string
  language: string
  themes?: { name: string }[]
  partners?: { name: string; shortName?: string }[]
  places?: { iso3?: string }[]
}

const releases = feed.releases as unknown as SampleRelease[]
const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].filter((value) => value !== undefined).sort()

/** Values of attributes that take any text, from the sample feed. An attribute that is not here has no control. */
const choices: Readonly<Record<string, readonly string[]>> = {
  src: Object.values(sources),
  format: ['auto', 'iom', 'jsonfeed', 'wordpress'],
  lang: ['en', 'es', 'fr', 'ru', 'zh', 'ar'],
  release: releases.map(({ id }) => id),
  office: feed.offices.map(({ id }) => id),
  country: unique(releases.flatMap(({ places }) => places?.map(({ iso3 }) => iso3))),
  theme: unique(releases.flatMap(({ themes }) => themes?.map(({ name }) => name))),
  partner: unique(releases.flatMap(({ partners }) => partners?.map(({ name, shortName }) => shortName ?? name))),
  kind: unique(releases.map(({ kind }) => kind)),
  query: ['islands', 'water'],
  region: ['world', 'mesoamerica', 'pacific', 'FJI VUT TUV', 'atlantis'],
  text: ['the workshops will end all risks on the way'],
  font: ['host'],
}
const numbers: Readonly<Record<string, { min: number; max: number }>> = {
  'heading-level': { min: 1, max: 6 },
  limit: { min: 1, max: 20 },
  index: { min: 0, max: 3 },
}
const switches = new Set(['debug', 'hide-expired'])
/** Tags without a heading: its level changes nothing. */
const withoutHeading = new Set(['iom-cobrand', 'iom-quote'])

const declarations = (manifest as Manifest).modules.flatMap((module) => module.declarations)

/** The attributes of a tag, each with the control that offers its values. Only what a control can change has one. */
export function argTypesOf(tag: string): ArgTypes {
  const declaration = declarations.find(({ tagName }) => tagName === tag)
  const attributes = (declaration?.attributes ?? []).filter(({ name }) => name !== 'status')
  const named = attributes.map((attribute) => [attribute.name, argType(attribute, declaration)] as const)
  return { ...Object.fromEntries(named), content: { table: { category: 'slots' }, control: { type: 'text' } } }
}

function argType(attribute: Documented, declaration: Declaration | undefined): ArgTypes[string] {
  const isWithoutEffect = attribute.name === 'heading-level' && withoutHeading.has(declaration?.tagName ?? '')
  const category = attribute.inheritedFrom?.name === 'FeedElement' ? 'common attributes' : 'attributes'
  return {
    name: attribute.name,
    description: attribute.description ?? declaration?.name ?? '',
    table: { category, type: { summary: typeOf(attribute) }, defaultValue: { summary: defaultOf(attribute) } },
    ...(isWithoutEffect ? { control: false } : controlOf(attribute)),
  }
}

const typeOf = ({ type }: Documented): string => (type?.text ?? 'string').replace(' | undefined', '')
const defaultOf = ({ default: value = '' }: Documented): string => (value === 'undefined' ? '' : value)

function controlOf(attribute: Documented): ArgTypes[string] {
  const { name } = attribute
  const values = [...typeOf(attribute).matchAll(/'([^']+)'/g)].map(([, value]) => value)
  const options = choices[name] ?? (values.length > 1 ? values : undefined)
  if (options) return { options, control: { type: options.length > 4 ? 'select' : 'inline-radio' } }
  if (numbers[name]) return { control: { type: 'range', ...numbers[name] } }
  return switches.has(name) ? { control: { type: 'boolean' } } : { control: false }
}
