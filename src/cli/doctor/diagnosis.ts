/** Something that a page or a feed does right (`ok`) or wrong when a browser loads it. */
export interface Diagnosis {
  severity: 'ok' | 'hint' | 'warning' | 'error'
  /** What was looked at: `CORS`, `Caching`. */
  topic: string
  /** What was found, in a sentence. */
  what: string
  /** How to mend it; empty where nothing is wrong. */
  fix: string
}

export const ok = (topic: string, what: string): Diagnosis => ({ severity: 'ok', topic, what, fix: '' })
export const hint = (topic: string, what: string, fix: string): Diagnosis => ({ severity: 'hint', topic, what, fix })
export const warning = (topic: string, what: string, fix: string): Diagnosis => ({
  severity: 'warning',
  topic,
  what,
  fix,
})
export const error = (topic: string, what: string, fix: string): Diagnosis => ({ severity: 'error', topic, what, fix })
