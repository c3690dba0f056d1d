import assert from 'node:assert/strict'
import { readFeed } from '../../../src/formats/read.js'
import { inlineText, type Block } from '../../../src/model/blocks.js'
import type { FeedDocument } from '../../../src/model/feed.js'
import type { ReleaseDocument } from '../../../src/model/release.js'
import { asJson } from '../../support/as-json.js'

export const url = 'https://news.example.org/articles.json'
export const read = (json: unknown): Promise<FeedDocument> => readFeed(json, 'auto', { url })

export const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://news.example.org/1#article',
  url: '/1',
  headline: 'Boats & nets',
  datePublished: '2016-10-18T09:00:00+02:00',
  articleBody: 'First.\n\nSecond.',
}
export const one = async (changes: object): Promise<ReleaseDocument> => {
  const { releases } = await read({ ...article, ...changes })
  return releases[0] ?? assert.fail('no release')
}
export const part = async (name: keyof ReleaseDocument, changes: object): Promise<unknown> =>
  asJson((await one(changes))[name])
export const words = (body: readonly Block[] = []): string[] =>
  body.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : block.type))
export const headlines = async (json: unknown): Promise<string[]> =>
  (await read(json)).releases.map(({ headline }) => headline)
