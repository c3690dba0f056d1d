import type { NewsArticle } from 'schema-dts'
import type { Image, Organization, Place } from './basics.js'
import type { Feed, Release } from './feed.js'
import { precisionOf, type Moment } from './moment.js'
import { publishersOf } from './publishers.js'
import { safeUrl } from './url.js'

/** The members of schema.org `NewsArticle`. */
type Member = '@context' | keyof Exclude<NewsArticle, string>

/** The site that shows a release. */
export interface HostSite {
  name: string
  url: string
}

/**
 * A release as structured data for search engines (schema.org `NewsArticle`, JSON-LD). The publisher stays the publisher;
 * the site that shows the text is the `sdPublisher`, the permalink is what the text is based on.
 * @returns undefined for a release that is withdrawn, or of which nobody is the publisher
 */
export function newsArticle(release: Release, feed: Feed, host: HostSite): object | undefined {
  const [publisher, ...partners] = publishersOf(release, feed.publisher)
  if (release.status !== 'usable' || !publisher) return undefined
  const original = safeUrl(release.url)
  const article: Partial<Record<Member, unknown>> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: release.headline,
    ...optional('alternativeHeadline', release.subheadline),
    ...optional('description', release.summary),
    ...optional('inLanguage', release.language ?? feed.language),
    ...optional('datePublished', dateOf(release.published)),
    ...optional('dateModified', dateOf(release.modified ?? release.published)),
    ...optional('expires', dateOf(release.expires)),
    ...optional(
      'image',
      listOf([release.image, ...(release.gallery ?? [])].filter((one) => one !== undefined).map(image)),
    ),
    author: authorsOf(release, [publisher, ...partners]),
    publisher: organization(publisher),
    ...optional('sourceOrganization', listOf(partners.map(organization))),
    sdPublisher: { '@type': 'Organization', name: host.name, url: host.url },
    ...(original ? { url: original, mainEntityOfPage: original, isBasedOn: original } : {}),
    ...optional('workTranslation', listOf(translationsOf(release))),
    ...optional('spatialCoverage', listOf(placesOf(release.places).map(place))),
    ...optional('about', listOf((release.themes ?? []).map(({ name }) => ({ '@type': 'Thing', name })))),
    ...optional('keywords', listOf([...(release.themes ?? []).map(({ name }) => name), ...(release.tags ?? [])])),
    ...optional('correction', listOf((release.corrections ?? []).map(({ text }) => text))),
    ...optional('copyrightNotice', release.rights),
    isAccessibleForFree: true,
  }
  return article
}

/** A member with its value; nothing where there is no value. */
const optional = <Name extends string>(name: Name, value: unknown): Partial<Record<Name, unknown>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, unknown>)

const listOf = <T>(items: readonly T[]): readonly T[] | undefined => (items.length ? items : undefined)

// A time without its zone would be read in the zone of the search engine; a month is no date of schema.org.
function dateOf(moment: Moment | undefined): string | undefined {
  if (moment === undefined) return undefined
  const precision = precisionOf(moment)
  if (precision === 'year' || precision === 'month') return undefined
  return precision === 'local' ? moment.slice(0, 10) : moment
}

function organization({ name, shortName, url, logo }: Organization): object {
  return {
    '@type': 'Organization',
    name,
    ...optional('alternateName', shortName === name ? undefined : shortName),
    ...optional('url', safeUrl(url)),
    ...optional('logo', safeUrl(logo?.url)),
  }
}

const authorsOf = ({ authors = [] }: Release, organizations: readonly Organization[]): object[] =>
  authors.length
    ? authors.map(({ name, url }) => ({ '@type': 'Person', name, ...optional('url', safeUrl(url)) }))
    : organizations.map(organization)

function image({ url, caption, credit, license, width, height }: Image): object {
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    ...optional('caption', caption),
    ...optional('creditText', credit),
    ...optional('license', safeUrl(license?.url)),
    ...optional('width', pixels(width)),
    ...optional('height', pixels(height)),
  }
}

const pixels = (value: number | undefined): string | undefined => (value === undefined ? undefined : `${value} px`)

const translationsOf = ({ translations = [] }: Release): object[] =>
  translations.flatMap(({ url, language, headline }) => {
    const address = safeUrl(url)
    if (!address || language === undefined) return []
    return [{ '@type': 'NewsArticle', url: address, inLanguage: language, ...optional('headline', headline) }]
  })

const placesOf = (places: readonly Place[] = []): Place[] => [...new Map(places.map((one) => [one.name, one])).values()]

function place({ name, iso3, lat, lon }: Place): object {
  const isPoint = lat !== undefined && lon !== undefined
  return {
    '@type': 'Place',
    name,
    ...optional('identifier', iso3),
    ...(isPoint ? { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } } : {}),
  }
}

/** Structured data as the text of a script: no value can end the element. */
export const jsonLdText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
