import assert from 'node:assert/strict'
import { it } from 'node:test'
import { designTokens } from '../../tools/design-tokens.js'
import { importMap } from '../../tools/import-map.js'

it('an import map names the hash of each script by its address', () => {
  assert.deepEqual(importMap({ 'chunks/core-1.js': 'sha384-x' }, 'https://cdn.example.org/1.4.2/'), {
    imports: { 'iom-widgets/': 'https://cdn.example.org/1.4.2/' },
    integrity: { 'https://cdn.example.org/1.4.2/chunks/core-1.js': 'sha384-x' },
  })
})

it('the design tokens hold every colour of the tags, for both schemes', () => {
  const { light, dark } = designTokens()
  assert.deepEqual(Object.keys(light), Object.keys(dark))
  for (const name of ['brand', 'text', 'muted', 'surface', 'soft', 'border'])
    assert.match(light[`iom-color-${name}`]?.$value.hex ?? '', /^#[\da-f]{6}$/, name)
  assert.deepEqual(light['iom-color-brand'], {
    $type: 'color',
    $value: { colorSpace: 'srgb', components: [0, 0.2, 0.6275], hex: '#0033a0' },
  })
})
