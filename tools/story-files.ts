import type { TagManifest, TagState } from '../src/element/tag.js'

const tagsIn = ({ content = '' }: TagState): string[] => String(content).match(/(?<=<)[\w-]+/g) ?? []

/** Arguments that change nothing in a state that does not set them. */
const WITHOUT_EFFECT = ['content', 'hide-expired']

/** The stories of a tag: one per state. The first has all controls, the others those of their own arguments. */
export function storiesOf({ name, states, source = 'data/feed.json' }: TagManifest): string {
  const tags = new Set([name, ...Object.values(states).flatMap(tagsIn)])
  const stories = Object.entries(states).map(([state, args], i) => storyOf(state, args, i === 0))
  return `import type { Meta, StoryObj } from '@storybook/web-components-vite'
${[...tags].map((tag) => `import '../../src/tags/${tag}/define.js'`).join('\n')}
import { render } from '../support/render.js'

const meta: Meta = {
  title: 'Tags/${name}',
  component: '${name}',
  render: render('${name}'),
  args: { src: ${JSON.stringify(source)} },
}
export default meta

${stories.join('\n')}`
}

function storyOf(name: string, args: TagState, hasAllControls: boolean): string {
  const names = Object.entries(args).flatMap(([name, value]) => (String(value).startsWith('<') ? [] : [name]))
  const without = WITHOUT_EFFECT.filter((one) => !names.includes(one))
  const controls = hasAllControls ? { exclude: without } : { include: names }
  return `export const ${name}: StoryObj = ${JSON.stringify({ args, parameters: { controls } })}`
}

/** The page of a tag: its guidance, the first story with its controls, its reference, and its states. */
export const pageOfTag = (
  tag: string,
): string => `import { Controls, Markdown, Meta, Primary, Stories } from '@storybook/addon-docs/blocks'
import { guidanceOf, referenceOf } from '../support/pages.js'
import text from '../../docs/tags/${tag}.md?raw'
import * as stories from './${tag}.stories'

<Meta of={stories} name="Docs" />

<Markdown>{guidanceOf(text)}</Markdown>

## Try it

<Primary />

<Controls />

<Markdown>{referenceOf(text)}</Markdown>

<div className="states">

<Stories title="States" includePrimary={false} />

</div>
`

/** The page of a document in Markdown. */
export const pageOfDocument = (
  path: string,
  title: string,
): string => `import { Markdown, Meta } from '@storybook/addon-docs/blocks'
import { pageText } from '../support/pages.js'
import text from '../../${path}?raw'

<Meta title=${JSON.stringify(title)} />

<Markdown>{pageText(text, '${path}')}</Markdown>
`
