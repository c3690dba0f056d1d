import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { root } from '../../tools/files.js'

const copy = mkdtempSync(join(tmpdir(), 'iom-widgets-'))
after(() => rmSync(copy, { recursive: true, force: true }))
const left = new Set(['.git', 'node_modules', 'dist', 'storybook-static'])
cpSync(root, copy, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

/** Runs a command in the copy. The error of one that fails holds its output. */
function run(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}

describe('npm run new iom-example', () => {
  it('writes a tag with its test and its story', () => {
    run('npm', 'run', 'new', 'iom-example')
    for (const path of ['src/tags/iom-example/tag.ts', 'test/tags/iom-example/element.browser.ts'])
      assert.ok(existsSync(join(copy, path)), path)
    assert.match(readFileSync(join(copy, 'src/generated/tags.ts'), 'utf8'), /iom-example/)
    assert.ok(existsSync(join(copy, 'stories/generated/iom-example.stories.ts')))
  })

  it('writes code that types and lint accept', () => {
    run('npx', 'tsc', '--noEmit')
    run('npx', 'depcruise', 'src')
    run('npx', 'eslint', 'src/tags/iom-example', 'test/tags/iom-example')
    run(
      'npx',
      'prettier',
      '--check',
      'src/generated',
      'stories/generated',
      'src/tags/iom-example',
      'test/tags/iom-example',
    )
  })

  it('writes a test that passes', () => {
    assert.match(run('npm', 'test', '--', 'browser', 'test/tags/iom-example'), /^[1-9]\d* passed, 0 failed$/m)
  })

  it('writes a tag that the build makes a file of', () => {
    run('npm', 'run', 'build')
    assert.ok(existsSync(join(copy, 'dist/elements/iom-example.js')))
    assert.match(readFileSync(join(copy, 'dist/iom-widgets.js'), 'utf8'), /iom-example/)
  })

  it('refuses a name that is taken or is none', () => {
    assert.throws(() => run('npm', 'run', 'new', 'iom-example'), /exists already/)
    assert.throws(() => run('npm', 'run', 'new', 'Example'), /Usage/)
  })
})
