import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { build } from 'esbuild'

const model = fileURLToPath(new URL('../../src/model', import.meta.url))

void test('a bundle of the model switches the code generation of zod off before the first schema', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${model}/validate.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  })
  const reads: unknown[] = []
  const zodConfig = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (target, key) => {
        if (key === 'memoizer') reads.push(target['jitless'])
        return target[String(key)]
      },
    },
  )
  Object.assign(globalThis, { __zod_globalConfig: zodConfig })
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
  await import(`data:text/javascript;base64,${code}`)
  // zod reads its configuration when it makes an object, a list or a union.
  assert.ok(reads.length > 20, `${reads.length} schemas`)
  assert.deepEqual([...new Set(reads)], [true])
})

void test('only one module of the model imports zod, so that none makes a schema earlier', () => {
  const importers = readdirSync(model, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && readFileSync(`${model}/${file}`, 'utf8').includes("from 'zod"),
  )
  assert.deepEqual(importers, ['zod.ts'])
})
