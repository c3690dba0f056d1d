/** Feeds of each dialect that say hostile strings wherever a string can stand: a release a string. */

type Feed = (strings: readonly string[]) => unknown

/** An address of mail that says as much of `text` as one may. */
const mail = (text: string): string => `${text.replace(/[\s@<>()",:;]/g, '') || 'a'}@news.example`
const html = (text: string): string =>
  `<p>${text}</p>${text}<a href="${text}">${text}</a><img src="${text}" alt='${text}'>`
const picture = (s: string) => ({ url: s, alt: s, credit: s, caption: s, width: 640, height: 360 })
const shown = (text: string, i: number) => ({
  url: `https://news.example/${i}.png`,
  alt: text,
  credit: text,
  caption: text,
})
const organization = (s: string) => ({ name: s, shortName: `${s}.`, url: s, logo: picture(s) })
const contact = (s: string) => ({
  name: s,
  role: s,
  office: s,
  phones: [s, `+41 22 ${s}`, { raw: s, e164: '+41225550100' }],
  emails: [s, mail(s)],
  languages: [s, 'en'],
  hours: s,
  timeZone: s,
})
const place = (s: string) => ({ name: s, role: s, iso3: s, m49: s, lat: 14.6, lon: -90.5 })
const link = (s: string) => ({ type: 'link', url: s, children: [s] })
const figure = (s: string) => ({ value: s, label: s, asOf: s, source: s })

/** Where a headline is HTML, nothing may be left of it; and what has no headline is not shown. */
const headline = (s: string, i: number): string => `${i}. ${s}`

/** A release of `iom-feed/1`, every member hostile but those without which it would not be shown. */
const release = (s: string, i: number) => ({
  id: `${s} ${i}`,
  version: s,
  published: '2016-10-18',
  language: i % 5 ? 'en' : s,
  url: s,
  kind: s,
  headline: s,
  subheadline: s,
  summary: s,
  dateline: s,
  image: i % 2 ? picture(s) : shown(s, i),
  quotes: [
    { text: s, speaker: s, role: s, organization: s },
    { text: s, speaker: s },
  ],
  keyFigures: [figure(s), { value: 7, label: s }],
  events: [{ title: s, place: place(s), country: s, start: s, state: s }],
  notesToEditors: { html: s },
  boilerplate: s,
  contacts: [contact(s), { office: s, emails: [mail(s)] }],
  places: [place(s), { name: `${s}.` }],
  authors: [{ name: s, role: s, url: s }, s],
  publisher: organization(s),
  partners: [organization(s), { name: `${s} 2`, logo: shown(s, i), order: i }],
  gallery: [picture(s), shown(s, i)],
  media: [
    { type: 'video', url: s, title: s, credit: s, language: s, image: picture(s) },
    { type: 'audio', url: `https://news.example/${i}.mp3`, title: s, duration: i + 1 },
  ],
  attachments: [
    { url: s, title: s, type: s, language: s, pages: i + 1 },
    { url: `https://news.example/${encodeURIComponent(s.replace(/\p{Surrogate}/gu, ''))}` },
  ],
  themes: [s, { name: s, id: s }],
  sdgs: [s, 7],
  tags: [s],
  corrections: [{ date: '2016-10-19', text: s }, s],
  related: [{ headline: s, url: s, language: s }, { headline: s }, s],
  translations: [
    { headline: s, url: s, language: 'es' },
    { url: `https://news.example/${i}`, language: s },
  ],
  rights: s,
})

const blocks = (s: string) => [
  s,
  { type: 'paragraph', children: [s, link(s), { type: 'strong', children: [s, link(s)] }, { type: s, children: [s] }] },
  { type: 'heading', level: 2, children: [s] },
  { type: 'list', ordered: true, start: 3, items: [[s], s] },
  { type: 'quotation', children: [s], cite: [link(s)] },
  { type: 'figure', image: picture(s), caption: [s] },
  { type: 'table', caption: [s], rows: [[{ header: true, colspan: 2, children: [s] }, s]] },
  { type: s, children: [s], url: s },
  s,
]

