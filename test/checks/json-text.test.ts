import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFeed } from '../../src/checks/index.js'

const check = async (text: string): Promise<string> =>
  (await checkFeed(text, { url: 'https://news.example.org/feed.json' }))
    .map(({ what, fix }) => `${what} ${fix}`)
    .join('\n')

const mistakes: [title: string, json: string, line: RegExp][] = [
  ['a comma at the end of a list', '{"releases": [1,\n]}', /^The JSON is broken at line 2, column 1\. Remove the comma before \]\.$/],
  ['a comma at the end of an object', '{"a": 1, }', /line 1, column 10\. Remove the comma before \}/],
  ['curly quotation marks', '{“a”: 1}', /column 2\. Write straight double quotation marks: " in the place of “/],
  ['single quotation marks', "{'a': 1}", /column 2\. Write straight/],
  ['a comment', '{"a": 1 // one\n}', /column 9\. Remove the comment/],
  ['a missing comma', '{"a": "x"\n "b": 2}', /line 2, column 2\. Write a comma before it/],
  ['a missing comma behind a number', '{"a": 12 "b": 2}', /column 10\. Write a comma/],
  ['a name without marks', '{a: 1}', /column 2\. Write names and texts in double/],
  ['a word without marks', '{"a": yes}', /column 7\. Write names and texts/],
  ['a line break in a text', '{"a": "x\ny"}', /line 1, column 7\. End the text with "/],
  ['a text that is cut off', '{"a": [1, {"b": "c"', /column 20\. The text ends too early/],
  ['a wrong bracket', '{"a": [1}', /column 9\. Check the brackets/],
  ['an extra bracket', '{"a": 1}}', /column 9\. Check the brackets/],
  ['a backslash that escapes nothing', '{"a": "C:\\dir"}', /column 7\. End the text/],
] // prettier-ignore

for (const [title, json, line] of mistakes)
  test(`${title} is named with its place and its fix`, async () => assert.match(await check(json), line))

test('JSON that is given as text is read as JSON', async () => {
  const release = { id: 'a', headline: 'A', published: '2016-10-18', body: 'T', contact: {} }
  assert.match(
    await check(JSON.stringify({ version: 'iom-feed/1.0', language: 'en', releases: [release] })),
    /Did you mean "contacts"/,
  )
})

test('a text that is no feed at all is named as such', async () => {
  assert.match(await check('Dear visitors'), /neither JSON nor a feed/)
})

test('a broken text of two megabytes is judged at once', async () => {
  assert.match(await check(`{"a": "${'x\\n'.repeat(700_000)}" "b"}`), /Write a comma/)
  assert.match(await check('['.repeat(1_000_000)), /ends too early/)
})
