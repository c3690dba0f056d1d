import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { evidenceOf, readReport } from '../../tools/conformance.js'
import { root } from '../../tools/files.js'

/** Numbers of the success criteria of WCAG 2.2, and of the functional statements of Section 508 and EN 301 549. */
const required: Readonly<Record<string, string>> = {
  success_criteria_level_a:
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2',
  success_criteria_level_aa:
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
  functional_performance_criteria: '302.1 302.2 302.3 302.4 302.5 302.6 302.7 302.8 302.9',
  en_301_549_functional_performance: '4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 4.2.6 4.2.7 4.2.8 4.2.9 4.2.10 4.2.11',
}

describe('the conformance report', () => {
  const { chapters, product } = readReport()
  const criteriaOf = (id: string) => {
    const chapter = chapters[id]
    return chapter && 'criteria' in chapter ? chapter.criteria : []
  }

  for (const [id, numbers] of Object.entries(required))
    it(`answers each criterion of ${id}`, () =>
      assert.deepEqual(
        criteriaOf(id).map(({ num }) => num),
        numbers.split(' '),
      ))

  it('names an existing test for everything that it says is supported', () => {
    const claims = Object.keys(chapters)
      .flatMap(criteriaOf)
      .flatMap(({ num, components }) => components.map(({ adherence }) => ({ num, ...adherence })))
    const unproven = claims.filter(({ level, notes }) => {
      const evidence = evidenceOf(notes)
      return level === 'not-applicable' ? evidence !== undefined : !evidence || !existsSync(join(root, evidence))
    })
    assert.deepEqual(unproven, [])
  })

  it('speaks of the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    assert.equal(product.version, version)
  })
})
