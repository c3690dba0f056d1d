import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, textOf, version1, version3, lower } from './support.js'

for (const [name, json] of Object.entries({ '1.x': version1, '2.x': lower(version3), '3.x': version3 })) {
  test(`ninjs ${name}: what a release needs arrives`, async () => {
    const feed = await read(json)
    const release = feed.releases[0]!
    assert.deepEqual(feed.warnings, [])
    assert.equal(release.id, 'https://news.example.org/2024/17')
    assert.equal(release.version, '3')
    assert.equal(release.headline, 'Cien familias regresan')
    assert.equal(release.published, '2024-05-02T08:00:00+02:00')
    assert.equal(release.modified, '2024-05-03T10:00:00Z')
    assert.equal(release.language, 'es')
    assert.equal(release.summary, 'Un resumen.')
    assert.equal(release.dateline, 'Guatemala')
    assert.equal(release.kind, 'press-release')
    assert.deepEqual(release.authors, [{ name: 'Marta Ruiz' }])
    assert.deepEqual(textOf(release.body), ['Primer párrafo.', 'Segundo.'])
    assert.deepEqual(release.places![0], { name: 'Guatemala', role: 'origin' })
    assert.equal(release.places![1]!.iso3, 'GTM')
    assert.equal(release.places![1]!.m49, '320')
    assert.equal(release.themes![0]!.name, 'Retorno')
    assert.equal(release.rights, '© 2024 Example News\nFree to use.')
    assert.deepEqual(release.image, {
      url: 'https://img.example.org/w.jpg',
      alt: 'A bus at the border',
      caption: 'Families arrive by bus.',
      credit: 'J. Lens',
      width: 1600,
      height: 1067,
    })
  })

  test(`ninjs ${name}: a note to editors is read nowhere`, async () => {
    assert.doesNotMatch(JSON.stringify(await read(json)), /call the editor/)
  })
}
