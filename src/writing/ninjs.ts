import type { Contact } from '../model/basics.js'
import type { FeedDocument } from '../model/feed.js'
import type { ReleaseDocument } from '../model/release.js'
import { rfc3339 } from './dates.js'
import { blocksToHtml } from './html.js'
import { compact, toJsonText } from './json.js'
import { mediaTypeOf } from './media-type.js'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
}

/** A feed as a package of IPTC ninjs 3.1 whose associations are its releases. */
export function writeNinjs({ id, title, language, url, releases }: FeedDocument): string {
  const newest = releases
    .map(({ modified, published }) => rfc3339(modified ?? published) ?? '')
    .sort()
    .at(-1)
  return toJsonText(
    compact({
      uri: url ?? id ?? 'urn:iom-widgets:package',
      standard: STANDARD,
      type: 'composite',
      versionCreated: newest === '' ? undefined : newest,
      language,
      headlines: main(title),
      associations: releases.map(itemOf),
    }),
  )
}

const main = (value: string | undefined): object[] => roleOf('main', value)
const roleOf = (role: string, value: string | undefined): object[] => (value === undefined ? [] : [{ role, value }])

function itemOf(release: ReleaseDocument): object {
  const { id, version, status, embargoedUntil, published, modified, expires, language, kind, dateline, rights } =
    release
  return compact({
    uri: id,
    standard: STANDARD,
    type: 'text',
    version,
    pubStatus: status,
    embargoedUntil,
    firstCreated: published,
    versionCreated: modified ?? published,
    expires,
    language,
    genres: kind === undefined ? [] : [{ name: kind }],
    headlines: [...main(release.headline), ...roleOf('subheadline', release.subheadline)],
    descriptions: roleOf('summary', release.summary),
    bodies: release.body?.length ? [{ role: 'main', contentType: 'text/html', value: blocksToHtml(release.body) }] : [],
    located: dateline,
    by: release.authors?.map(({ name }) => name).join(', '),
    usageTerms: rights,
    places: release.places?.map(placeOf),
    people: release.contacts?.filter(({ name }) => name !== undefined).map(personOf),
    organisations: [
      ...(release.partners ?? []).map(({ name, url }) =>
        compact({ name, rel: 'partner', contactInfo: url === undefined ? [] : [{ type: 'web', value: url }] }),
      ),
      ...(release.contacts ?? [])
        .filter(({ name, office }) => name === undefined && office !== undefined)
        .map(officeOf),
    ],
    subjects: release.themes?.map(({ name, id }) => compact({ name, uri: id })),
    keywords: release.tags,
    associations: associationsOf(release),
  })
}

type Place = NonNullable<ReleaseDocument['places']>[number]

// The reader adds the place of the dateline by itself.
const placeOf = ({ name, role, iso3, lat, lon }: Place): object =>
  compact({
    name,
    rel: role === 'origin' ? 'origin' : 'about',
    uri: iso3 === undefined ? undefined : `urn:iso:std:iso:3166:${iso3}`,
    geoJSON: lat === undefined || lon === undefined ? undefined : { type: 'Point', coordinates: [lon, lat] },
  })

const contactInfoOf = ({ phones = [], emails = [] }: Contact): object[] => [
  ...phones.map(({ raw }) => ({ type: 'phone', value: raw })),
  ...emails.map((value) => ({ type: 'email', value })),
]

const personOf = (contact: Contact): object =>
  compact({ name: contact.name, rel: 'contact', contactInfo: contactInfoOf(contact) })
const officeOf = (contact: Contact): object =>
  compact({ name: contact.office, rel: 'contact', contactInfo: contactInfoOf(contact) })

function associationsOf({ image, attachments = [], translations = [], related = [] }: ReleaseDocument): object[] {
  const pointer = (name: string) => (one: (typeof related)[number]) =>
    compact({ name, type: 'text', uri: one.id ?? one.url, language: one.language, headlines: main(one.headline) })
  return [
    ...(image ? [pictureOf(image)] : []),
    ...attachments.map(({ url, title, type, size }) =>
      compact({
        name: 'attachment',
        type: 'component',
        headlines: main(title),
        renditions: [compact({ name: 'main', href: url, contentType: type ?? mediaTypeOf(url), sizeInBytes: size })],
      }),
    ),
    ...translations.map(pointer('translation')),
    ...related.map(pointer('related')),
  ]
}

const pictureOf = ({ url, alt, credit, caption, width, height }: NonNullable<ReleaseDocument['image']>): object =>
  compact({
    name: 'mainpicture',
    type: 'picture',
    descriptions: [...roleOf('caption', caption), ...roleOf('alt', alt), ...roleOf('credit', credit)],
    renditions: [compact({ name: 'main', href: url, contentType: mediaTypeOf(url), width, height })],
  })
