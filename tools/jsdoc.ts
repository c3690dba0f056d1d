import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** What the doc comments of a schema say: of the whole, and of its properties, by path (`withdrawal.date`). */
export interface Description {
  whole: string
  properties: ReadonlyMap<string, string>
}

/** The doc comments of all constants and types in the modules of `folder`, by name without the ending `Schema`. */
export function describeExports(folder: string): Map<string, Description> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  const statements = files.flatMap((file) => [...parse(`${folder}/${file}`).statements])
  // A constant says more than the type of the same name.
  return new Map([
    ...statements.filter(ts.isTypeAliasDeclaration).map(describeType),
    ...statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) => statement.declarationList.declarations.map((constant) => describe(statement, constant))),
  ])
}

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true)

const describeType = (node: ts.TypeAliasDeclaration): [string, Description] => [
  node.name.text,
  { whole: commentOf(node), properties: new Map() },
]

function describe(statement: ts.VariableStatement, declaration: ts.VariableDeclaration): [string, Description] {
  const properties = new Map<string, string>()
  if (declaration.initializer) collect(declaration.initializer, '', properties)
  return [declaration.name.getText().replace(/Schema$/, ''), { whole: commentOf(statement), properties }]
}

function collect(node: ts.Node, path: string, found: Map<string, string>): void {
  // What a function returns is a value, not a schema.
  if (ts.isArrowFunction(node)) return
  if (!ts.isPropertyAssignment(node)) return ts.forEachChild(node, (child) => collect(child, path, found))
  const name = path + node.name.getText()
  const comment = commentOf(node)
  if (comment) found.set(name, comment)
  collect(node.initializer, `${name}.`, found)
}

// Links to other names of the code mean nothing to readers of the schema.
function commentOf(node: ts.Node): string {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '')
    .replace(/;?\s*see \{@link[^}]*\}[^.]*\./, '.')
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
