/** Documents of the project as pages of Storybook: their links lead to the pages of other documents. */
const texts = import.meta.glob<string>(['../../docs/*.md', '../../docs/{guides,tags,conformance}/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const reference = /<!-- reference: .*? -->(.*?)<!-- \/reference -->/s

/** Identifier of a page, as Storybook makes it from its title. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[`<>]/g, '')
    .replaceAll(/[^a-z0-9\u00c0-\uffff]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const sections: Readonly<Record<string, string>> = { guides: 'guides', conformance: 'reference', docs: 'reference' }

/** Identifiers of the pages by path in the project: `docs/guides/01-start.md`. */
const pages = new Map(
  Object.entries(texts).map(([path, text]) => {
    const [folder = '', file = ''] = path.split('/').slice(-2)
    const title = /^# (.+)$/m.exec(text)?.[1] ?? ''
    const id = folder === 'tags' ? `tags-${file.slice(0, -3)}` : `${sections[folder] ?? ''}-${idOf(title)}`
    return [path.replace('../../', ''), `${id}--docs`]
  }),
)

const withoutComments = (text: string): string => text.replaceAll(/<!--.*?-->\n*/gs, '')

/** A document whose relative links lead to other pages. `path` is its own, in the project. */
export function pageText(text: string, path: string): string {
  return withoutComments(text).replaceAll(/\]\((?!https?:|mailto:|#)([^)#]+)(#[^)]*)?\)/g, (link, target: string) => {
    const { pathname } = new URL(target, `https://example.org/${path}`)
    const id = pages.get(pathname.slice(1))
    return id ? `](?path=/docs/${id})` : link
  })
}

/** The part of a tag's document that people write. */
export const guidanceOf = (text: string): string => pageText(text.replace(reference, ''), 'docs/tags/tag.md')

/** The part of a tag's document that the manifest gives. */
export const referenceOf = (text: string): string => `## Reference\n\n${reference.exec(text)?.[1] ?? ''}`
