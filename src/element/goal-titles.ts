import type { ReactiveControllerHost } from 'lit'
import { loadGoals } from '../languages/load.js'

/** Titles of the Sustainable Development Goals. Renders `host` again when they have loaded. */
export class GoalTitles {
  readonly #byLanguage = new Map<string, readonly string[]>()

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The titles in a language, in order. None until they have loaded: a goal then shows its number. */
  in(lang: string): readonly string[] {
    if (!this.#byLanguage.has(lang)) void this.#load(lang)
    return this.#byLanguage.get(lang) ?? []
  }

  async #load(lang: string): Promise<void> {
    this.#byLanguage.set(lang, [])
    this.#byLanguage.set(lang, await loadGoals(lang).catch(() => []))
    this.host.requestUpdate()
  }
}
