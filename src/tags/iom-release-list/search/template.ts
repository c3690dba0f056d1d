import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { fill, fillParts } from '../../../languages/fill.js'
import { formatNumber } from '../../../languages/format.js'
import { formatCount } from '../../../languages/plural.js'
import type { Release } from '../../../model/feed.js'
import { choiceGroups, countOf, type ChoiceGroup, type Names } from './choices.js'
import { chosenNames, type FilterName, type ReaderFilter } from './reader-filter.js'

/** What the search above a list is rendered from. */
export interface SearchView extends Names {
  /** All releases that the page lets the list show, in all languages. */
  releases: readonly Release[]
  filter: ReaderFilter
  /** Number of releases that the filter leaves. */
  count: number
  /** Called with the parts of the filter that the reader changes. */
  change: (changes: ReaderFilter) => void
}

/** Characters that a search may have. */
const MAX_QUERY_LENGTH = 100

/** The search above a list: words, choices, and what is chosen. */
export function searchTemplate(view: SearchView): TemplateResult {
  const groups = choiceGroups(view.releases, view.filter, view)
  return html`<div class="search" part="search" role="search" aria-label=${view.messages.searchReleases}>
      ${queryField(view)}
      ${repeat(
        groups,
        ({ name }) => name,
        (group) => choiceField(group, view),
      )}
    </div>
    ${chosenFilters(view, groups)}`
}

const queryField = ({ filter, messages, change }: SearchView): TemplateResult => html`
  <label class="field query">
    <span class="label">${messages.search}</span>
    <input
      type="search"
      dir="auto"
      autocomplete="off"
      maxlength=${MAX_QUERY_LENGTH}
      .value=${live(filter.query ?? '')}
      @input=${({ target }: Event) => change({ query: (target as HTMLInputElement).value })}
    />
  </label>
`

function choiceField({ name, choices }: ChoiceGroup, { filter, messages, lang, change }: SearchView): TemplateResult {
  const option = (value: string, label: string, count?: number): TemplateResult =>
    html`<option value=${value} .selected=${live(value === (filter[name] ?? ''))}>
      ${count === undefined ? label : `${label} (${formatNumber(count, lang)})`}
    </option>`
  return html`<label class="field">
    <span class="label">${messages[name]}</span>
    <select @change=${({ target }: Event) => change({ [name]: (target as HTMLSelectElement).value || undefined })}>
      ${option('', messages.all)}
      ${repeat(
        choices,
        ({ value }) => value,
        ({ value, label, count }) => option(value, label, count),
      )}
    </select>
  </label>`
}

/** The filters in words, each with a way back. */
function chosenFilters(view: SearchView, groups: readonly ChoiceGroup[]): TemplateResult | typeof nothing {
  const { filter, messages, lang, count, change } = view
  const names = chosenNames(filter)
  if (!names.length) return nothing
  const chips = names.map((name) => {
    const label = labelOf(name, filter, groups, messages.quoted)
    return html`<button
      type="button"
      class="chip"
      part="chip"
      aria-label=${fill(messages.labelled, { label: messages.removeFilter, value: label })}
      @click=${() => change(cleared([name]))}
    >
      <bdi>${label}</bdi><span aria-hidden="true">×</span>
    </button> `
  })
  return html`<div class="chosen" part="chosen">
    <strong>${formatCount(messages.releases, count, lang)}</strong>
    <span class="chips">${fillParts<unknown>(messages.filteredBy, { filters: chips })}</span>
    ${
      names.length > 1
        ? html`<button type="button" class="plain-button" @click=${() => change(cleared(names))}>
            ${messages.clearFilters}
          </button>`
        : nothing
    }
  </div>`
}

/** What to do where a filter leaves no release: each filter whose removal brings some back. */
export function noMatchTemplate(view: SearchView): TemplateResult {
  const { releases, filter, messages, lang, change } = view
  const groups = choiceGroups(releases, filter, view)
  const names = chosenNames(filter)
  const ways = names.flatMap((name) => {
    const count = countOf(releases, { ...filter, ...cleared([name]) }, lang)
    if (!count) return []
    const label = labelOf(name, filter, groups, messages.quoted)
    const text = fill(messages.withoutFilter, { filter: label, releases: formatCount(messages.releases, count, lang) })
    return [html`<button type="button" @click=${() => change(cleared([name]))}>${text}</button>`]
  })
  const clearAll = html`<button type="button" @click=${() => change(cleared(names))}>${messages.clearFilters}</button>`
  return html`<div class="no-match">
    <p>${messages.noMatch}</p>
    <div class="ways">${names.length ? (ways.length ? ways : clearAll) : nothing}</div>
  </div>`
}

const cleared = (names: readonly FilterName[]): ReaderFilter =>
  Object.fromEntries(names.map((name) => [name, name === 'query' ? '' : undefined]))

function labelOf(name: FilterName, filter: ReaderFilter, groups: readonly ChoiceGroup[], quoted: string): string {
  const value = filter[name] ?? ''
  if (name === 'query') return fill(quoted, { text: value.trim() })
  const choices = groups.find((group) => group.name === name)?.choices
  return choices?.find((choice) => choice.value === value)?.label ?? value
}
