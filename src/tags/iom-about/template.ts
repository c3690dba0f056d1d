import { html, nothing, type TemplateResult } from 'lit'
import type { About, LinkGroup } from '../../model/feed.js'
import type { Messages } from '../../languages/messages.js'
import type { TemplateContext } from '../../templates/context.js'
import { goalList } from '../../templates/goals.js'
import { heading } from '../../templates/heading.js'
import { keyFigureList } from '../../templates/key-figures.js'
import { link } from '../../templates/link.js'
import { richText } from '../../templates/rich-text.js'

/** What {@link aboutTemplate} needs besides the data. */
export interface AboutContext extends TemplateContext {
  /** Heading where the data has none. */
  title: string
  /** Titles of the Sustainable Development Goals, in order. */
  goalTitles: readonly string[]
}

/** Who the organisation is: text, figures, goals, links. */
export function aboutTemplate(about: About, context: AboutContext): TemplateResult {
  const { boilerplate = [], figures = [], sdgs = [], links = [] } = about
  const { level, messages } = context
  return html`<section class="about" part="about">
    ${heading(level, html`<bdi>${about.title ?? context.title}</bdi>`)}
    ${
      boilerplate.length
        ? html`<div class="text" part="boilerplate">${richText(boilerplate, level + 1, messages)}</div>`
        : nothing
    }
    ${figures.length ? html`<div class="about-figures">${keyFigureList(figures, context)}</div>` : nothing}
    ${sdgs.length ? goalSection(sdgs, context) : nothing} ${links.length ? linkGroups(links, context) : nothing}
  </section>`
}

const goalSection = (sdgs: readonly number[], context: AboutContext): TemplateResult =>
  html`<section part="goals-section">
    ${heading(context.level + 1, context.messages.sdgs, 'subheading')} ${goalList(sdgs, context.goalTitles, context)}
  </section>`

const groupTitles: Readonly<Record<NonNullable<LinkGroup['kind']>, (messages: Messages) => string>> = {
  'who-we-are': ({ whoWeAre }) => whoWeAre,
  'our-work': ({ ourWork }) => ourWork,
  'where-we-work': ({ whereWeWork }) => whereWeWork,
  'take-action': ({ takeAction }) => takeAction,
  'data-and-research': ({ dataAndResearch }) => dataAndResearch,
  '2030-agenda': ({ agenda2030 }) => agenda2030,
}

const linkGroups = (groups: readonly LinkGroup[], { level, messages }: AboutContext): TemplateResult =>
  html`<div class="groups" part="links">
    ${groups
      .filter(({ links }) => links.length)
      .map(({ title, kind, links }) => {
        const name = title ?? (kind && groupTitles[kind](messages))
        return html`<section part="link-group">
          ${name === undefined ? nothing : heading(level + 1, html`<bdi>${name}</bdi>`, 'subheading')}
          <ul role="list">
            ${links.map((one) => html`<li>${link(one.url, html`<bdi>${one.title}</bdi>`)}</li>`)}
          </ul>
        </section>`
      })}
  </div>`
