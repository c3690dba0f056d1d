import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit'
import { IomSelectEvent } from '../../element/events.js'
import type { FeedView } from '../../element/feed-view.js'
import { loadCountryNames, type CountryNames } from '../../languages/load.js'
import type { Release } from '../../model/feed.js'
import type { Filter } from '../../model/select.js'
import type { FeedFilter } from '../../source/context.js'
import type { ReaderFilter } from './search/reader-filter.js'
import type { SearchView } from './search/template.js'

/** A list with a search. */
export interface SearchHost extends ReactiveControllerHost, HTMLElement {
  searchable: boolean
  query?: string | undefined
}

/** What the search calls in its list. */
export interface SearchCallbacks {
  /** True inside an `<iom-feed>`, which keeps the chosen country. */
  isInFeed: () => boolean
  addStyles: (styles: CSSResult) => void
  /** Called when the reader has changed the filter. */
  onChange: () => void
}

/** Found releases and those that the page allows, for the search to be rendered from. */
export interface SearchResult {
  allowed: readonly Release[]
  count: number
}

const COUNTRY_CODE = /^[A-Z]{3}$/

/** What the reader has chosen above a list, and the code of the search, which a list loads on demand. */
export class SearchController {
  readonly #host: SearchHost
  readonly #callbacks: SearchCallbacks
  #filter: ReaderFilter = {}
  #module: typeof import('./search/index.js') | undefined
  #countryNames: { lang: string; nameOf: CountryNames } | undefined

  constructor(host: SearchHost, callbacks: SearchCallbacks) {
    this.#host = host
    this.#callbacks = callbacks
  }

  /** Loads what the search needs; undefined where that is loaded or not wanted. Never rejects. */
  prepare(lang: string): Promise<void> | undefined {
    if (!this.#host.searchable || this.#countryNames?.lang === lang) return undefined
    return this.#load(lang).catch(() => {
      console.warn('<iom-release-list>: its search could not be loaded. The list is shown without it.')
    })
  }

  async #load(lang: string): Promise<void> {
    const [module, nameOf] = await Promise.all([import('./search/index.js'), loadCountryNames(lang)])
    this.#module = module
    this.#countryNames = { lang, nameOf }
  }

  /** The attribute `query` has changed: it replaces the words of the reader. */
  resetQuery(): void {
    this.#filter = { ...this.#filter, query: undefined }
  }

  /** The choices of the reader as a filter of releases, with that of the `<iom-feed>` around the list. */
  filterOf(feedFilter: FeedFilter | undefined): Filter {
    return this.#active?.filterOf(this.#chosen(feedFilter)) ?? { query: this.#host.query, country: feedFilter?.country }
  }

  /** The search above the list; undefined in a list without. */
  head(view: FeedView, result: SearchResult): TemplateResult | undefined {
    const { searchStyles, searchTemplate } = this.#active ?? {}
    const searchView = this.#view(view, result)
    if (searchStyles) this.#callbacks.addStyles(searchStyles)
    return searchView && searchTemplate?.(searchView)
  }

  /** What stands in place of the list where nothing is found; undefined in a list without search. */
  noMatch(view: FeedView, result: SearchResult): TemplateResult | undefined {
    const searchView = this.#view(view, result)
    return searchView && this.#active?.noMatchTemplate(searchView)
  }

  get #active() {
    return this.#host.searchable ? this.#module : undefined
  }

  #chosen(feedFilter: FeedFilter | undefined): ReaderFilter {
    const { query = this.#host.query, country, ...others } = this.#filter
    return { ...others, query, country: feedFilter?.place ?? country }
  }

  #view({ lang, messages, filter }: FeedView, { allowed, count }: SearchResult): SearchView | undefined {
    const countryNames = this.#countryNames?.nameOf
    if (!countryNames) return undefined
    return {
      lang,
      messages,
      countryNames,
      releases: allowed,
      filter: this.#chosen(filter),
      count,
      change: this.#change,
    }
  }

  readonly #change = (changes: ReaderFilter): void => {
    const { country, ...others } = changes
    const isAllowed = !('country' in changes) || this.#offerPlace(country)
    const isKeptByFeed = this.#callbacks.isInFeed() && (country === undefined || COUNTRY_CODE.test(country))
    if (!isAllowed || !('country' in changes)) this.#filter = { ...this.#filter, ...others }
    else this.#filter = { ...this.#filter, ...others, country: isKeptByFeed ? undefined : country }
    this.#callbacks.onChange()
    this.#host.requestUpdate()
  }

  /** Offers the chosen country to the page and to the `<iom-feed>`; false where the page cancels the choice. */
  #offerPlace(country: string | undefined): boolean {
    const isCode = country !== undefined && COUNTRY_CODE.test(country)
    return this.#host.dispatchEvent(new IomSelectEvent({ place: isCode ? country : undefined }))
  }
}
