import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { messageOf } from '../../src/source/error-messages.js'
import { failure } from '../../src/source/errors.js'
import type { FeedErrorKind, FeedErrorOptions } from '../../src/model/feed-error.js'

const url = 'https://news.example.org/feed.json'

const messages: [string, FeedErrorKind, FeedErrorOptions, string][] = [
  ['a time-out', 'timeout', { url }, `${url} gave no whole answer within 10 s. Serve it from a cache.`],
  [
    'no answer',
    'network',
    { url },
    `${url} could not be reached: offline, or blocked by its CORS headers or this page's connect-src. The attribute debug tells which.`,
  ],
  ['a broken server', 'status', { url, status: 502 }, `${url} answered with HTTP status 502. Its server is at fault.`],
  ['too many requests', 'status', { url, status: 429 }, `${url} answered with HTTP status 429. Serve it from a cache.`],
  [
    'a wrong address',
    'status',
    { url, status: 404 },
    `${url} answered with HTTP status 404. Check src; it must be readable by everybody.`,
  ],
  ['too much', 'too-large', { url }, `${url} answered with more than 2 MB. Serve fewer items a page.`],
  [
    'a page',
    'json',
    { url, received: '<' },
    `${url} holds an HTML or XML page, not JSON or a feed. Check what the address serves.`,
  ],
  [
    'broken JSON',
    'json',
    { url, received: '{' },
    `${url} holds text that is not valid JSON (perhaps cut off). Check what the address serves.`,
  ],
  ['an empty answer', 'json', { url }, `${url} holds nothing. Check what the address serves.`],
  [
    'a broken inline script',
    'json',
    { received: '{' },
    'The inline data holds text that is not valid JSON (perhaps cut off). Check the script inside the tag.',
  ],
  ['a src that is no URL', 'network', { url: 'https://' }, 'src="https://" is no address. Write the URL of the JSON.'],
]

describe('the message of a failure to load', () => {
  for (const [name, kind, facts, message] of messages) {
    it(`says of ${name} where, why and what to do`, () => {
      assert.equal(messageOf(failure(kind, facts)), message)
    })
  }
})
