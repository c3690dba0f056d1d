import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.js'

/** A document in Markdown that Storybook and the site show as a page. */
export interface PageDocument {
  /** Path in the project: `docs/guides/01-start.md`. */
  path: string
  /** Its first heading. */
  title: string
  /** Where Storybook lists it: `Guides`. */
  section: string
  text: string
}

const sections: Readonly<Record<string, string>> = {
  'docs/guides': 'Guides',
  'docs/conformance': 'Reference',
  docs: 'Reference',
}

/** Guides in the order of their numbers, then the other documents by name. The pages of tags are not among them. */
export const pageDocuments = (): PageDocument[] =>
  Object.entries(sections).flatMap(([folder, section]) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => document(`${folder}/${file}`, section)),
  )

function document(path: string, section: string): PageDocument {
  const text = readFileSync(join(root, path), 'utf8')
  const title = /^# (.+)$/m.exec(text)?.[1]
  if (!title) throw new Error(`${path} has no heading "# …".`)
  return { path, title: title.replaceAll(/[`<>]/g, ''), section, text }
}
