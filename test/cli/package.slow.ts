import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { soundFeed } from './support/files.js'

const root = join(import.meta.dirname, '../..')

describe('the command of the package', () => {
  it('runs in Node as it is built, with the dependencies that package.json names', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'iom-package-'))
    test.after(() => rmSync(folder, { recursive: true }))
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> }
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist/npm')], {
      cwd: root,
    })
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(soundFeed))
    const command = join(folder, bin['iom-widgets'] ?? '')
    const output = execFileSync(process.execPath, [command, 'check', 'feed.json'], { cwd: folder, encoding: 'utf8' })
    assert.match(output, /^0 errors, 0 warnings, \d hints?$/m)
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/)
  })
})
