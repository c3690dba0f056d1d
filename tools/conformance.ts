import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { root } from './files.js'

const level = z.literal(['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated'])
const adherence = z.strictObject({ level, notes: z.string().check(z.minLength(1)) })
const criterion = z.strictObject({
  num: z.string(),
  components: z.array(z.strictObject({ name: z.literal('web'), adherence })).check(z.minLength(1)),
})
const chapter = z.union([
  z.strictObject({ notes: z.optional(z.string()), criteria: z.array(criterion) }),
  z.strictObject({ disabled: z.literal(true), notes: z.string() }),
])

/** An accessibility conformance report in the form of OpenACR 0.1.0 (github.com/GSA/openacr). */
export const Report = z.strictObject({
  title: z.string(),
  product: z.strictObject({ name: z.string(), version: z.string(), description: z.string() }),
  author: z.strictObject({ name: z.string() }),
  report_date: z.iso.date(),
  version: z.int(),
  notes: z.string(),
  evaluation_methods_used: z.string(),
  license: z.string(),
  catalog: z.string(),
  chapters: z.record(z.string(), chapter),
})
export type Report = z.output<typeof Report>

/** Titles of the chapters in the catalogue of OpenACR. */
const TITLES: Readonly<Record<string, string>> = {
  success_criteria_level_a: 'WCAG 2.2, level A',
  success_criteria_level_aa: 'WCAG 2.2, level AA',
  success_criteria_level_aaa: 'WCAG 2.2, level AAA',
  functional_performance_criteria: 'Section 508, chapter 3: functional performance',
  hardware: 'Section 508, chapter 4: hardware',
  software: 'Section 508, chapter 5: software',
  support_documentation_and_services: 'Section 508, chapter 6: documentation and support',
  en_301_549_functional_performance: 'EN 301 549, clause 4: functional performance',
  en_301_549_generic_requirements: 'EN 301 549, clause 5: generic requirements',
  'en_301_549_ict_with_two-way_voice': 'EN 301 549, clause 6: two-way voice',
  en_301_549_ict_with_video: 'EN 301 549, clause 7: video',
  en_301_549_hardware: 'EN 301 549, clause 8: hardware',
  en_301_549_web: 'EN 301 549, clause 9: web',
  'en_301_549_non-web-documents': 'EN 301 549, clause 10: documents',
  en_301_549_software: 'EN 301 549, clause 11: software',
  en_301_549_documentation_and_support_services: 'EN 301 549, clause 12: documentation and support',
  en_301_549_ict_providing_relay_or_emergency_service_access: 'EN 301 549, clause 13: relay and emergency services',
}

/** Path of the test that a note names as evidence. */
export const evidenceOf = (notes: string): string | undefined => /Evidence: (\S+)$/.exec(notes)?.[1]

/** The report of the library. Throws where its form is wrong. */
export const readReport = (): Report =>
  Report.parse(parse(readFileSync(join(root, 'docs/conformance/acr.yaml'), 'utf8')))

/** The report as a document in Markdown. */
export function reportText({
  title,
  notes,
  evaluation_methods_used: methods,
  report_date: date,
  chapters,
}: Report): string {
  const sections = Object.entries(chapters).map(([id, chapter]) => {
    const text = 'criteria' in chapter ? criteriaTable(chapter.criteria) : chapter.notes
    return `## ${TITLES[id] ?? id}\n\n${text}`
  })
  return [
    `# Conformance report`,
    `${title}, ${date}. Written by \`npm run generate\` from [acr.yaml](acr.yaml), which is in the form of OpenACR.`,
    notes,
    methods,
    ...sections,
  ].join('\n\n')
}

function criteriaTable(criteria: readonly z.output<typeof criterion>[]): string {
  const rows = criteria.flatMap(({ num, components }) =>
    components.map(({ adherence: { level, notes } }) => {
      const evidence = evidenceOf(notes)
      const text = notes.replace(/ Evidence: \S+$/, '')
      return `| ${num} | ${level.replaceAll('-', ' ')} | ${text} | ${evidence ? `[\`${evidence}\`](../../${evidence})` : '–'} |`
    }),
  )
  return ['| Criterion | Conformance | Remarks | Evidence |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
