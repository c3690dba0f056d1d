import { expectAccessible } from './axe.js'
import { placed } from './builders.js'
import { until } from './wait.js'

/** The status that a tag reaches and what it is shown with, by the name of the state. */
export type TagStates = Readonly<
  Record<string, [status: string, shown: { attributes?: Record<string, string>; data?: unknown }]>
>

/** Tests each state of a tag with axe: light and dark, and in a box of 200 px. */
export function describeAccessibleStates(tag: Parameters<typeof placed>[0], states: TagStates): void {
  describe(`<${tag}> is accessible`, () => {
    for (const [name, [status, { attributes, data }]] of Object.entries(states))
      for (const scheme of ['light', 'dark'])
        for (const style of ['', 'inline-size: 200px'])
          it([name, scheme, style && 'in a box of 200 px'].filter(Boolean).join(', '), async () => {
            const element = await placed(tag, status, { data, attributes: { ...attributes, scheme } }, style)
            await until(() => element.shadowRoot!.getAnimations().every(({ playState }) => playState === 'finished'))
            await expectAccessible(element)
          })
  })
}
