import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './files.js'

/** What the `detail` of an event holds: the type as it is written, and a line for each member with a name of its own. */
export interface EventDetail {
  type: string
  members: { name: string; type: string; description: string }[]
}

/** The `detail` of each event class in `src/element/events.ts`, by the name of the class. */
export function eventDetails(): Map<string, EventDetail> {
  const path = join(root, 'src/element/events.ts')
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const interfaces = new Map(file.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]))
  const details = file.statements.filter(ts.isClassDeclaration).flatMap((one) => {
    const type = one.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]
    if (!one.name || !type) return []
    const named = interfaces.get(type.getText())
    return [[one.name.text, detailOf(type, named)] as const]
  })
  return new Map(details)
}

function detailOf(type: ts.TypeNode, named: ts.InterfaceDeclaration | undefined): EventDetail {
  const members = named?.members ?? (ts.isTypeLiteralNode(type) ? type.members : [])
  const lines = (members as readonly ts.TypeElement[]).filter(ts.isPropertySignature).map((member) => ({
    name: `${member.name.getText()}${member.questionToken ? '?' : ''}`,
    type: (member.type?.getText() ?? '').replace(' | undefined', ''),
    description: descriptionOf(member),
  }))
  return {
    type: named ? `{ ${lines.map(({ name, type }) => `${name}: ${type}`).join('; ')} }` : type.getText(),
    members: lines,
  }
}

function descriptionOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node)
  return (comment && ts.getTextOfJSDocComment(comment.comment))?.replaceAll(/\s+/g, ' ') ?? ''
}
