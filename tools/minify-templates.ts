import { transform } from 'lightningcss'
import ts from 'typescript'
import type { Plugin } from 'vite'

/**
 * Takes what no reader sees out of templates: minifies `css` without expressions, folds white space in `html`.
 * White space inside HTML text stays one space, so that words and inline elements stay apart as they were.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/(templates|element|tags)\/.*\.ts$/.test(id) ? { code: minify(code), map: null } : undefined
    },
  }
}

interface Edit {
  start: number
  end: number
  text: string
}

function minify(code: string): string {
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.ES2022)
  const edits = editsOf(file, file).sort((a, b) => b.start - a.start)
  return edits.reduce((text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end), code)
}

function editsOf(node: ts.Node, file: ts.SourceFile): Edit[] {
  const own = ts.isTaggedTemplateExpression(node) ? ofTemplate(node, file) : []
  return [...own, ...node.getChildren(file).flatMap((child) => editsOf(child, file))]
}

function ofTemplate({ tag, template }: ts.TaggedTemplateExpression, file: ts.SourceFile): Edit[] {
  const name = tag.getText(file)
  if (name === 'css' && ts.isNoSubstitutionTemplateLiteral(template)) return [edit(template, file, minifyCss)]
  return name === 'html' || name === 'svg' ? pieces(template).map((piece) => edit(piece, file, foldSpace)) : []
}

const pieces = (template: ts.TemplateLiteral): ts.Node[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)]

function edit(node: ts.Node, file: ts.SourceFile, change: (text: string) => string): Edit {
  const [start, end] = [node.getStart(file), node.getEnd()]
  const source = file.text.slice(start, end)
  const [, open = '', text = '', close = ''] = /^([`}])([^]*?)(`|\$\{)$/.exec(source) ?? []
  return { start, end, text: open + change(text) + close }
}

const foldSpace = (text: string): string => text.replace(/\s+/g, ' ')

function minifyCss(text: string): string {
  const { code } = transform({ filename: 'template.css', code: Buffer.from(text), minify: true })
  return code.toString().replaceAll('\\', '\\\\').replaceAll('`', '\\`')
}
