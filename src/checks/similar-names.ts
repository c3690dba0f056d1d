const MAX_NAMES = 3

/** The names that differ least from `wanted`, closest first: at most three, none that differs in more than half. */
export function similarNames(wanted: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(wanted.length, name.length) / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_NAMES)
    .map(({ name }) => name)
}

/** Insertions, deletions and replacements that turn one string into the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = [0, ...b.split('').map((_, i) => i + 1)]
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + Number(a[i] !== b[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Names that people write for a member of iom-feed/1, without regard to case, blanks and hyphens. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  headline: ['title', 'heading', 'name'],
  title: ['name', 'headline', 'label'],
  name: ['title', 'fullname', 'label'],
  subheadline: ['subtitle', 'deck', 'subhead', 'standfirst'],
  summary: ['description', 'excerpt', 'abstract', 'teaser', 'lead', 'intro'],
  body: ['text', 'content', 'contenthtml', 'contenttext', 'articlebody', 'html', 'description'],
  text: ['content', 'body', 'quote', 'value', 'words', 'note'],
  published: ['date', 'datepublished', 'publishedat', 'pubdate', 'publicationdate', 'publishdate', 'created'],
  modified: ['datemodified', 'updated', 'updatedat', 'lastmodified', 'changed'],
  expires: ['expiry', 'expirydate', 'expiresat', 'validuntil', 'until'],
  embargoedUntil: ['embargo', 'embargoed', 'embargodate', 'holduntil'],
  date: ['published', 'when', 'day'],
  start: ['date', 'startdate', 'from', 'begin'],
  end: ['enddate', 'to', 'until'],
  url: ['link', 'href', 'src', 'permalink', 'uri', 'address', 'website', 'homepageurl'],
  language: ['lang', 'locale', 'inlanguage'],
  languages: ['language', 'lang'],
  contacts: ['contact', 'presscontact', 'mediacontact', 'presscontacts', 'mediacontacts', 'contactpoint'],
  phones: ['phone', 'tel', 'telephone', 'phonenumber', 'mobile', 'telephones'],
  emails: ['email', 'mail', 'emailaddress'],
  role: ['position', 'jobtitle', 'function', 'title'],
  speaker: ['author', 'name', 'by', 'who', 'person'],
  hours: ['openinghours', 'officehours'],
  places: ['place', 'location', 'locations', 'countries', 'country', 'geo'],
  place: ['location', 'venue', 'city', 'where'],
  iso3: ['country', 'countrycode', 'iso', 'code', 'iso2'],
  country: ['iso3', 'countrycode', 'iso'],
  lat: ['latitude'],
  lon: ['lng', 'long', 'longitude'],
  image: ['picture', 'photo', 'img', 'images', 'photos', 'featuredimage', 'thumbnail', 'bannerimage'],
  alt: ['alttext', 'alternativetext'],
  credit: ['author', 'photographer', 'copyright', 'by', 'source'],
  caption: ['title', 'description', 'legend'],
  attachments: ['attachment', 'files', 'file', 'documents', 'downloads', 'enclosures'],
  type: ['mimetype', 'mediatype', 'contenttype'],
  size: ['length', 'sizeinbytes', 'filesize', 'bytes'],
  themes: ['theme', 'topics', 'topic', 'categories', 'category', 'subjects'],
  tags: ['keywords', 'keyword', 'tag', 'labels'],
  quotes: ['quote', 'quotation', 'quotations'],
  keyFigures: ['figures', 'keyfigure', 'numbers', 'facts', 'stats', 'statistics'],
  label: ['title', 'name', 'text', 'description', 'unit'],
  value: ['number', 'figure', 'amount', 'count'],
  source: ['credit', 'origin'],
  events: ['event', 'series', 'dates'],
  state: ['status'],
  authors: ['author', 'byline', 'by', 'writers'],
  publisher: ['organization', 'organisation', 'issuer'],
  partners: ['partner', 'organizations', 'organisations', 'cobranding'],
  organization: ['organisation', 'org', 'affiliation'],
  corrections: ['correction', 'errata', 'erratum'],
  withdrawal: ['retraction', 'withdrawn', 'retracted'],
  translations: ['translation', 'editions', 'hreflang', 'languages', 'alternates'],
  notesToEditors: ['notes', 'editorsnotes', 'noteseditors', 'notesforeditors', 'editornote'],
  boilerplate: ['about', 'aboutus'],
  rights: ['copyright', 'license', 'licence', 'usageterms'],
  kind: ['type', 'genre', 'category', 'format'],
  releases: ['items', 'articles', 'posts', 'entries', 'news', 'pressreleases', 'release', 'data'],
  next: ['nexturl', 'nextpage'],
  children: ['text', 'content', 'value'],
  items: ['children', 'elements', 'list'],
}

/** The members that may be meant by a name that an object does not have, best first. */
export function suggestMembers(name: string, known: readonly string[]): string[] {
  const plain = name.toLowerCase().replace(/[\s_-]/g, '')
  const synonyms = known.filter((member) => SYNONYMS[member]?.includes(plain))
  const close = similarNames(name, known).filter((member) => editDistance(plain, member.toLowerCase()) <= 2)
  return [...new Set([...close, ...synonyms])]
}