const about = (s: string) => ({
  title: s,
  boilerplate: { html: html(s) },
  figures: [figure(s)],
  links: [{ title: s, links: [{ title: s, url: s }] }],
})
const office = (s: string, i: number) => ({
  id: `${s} ${i}`,
  name: s,
  level: s,
  country: 'GTM',
  place: place(s),
  contacts: [contact(s)],
})

const iom = (strings: readonly string[], body: (s: string) => unknown) => {
  const [first = ''] = strings
  return {
    version: 'iom-feed/1.0',
    id: first,
    title: first,
    language: first,
    url: first,
    next: first,
    publisher: organization(first),
    about: about(first),
    offices: strings.map(office),
    releases: strings.map((s, i) => ({ ...release(s, i), body: body(s) })),
    warnings: [{ path: first, reason: first }],
    [first]: first,
  }
}

const jsonfeed: Feed = (strings) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: strings[0],
  home_page_url: strings[0],
  next_url: strings[1],
  language: strings[2],
  items: strings.map((s, i) => ({
    id: `${s} ${i}`,
    url: s,
    external_url: s,
    title: s,
    summary: s,
    content_html: html(s),
    date_published: '2016-10-18T09:00:00Z',
    authors: [{ name: s, url: s, avatar: s }],
    image: s,
    attachments: [{ url: s, title: s, mime_type: s }],
    tags: [s],
    language: s,
    _iom: i % 3 ? undefined : release(s, i),
  })),
})

const wordpress: Feed = (strings) =>
  strings.map((s, i) => ({
    id: i + 1,
    date: '2016-10-18T09:00:00',
    link: s,
    slug: s,
    type: s,
    status: 'publish',
    lang: s,
    title: { rendered: headline(s, i) },
    excerpt: { rendered: s },
    content: { rendered: html(s) },
    acf: i % 3 ? [] : release(s, i),
    yoast_head_json: { description: s, author: s, og_image: [{ url: s }], og_locale: s },
    translations: { [s]: s },
    _embedded: {
      author: [{ name: s, link: s }],
      'wp:featuredmedia': [
        {
          source_url: i % 2 ? s : `https://news.example/${i}.png`,
          alt_text: s,
          caption: { rendered: s },
          media_details: { image_meta: { credit: s } },
        },
      ],
      'wp:term': [['category', 'post_tag', 'country'].map((taxonomy) => ({ name: s, slug: s, taxonomy, link: s }))],
    },
  }))

const ninjs: Feed = (strings) => ({
  items: strings.map((s, i) => ({
    uri: `${s} ${i}`,
    standard: { name: 'ninjs', version: '2.1', schema: s },
    type: 'text',
    versioncreated: '2016-10-18T09:00:00Z',
    language: s,
    pubstatus: 'usable',
    by: s,
    located: s,
    copyrightnotice: s,
    usageterms: s,
    ednote: s,
    keywords: [s],
    headlines: [
      { role: 'main', value: s },
      { role: 'sub', contenttype: 'text/html', value: s },
    ],
    descriptions: [{ role: 'summary', contenttype: 'text/html', value: s }],
    bodies: [{ role: 'main', contenttype: 'text/html', value: html(s) }],
    places: [
      {
        name: s,
        literal: s,
        rel: s,
        contactinfo: [
          { type: 'phone', value: s },
          { type: 'email', value: mail(s) },
        ],
      },
    ],
    people: [
      {
        name: s,
        rel: s,
        contactinfo: [
          { name: s, type: 'mail', value: mail(s) },
          { type: 'tel', value: s },
        ],
      },
    ],
    organisations: [{ name: s, rel: 'partner', contactinfo: [{ type: 'web', value: s }] }],
    subjects: [{ name: s, uri: s }],
    genres: [{ name: s }],
    associations: [
      {
        name: 'main',
        type: 'picture',
        headlines: [{ value: s }],
        descriptions: [
          { role: 'credit', value: s },
          { role: 'alt', value: s },
        ],
        renditions: [{ name: 'main', href: i % 2 ? s : `https://news.example/${i}.png`, contenttype: 'image/png' }],
      },
      { name: s, type: 'text', uri: s, rel: s, headlines: [{ value: s }] },
    ],
  })),
})

