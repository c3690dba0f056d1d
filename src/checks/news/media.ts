import { inlineText, type Block, type Inline } from '../../model/blocks.js'
import type { ReleaseDocument } from '../../model/release.js'
import { join, type Report } from '../finding.js'

// What cameras and content systems write where nobody has described the picture.
const FILE_NAME = /\.(?:jpe?g|png|gif|webp|avif|svg)$|^(?:img|dsc[nf]?|image|photo|picture|untitled|foto)[\s_-]*\d*$/i

/** Names pictures that say nothing to those who do not see them. `checkFeed` names a missing text of the main picture. */
export function checkPictures({ image, body = [] }: ReleaseDocument, path: string, report: Report): void {
  checkAlternative(image?.alt, image?.caption, join(path, 'image.alt'), report)
  for (const { image: picture, caption = [] } of figuresIn(body)) {
    const place = join(path, 'body')
    if (picture.alt === undefined)
      report(
        'warning',
        place,
        `The picture ${picture.url} of the text has no text alternative.`,
        'Add "alt"; "" says that it is decoration.',
      )
    checkAlternative(picture.alt, inlineText(caption), place, report)
  }
}

function checkAlternative(alt: string | undefined, caption: string | undefined, path: string, report: Report): void {
  if (!alt) return
  if (FILE_NAME.test(alt.trim()))
    report('warning', path, `The text alternative "${alt}" is the name of a file.`, 'Say what the picture shows.')
  else if (alt.trim() === caption?.trim())
    report('hint', path, 'The text alternative repeats the caption.', 'Say what the picture shows, or write "".')
}

const figuresIn = (blocks: readonly Block[]): Extract<Block, { type: 'figure' }>[] =>
  blocks.flatMap((block) =>
    block.type === 'figure'
      ? [block]
      : block.type === 'list'
        ? block.items.flatMap(figuresIn)
        : block.type === 'quotation'
          ? figuresIn(block.children)
          : [],
  )

const EMPTY_WORDS =
  /^(?:click here|here|read more|more|link|this link|learn more|haga clic aquí|aquí|leer más|cliquez ici|ici|lire la suite)\W*$/i

/** Names links that do not say where they lead, and files without a title. */
export function checkLinks({ body = [], attachments = [] }: ReleaseDocument, path: string, report: Report): void {
  for (const { url, words } of body.flatMap(linksOfBlock)) {
    if (EMPTY_WORDS.test(words.trim()))
      report('hint', join(path, 'body'), `The link "${words.trim()}" does not say where it leads.`, 'Name its target.')
    if (url?.startsWith('http:'))
      report('hint', join(path, 'body'), `The link to ${url} is not encrypted.`, 'Link to the address by https.')
  }
  for (const [i, { title }] of attachments.entries())
    if (title === undefined)
      report('hint', join(path, `attachments.${i}.title`), 'The file has no title.', 'Add "title".')
}

interface LinkWords {
  url: string | undefined
  words: string
}

function linksOfBlock(block: Block): LinkWords[] {
  if (block.type === 'paragraph' || block.type === 'heading') return linksOf(block.children)
  if (block.type === 'list') return block.items.flat().flatMap(linksOfBlock)
  if (block.type === 'quotation') return block.children.flatMap(linksOfBlock)
  if (block.type === 'table') return block.rows.flat().flatMap(({ children }) => linksOf(children))
  return []
}

const linksOf = (runs: readonly Inline[]): LinkWords[] =>
  runs.flatMap((run): LinkWords[] => {
    if (run.type === 'link') return [{ url: run.url, words: inlineText(run.children) }]
    return 'children' in run ? linksOf(run.children) : []
  })
