import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import { inlineText, type Block } from '../../model/blocks.js'
import { percentEncode } from '../../model/url.js'
import { heading } from '../../templates/heading.js'
import { inline } from '../../templates/rich-text.js'
import type { ReleaseContext } from './context.js'

type Heading = Extract<Block, { type: 'heading' }>

/** Headings from which a text is long enough for links to its sections. */
const MIN_HEADINGS = 3

/** The ids of the headings of a long text; none in a short one. */
export function headingIds(releaseId: string, blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const headings = blocks.filter((block) => block.type === 'heading')
  const counts = new Map<string, number>()
  const ids = headings.map((block): [Block, string] => {
    const id = ['iom', releaseId, inlineText(block.children)].map(slug).join('-')
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return [block, count > 1 ? `${id}-${count}` : id]
  })
  return new Map(headings.length < MIN_HEADINGS ? [] : ids)
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')

/** A heading with the link to its section. */
export function linkedHeading(block: Heading, id: string, context: ReleaseContext): TemplateResult {
  const { messages, level, options } = context
  const label = fill(messages.labelled, { label: messages.sectionLink, value: inlineText(block.children) })
  const { lang, dir } = block
  return html`<div class="section" id=${id} lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${heading(level + block.level, inline(block.children))}
    <a
      class="section-link"
      part="section-link"
      href="${options.pageUrl}#${percentEncode(id)}"
      aria-label=${label}
      @click=${options.actions.copySection}
      >#</a
    >
  </div>`
}