const drupal: Feed = (strings) => ({
  jsonapi: { version: '1.0' },
  links: { self: { href: 'https://cms.example/jsonapi/node/news' }, next: { href: strings[0] } },
  data: strings.map((s, i) => ({
    type: 'node--news',
    id: `${i}`,
    attributes: {
      status: true,
      title: headline(s, i),
      langcode: s,
      created: '2016-10-18T09:00:00+00:00',
      path: { alias: i % 2 ? s : `/${s}` },
      metatag: [{ tag: 'link', attributes: { rel: 'canonical', href: s } }],
      field_subtitle: s,
      field_summary: s,
      field_dateline: s,
      field_rights: s,
      field_author: s,
      field_byline: s,
      field_country: s,
      field_correction: s,
      field_related: { uri: s, title: s },
      field_contact_name: s,
      field_contact_phone: s,
      field_contact_email: mail(s),
      field_press_contact: { value: s, processed: html(s) },
      field_boilerplate: { value: s, processed: html(s) },
      body: { value: s, format: 'full_html', processed: html(s), summary: s },
    },
    relationships: {
      field_tags: { data: [{ type: 'taxonomy_term--tags', id: `t${i}` }] },
      field_topic: { data: [{ type: 'taxonomy_term--topic', id: `t${i}` }] },
      field_partner: { data: [{ type: 'taxonomy_term--partner', id: `t${i}` }] },
      field_image: { data: { type: 'file--file', id: `f${i}`, meta: { alt: s, title: s, width: 640, height: 360 } } },
      field_document: { data: [{ type: 'file--file', id: `f${i}`, meta: { description: s } }] },
    },
  })),
  included: strings.flatMap((s, i) => [
    ...['tags', 'topic', 'partner'].map((name) => ({
      type: `taxonomy_term--${name}`,
      id: `t${i}`,
      attributes: { name: s, field_website: { uri: s } },
    })),
    {
      type: 'file--file',
      id: `f${i}`,
      attributes: {
        filename: s,
        uri: { value: s, url: i % 2 ? s : `https://news.example/${i}.png` },
        filemime: i % 3 ? 'image/png' : s,
      },
    },
  ]),
})

const thing = (type: string, s: string) => ({ '@type': type, name: s, url: s })

const newsarticle: Feed = (strings) => ({
  '@context': 'https://schema.org',
  '@graph': strings.map((s, i) => ({
    '@type': 'NewsArticle',
    '@id': `https://news.example/${i}`,
    url: s,
    headline: headline(s, i),
    alternativeHeadline: s,
    description: s,
    articleBody: html(s),
    articleSection: s,
    datePublished: '2016-10-18',
    dateline: s,
    inLanguage: s,
    genre: s,
    keywords: [s],
    author: { ...thing('Person', s), jobTitle: s },
    publisher: { ...thing('Organization', s), logo: { '@type': 'ImageObject', url: s } },
    sponsor: thing('Organization', s),
    contactPoint: {
      '@type': 'ContactPoint',
      name: s,
      contactType: s,
      telephone: s,
      email: mail(s),
      availableLanguage: s,
    },
    contentLocation: { '@type': 'Place', name: s, address: { addressCountry: s }, geo: { latitude: 1, longitude: 2 } },
    image: { '@type': 'ImageObject', url: i % 2 ? s : `https://news.example/${i}.png`, caption: s, creditText: s },
    associatedMedia: { '@type': 'MediaObject', contentUrl: s, name: s, encodingFormat: s },
    hasPart: { '@type': 'Quotation', text: s, spokenByCharacter: thing('Person', s) },
    correction: { '@type': 'CorrectionComment', text: s, datePublished: '2016-10-19' },
    workTranslation: { '@type': 'NewsArticle', headline: s, url: s, inLanguage: 'es' },
    isBasedOn: thing('CreativeWork', s),
    license: s,
    copyrightNotice: s,
  })),
})

