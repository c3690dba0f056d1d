import type { Finding } from './finding.js'

// The codes of filters in an address such as reliefweb.int/updates?advanced-search=(S1255)_(F8.F10).
const FIELDS: Readonly<Record<string, string>> = {
  PC: 'primary_country.id',
  C: 'country.id',
  S: 'source.id',
  OT: 'source.type.id',
  ST: 'source.type.id',
  D: 'disaster.id',
  DT: 'disaster_type.id',
  T: 'theme.id',
  F: 'format.id',
  L: 'language.id',
  DO: 'date.original',
  DA: 'date.created',
}
const APPNAME_HELP = 'ReliefWeb approves names at https://apidoc.reliefweb.int/parameters#appname.'

/** What keeps an address of ReliefWeb from working as a source. */
export function checkReliefWebAddress(url: string): Finding[] {
  if (!URL.canParse(url)) return []
  const address = new URL(url)
  if (address.hostname === 'api.reliefweb.int') return apiFindings(address)
  const isList = /^(www\.)?reliefweb\.int$/.test(address.hostname) && !address.pathname.endsWith('.xml')
  if (!isList) return []
  return [
    finding(
      'The source is a page of ReliefWeb for people.',
      `Write src="${apiAddress(address)}" with a name of your own. ${APPNAME_HELP}`,
    ),
  ]
}

const finding = (what: string, fix: string): Finding => ({ path: '', what, fix, severity: 'error' })

function apiFindings({ pathname, searchParams: query }: URL): Finding[] {
  const isOldVersion = pathname.startsWith('/v1/')
  return [
    ...(isOldVersion ? [finding('Version 1 of the ReliefWeb API is closed.', 'Write /v2/ in the place of /v1/.')] : []),
    ...(query.get('appname')
      ? []
      : [finding('The API of ReliefWeb requires an approved "appname".', `Add &appname=YOUR-NAME. ${APPNAME_HELP}`)]),
  ]
}

/** The request of the API for what a page of ReliefWeb lists. */
function apiAddress({ searchParams }: URL): string {
  const words = searchParams.get('search')?.trim() ?? ''
  const filter = queryOf(searchParams.get('advanced-search') ?? '')
  const query = [words && filter ? `(${words})` : words, filter].filter(Boolean).join(' AND ')
  const parameters = new URLSearchParams({ appname: 'YOUR-NAME', preset: 'latest', profile: 'full', limit: '20' })
  if (query) parameters.set('query[value]', query)
  return `https://api.reliefweb.int/v2/reports?${parameters.toString()}`
}

/** An advanced search in the query language of the API; `''` for one that cannot be translated. */
function queryOf(search: string): string {
  const tokens = search.slice(0, MAX_SEARCH_LENGTH).match(/!?\(|\)|[._]|[A-Z]+(?:\d+-?\d*|-\d+)/g) ?? []
  const words = tokens.map((token) => OPERATORS[token] ?? conditionOf(token))
  return tokens.join('') === search && !words.includes(undefined) ? words.join('') : ''
}

const MAX_SEARCH_LENGTH = 1000
const OPERATORS: Readonly<Record<string, string>> = { '(': '(', '!(': 'NOT (', ')': ')', '.': ' OR ', _: ' AND ' }

/** `source.id:1255` for `S1255`, a range of days for `DO20160101-20161231`. */
function conditionOf(token: string): string | undefined {
  const [code = ''] = /^[A-Z]+/.exec(token) ?? []
  const field = FIELDS[code]
  const value = token.slice(code.length)
  return field && `${field}:${field.startsWith('date') ? rangeOf(value) : value}`
}

function rangeOf(days: string): string {
  const [from = '', to = from] = days.split('-').map((day) => day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))
  return `[${from || '*'} TO ${to || '*'}]`
}
