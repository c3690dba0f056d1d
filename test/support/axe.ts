import 'axe-core'
import type { AxeResults, Result, RunOptions } from 'axe-core'
import { expect } from '@open-wc/testing'

// The package is a plain script: in a page it defines a global, not an export.
declare const axe: { run: (element: Element, options: RunOptions) => Promise<AxeResults> }

/**
 * Asserts that axe finds nothing wrong in `element`, the open shadow roots in it included.
 * @param disabled ids of rules that do not apply, with the reason beside the call
 */
export async function expectAccessible(element: Element, disabled: readonly string[] = []): Promise<void> {
  const rules = Object.fromEntries(disabled.map((id) => [id, { enabled: false }]))
  const { violations, passes } = await axe.run(element, { rules, resultTypes: ['violations'] })
  expect(violations.map(describeViolation).join('\n'), 'axe').to.equal('')
  expect(passes.length, 'axe checked nothing').to.be.above(0)
}

const describeViolation = ({ id, help, nodes }: Result): string =>
  `${id}: ${help} — ${nodes.map(({ html }) => html).join(' · ')}`