const reliefweb: Feed = (strings) => ({
  links: { next: { href: strings[0] } },
  data: strings.map((s, i) => ({
    id: `${i}`,
    href: s,
    fields: {
      status: 'published',
      title: s,
      url_alias: s,
      origin: s,
      ...(i % 2
        ? { 'body-html': html(s) }
        : { body: `${s}\n\n# ${s}\n\n* [${s}](${s})\n\n![${s}](${s}) <${s}> **${s}**` }),
      date: { created: '2016-10-18T09:00:00+00:00' },
      headline: { title: s, summary: s },
      country: [{ name: s, iso3: s, location: { lat: 1, lon: 2 } }],
      source: [thing('', s), thing('', `${s}.`)].map(({ name, url }) => ({
        name,
        shortname: s,
        homepage: url,
        disclaimer: s,
      })),
      language: [{ code: s, name: s }],
      format: [{ name: s }],
      image: { url: i % 2 ? s : `https://news.example/${i}.png`, caption: s, copyright: s },
      file: [{ url: s, description: s, filename: s, mimetype: s }],
      theme: [{ name: s, id: s }],
      disaster: [{ name: s }],
    },
  })),
})

const INVALID_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const xml = (text: string): string =>
  text.replace(INVALID_IN_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const rss: Feed = (strings) => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>${xml(strings[0] ?? '')}</title><link>${xml(strings[1] ?? '')}</link><language>${xml(strings[2] ?? '')}</language>
${strings.map((s, i) => rssItem(xml(s), i)).join('\n')}
</channel></rss>`

const rssItem = (s: string, i: number): string => `<item>
<guid isPermaLink="${i % 2 ? 'true' : 'false'}">${s} ${i}</guid><title>${i}. ${s}</title><link>${s}</link><description>${s}</description>
<content:encoded>${xml('<p>')}${s}${xml('</p>')}${s}</content:encoded>
<dc:creator>${s}</dc:creator><author>${s}</author><category domain="${s}">${s}</category><pubDate>Tue, 18 Oct 2016 09:00:00 GMT</pubDate>
<enclosure url="${s}" type="${s}" length="1"/><media:content url="https://news.example/${i}.png" medium="image"><media:title>${s}</media:title><media:credit>${s}</media:credit></media:content>
</item>`

const atom: Feed = (strings) => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(strings[2] ?? '')}"><title>${xml(strings[0] ?? '')}</title><link rel="next" href="${xml(strings[1] ?? '')}"/>
${strings.map((s, i) => atomEntry(xml(s), i)).join('\n')}
</feed>`

const atomEntry = (s: string, i: number): string => `<entry>
<id>${s} ${i}</id><title type="${i % 2 ? 'html' : 'text'}">${i}. ${s}</title><link href="${s}" hreflang="${s}" title="${s}"/>
<link rel="enclosure" href="${s}" type="${s}" title="${s}"/><summary>${s}</summary><content type="html">${xml('<p>')}${s}${xml('</p>')}</content>
<author><name>${s}</name><uri>${s}</uri><email>${s}</email></author><category term="${s}" label="${s}"/><rights>${s}</rights>
<published>2016-10-18T09:00:00Z</published><updated>2016-10-18T09:00:00Z</updated>
</entry>`

/** What is fed, by a name; the part before a blank is the dialect. */
export const feeds: Readonly<Record<string, Feed>> = {
  'iom html': (strings) => iom(strings, (s) => ({ html: html(s) })),
  'iom blocks': (strings) => iom(strings, blocks),
  jsonfeed,
  wordpress,
  ninjs,
  drupal,
  newsarticle,
  reliefweb,
  rss,
  atom,
}
