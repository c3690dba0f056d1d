/** How much a finding matters: what is lost; what readers or filters will miss; what could be better. */
export type Severity = 'error' | 'warning' | 'hint'

/** Something that is wrong with a feed, and how to mend it. */
export interface Finding {
  /** Where: names of members and positions from 0, joined by dots; empty for the whole feed. */
  path: string
  /** What is wrong, in a sentence. */
  what: string
  /** How to mend it, in a sentence. */
  fix: string
  severity: Severity
}

/** Collects the findings of one check. */
export type Report = (severity: Severity, path: string, what: string, fix: string) => void

/** The path of a member or element. */
export const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)

/** The last name of a path that is no position: `emails` of `contacts.0.emails.1`. */
export const nameIn = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1) ?? ''

const ORDER: readonly Severity[] = ['error', 'warning', 'hint']

/** A copy of findings, errors first. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))

/** A report that keeps each finding once, and what it has kept. */
export function collectFindings(): { report: Report; findings: () => Finding[] } {
  const found = new Map<string, Finding>()
  return {
    report(severity, path, what, fix) {
      const key = `${path} ${what}`
      if (!found.has(key)) found.set(key, { path, what, fix, severity })
    },
    findings: () => [...found.values()],
  }
}
