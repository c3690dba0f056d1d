import type { Decorator } from '@storybook/web-components-vite'
import { html, nothing, type TemplateResult } from 'lit'
import { directionOf } from '../src/model/language-tag.js'
import { sources } from '../stories/support/arguments.js'
import { initialGlobals } from './globals.js'
import './host-page.css'

/** Names and mottos of invented partners, by the name of their brand. */
const partners: Readonly<Record<string, readonly [name: string, section: string]>> = {
  university: ['Sample Coastal University', 'Department of Geography'],
  legal: ['Harbour Lane Legal Aid', 'News from those we work with'],
  agency: ['Sample Agency of the United Nations', 'Joint news'],
  night: ['Night Desk', 'Wire'],
  municipal: ['Sample Municipal Association', 'Council notes'],
}

const filler = html`<p lang="en" dir="ltr">
  This paragraph belongs to the host page. It shows how the tag stands beside text that the page sets itself.
</p>`

const pages: Readonly<Record<string, (tag: unknown) => TemplateResult>> = {
  plain: (tag) => html`<div class="place">${tag}</div>`,
  article: (tag) =>
    html`<article class="column">
      ${filler}
      <div class="place">${tag}</div>
      ${filler}
    </article>`,
  row: (tag) =>
    html`<div class="row">
      <div class="box">${filler}</div>
      <div class="place">${tag}</div>
    </div>`,
  grid: (tag) =>
    html`<div class="grid">
      <div class="box">${filler}</div>
      <div class="place">${tag}</div>
      <div class="box">${filler}</div>
    </div>`,
  sidebar: (tag) =>
    html`<div class="sidebar">
      <div class="box">${filler}${filler}</div>
      <div class="place">${tag}</div>
    </div>`,
}

const banner = (brand: string): unknown => {
  const [name, section] = partners[brand] ?? []
  return name
    ? html`<div class="banner" lang="en" dir="ltr"><strong>${name}</strong> <span>${section}</span></div>`
    : nothing
}

/** Puts every story on the host page that is chosen in the toolbar. */
export const onHostPage: Decorator = (story, { globals }) => {
  const { language, direction, scheme, brand, page, width, textSize } = { ...initialGlobals, ...globals }
  return html`<div
    class="host"
    lang=${language}
    dir=${direction === 'auto' ? directionOf(language) : direction}
    data-scheme=${scheme}
    data-brand=${brand}
    data-width=${width}
    data-text-size=${textSize}
  >
    ${banner(brand)}${(pages[page] ?? pages['plain'])?.(story())}
  </div>`
}

/** Gives every story the source that is chosen in the toolbar, in place of its own. */
export const withSource: Decorator = (story, { args, globals }) => {
  const src = sources[String(globals['source'])]
  if (!src || !('src' in args)) return story()
  return story({ args: { ...args, src, release: undefined, office: undefined } })
}
