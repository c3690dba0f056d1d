import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { detect } from '../../src/formats/detect.js'
import { readFeed } from '../../src/formats/read.js'
import { gate } from '../../src/model/visibility.js'

const url = 'https://widgets.example.org/data/sample.json'

for (const dialect of ['jsonfeed', 'ninjs', 'reliefweb', 'drupal', 'wordpress', 'newsarticle']) {
  const json = JSON.parse(readFileSync(new URL(`../../demo/data/${dialect}.json`, import.meta.url), 'utf8')) as unknown

  test(`the ${dialect} sample is recognised and shows headline, date and text`, async () => {
    assert.equal(detect(json).name, dialect)
    const { feed } = gate(await readFeed(json, 'auto', { url }), Date.parse('2026-01-01T00:00:00Z'))
    assert.ok(feed.releases.length)
    for (const { headline, published, body } of feed.releases) {
      assert.match(headline, /^(Sample|Muestra|Exemple)/)
      assert.ok(published)
      assert.ok(body?.length)
    }
    assert.deepEqual(feed.warnings, [])
  })
}
