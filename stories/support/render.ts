import type { TemplateResult } from 'lit'
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js'
import { html, unsafeStatic } from 'lit/static-html.js'
import { noChange } from 'lit'

/** Arguments of a story: attributes by name, and `content`. */
export type Arguments = Readonly<Record<string, unknown>>

/** Renders a tag with the story's arguments as attributes; `content` stands between the tags: text, or `<tag><tag>`. */
export const render =
  (tag: string) =>
  ({ content, ...args }: Arguments): TemplateResult => {
    const name = unsafeStatic(tag)
    return html`<${name} ${attributes(args)}>${contentOf(content)}</${name}>`
  }

/** Names of the tags in a content such as `<iom-a><iom-b>`; undefined where it is a text. */
export const tagsIn = (content: unknown): string[] | undefined =>
  typeof content === 'string' && /^(<[\w-]+>)+$/.test(content) ? (content.match(/[\w-]+/g) ?? []) : undefined

const contentOf = (content: unknown): unknown =>
  tagsIn(content)?.map((name) => {
    const tag = unsafeStatic(name)
    return html`<${tag}></${tag}>`
  }) ?? content

/** The attribute that an argument stands for; undefined where the tag has none. */
export function attributeValue(value: unknown): string | undefined {
  if (value === true) return ''
  return typeof value === 'number' || (typeof value === 'string' && value) ? String(value) : undefined
}

class AttributesDirective extends Directive {
  #names: string[] = []

  render(_args: Arguments): typeof noChange {
    return noChange
  }

  override update({ element }: ElementPart, [args]: DirectiveParameters<this>): typeof noChange {
    for (const name of this.#names.filter((name) => attributeValue(args[name]) === undefined))
      element.removeAttribute(name)
    this.#names = Object.keys(args)
    for (const name of this.#names) {
      const value = attributeValue(args[name])
      if (value !== undefined) element.setAttribute(name, value)
    }
    return noChange
  }
}

const attributes = directive(AttributesDirective)
