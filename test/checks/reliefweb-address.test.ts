import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFeed, checkReliefWebAddress } from '../../src/checks/index.js'

const said = (url: string): string =>
  checkReliefWebAddress(url)
    .map(({ what, fix }) => `${what} ${fix}`)
    .join('\n')
/** The query of the API that is proposed for the address of a page. */
const queryFor = (search: string): string | null => {
  const [, address = ''] = /src="([^"]*)"/.exec(said(`https://reliefweb.int/updates?${search}`)) ?? []
  return new URL(address).searchParams.get('query[value]')
}

test('the API without the name of an application says that it needs one', () => {
  assert.match(
    said('https://api.reliefweb.int/v2/reports?query[value]=water'),
    /requires an approved "appname".*Add &appname=/,
  )
  assert.match(said('https://api.reliefweb.int/v2/reports?appname='), /requires/)
  assert.equal(said('https://api.reliefweb.int/v2/reports?appname=example-org-news-x7'), '')
  assert.match(said('https://api.reliefweb.int/v1/reports?appname=x'), /Version 1 .* closed/)
})

test('a list of reports for people has its request of the API', () => {
  assert.match(
    said('https://reliefweb.int/updates'),
    /page of ReliefWeb for people\. Write src="https:\/\/api\.reliefweb\.int\/v2\/reports\?appname=YOUR-NAME&preset=latest&profile=full&limit=20"/,
  )
  assert.equal(queryFor('search=water+points'), 'water points')
  assert.equal(queryFor('advanced-search=(S1255)_(F8.F10)'), '(source.id:1255) AND (format.id:8 OR format.id:10)')
  assert.equal(
    queryFor('advanced-search=%28PC13%29%2E%21%28T4590_L267%29'),
    '(primary_country.id:13) OR NOT (theme.id:4590 AND language.id:267)',
  )
  assert.equal(
    queryFor('search=aid&advanced-search=(DO20160101-20161231)'),
    '(aid) AND (date.original:[2016-01-01 TO 2016-12-31])',
  )
  assert.equal(queryFor('advanced-search=(DA20160101-)'), '(date.created:[2016-01-01 TO *])')
  assert.equal(queryFor('advanced-search=(XX1)'), null)
  assert.equal(queryFor('advanced-search=";alert(1)'), null)
})

test('other addresses are of no concern', async () => {
  for (const url of ['https://reliefweb.int/updates/rss.xml', 'https://www.example.org/?u=reliefweb.int', 'no address'])
    assert.equal(said(url), '')
  const findings = await checkFeed({ data: [], totalCount: 0 }, { url: 'https://api.reliefweb.int/v2/reports' })
  assert.match(findings.map(({ what }) => what).join(), /appname/)
})
