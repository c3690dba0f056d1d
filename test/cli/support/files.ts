import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** A folder that the end of the test removes, with files in it. @returns its path */
export function folderWith(test: TestContext, files: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'iom-cli-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

/** A feed that has no fault. */
export const soundFeed = {
  version: 'iom-feed/1.0',
  language: 'en',
  releases: [{ id: 'a', headline: 'A bridge opens', published: '2016-10-18', body: 'Text.' }],
}
