import { posix } from 'node:path'
import { Marked } from 'marked'

/** A document of the project, and where the site shows it. */
export interface SitePage {
  /** Path in the project: `docs/guides/01-start.md`. */
  source: string
  /** Path in the site: `guides/start.html`. */
  target: string
  title: string
  section: string
  text: string
}

/** Where the site shows a document of the project. */
export function targetOf(source: string): string {
  if (source === 'README.md') return 'index.html'
  const path = source.replace(/^docs\//, '').replace(/^conformance\//, '')
  const folder = path.includes('/') ? '' : 'reference/'
  return `${folder}${path
    .toLowerCase()
    .replace(/\.md$/, '.html')
    .replace(/\/\d+-/, '/')}`
}

/** The identifier of a heading, as code hosts make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

/** The HTML of a document. Links to other documents lead to their pages; links to other files become text. */
export function htmlOf({ source, target, text }: SitePage, targets: ReadonlySet<string>): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text.replaceAll('`', ''))}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens)
        const address = addressOf(href, source, target, targets)
        return address ? `<a href="${address}">${inner}</a>` : inner
      },
    },
  })
  return marked.parse(text.replaceAll(/<!--.*?-->\n*/gs, ''), { async: false })
}

function addressOf(href: string, source: string, target: string, targets: ReadonlySet<string>): string | undefined {
  if (/^(https?:|mailto:|#)/.test(href)) return href
  const [file = '', anchor] = href.split('#')
  const linked = targetOf(posix.join(posix.dirname(source), file))
  if (!targets.has(linked)) return undefined
  return `${posix.relative(posix.dirname(target), linked)}${anchor ? `#${anchor}` : ''}`
}
