import assert from 'node:assert/strict'
import { test } from 'node:test'
import { one } from './support.js'

const item = { uri: 'urn:a', type: 'text', versioncreated: '2016-10-18T09:00:00Z', headline: 'A' }

test('the preview of a film is the picture, the film a document', async () => {
  const { image, attachments } = await one({
    ...item,
    type: 'video',
    renditions: {
      preview: { href: 'https://img.example.org/p.jpg', mimetype: 'image/jpeg', width: 640, height: 360 },
      main: { href: 'https://img.example.org/v.mp4', mimetype: 'video/mp4', sizeinbytes: 9 },
    },
  })
  assert.equal(image?.url, 'https://img.example.org/p.jpg')
  assert.deepEqual(attachments, [{ url: 'https://img.example.org/v.mp4', title: 'A', type: 'video/mp4', size: 9 }])
})

test('a picture that Superdesk keeps for the text is no document', async () => {
  const picture = (href: string) => ({ type: 'picture', renditions: { original: { href, mimetype: 'image/jpeg' } } })
  const { image, attachments } = await one({
    ...item,
    body_html: '<figure><img src="https://img.example.org/e.jpg" alt="A"></figure><p>Text.</p>',
    associations: {
      featuremedia: picture('https://img.example.org/f.jpg'),
      editor_0: picture('https://img.example.org/e.jpg'),
    },
  })
  assert.deepEqual([image?.url, attachments], ['https://img.example.org/f.jpg', undefined])
})

test('an address of an interface is no link for readers', async () => {
  for (const uri of [
    'https://api.example.org/content/1',
    'https://example.org/api/content/1',
    'https://example.org/content?id=1',
    'https://internal-repository.example.org/1',
    'urn:a',
  ])
    assert.equal((await one({ ...item, uri })).url, undefined, uri)
  assert.equal((await one({ ...item, uri: 'https://example.org/news/1' })).url, 'https://example.org/news/1')
})
