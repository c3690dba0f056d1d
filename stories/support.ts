import { html, type TemplateResult } from 'lit'

type Arguments = Readonly<Record<string, unknown>>

/** Renders a tag with the story's arguments as attributes; `content` stands between the tags: text, or `<tag><tag>`. */
export const render =
  (tag: string) =>
  ({ content, ...args }: Arguments): TemplateResult => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(args)) setAttribute(element, name, value)
    if (typeof content === 'string') element.append(...contentOf(content))
    return html`${element}`
  }

const contentOf = (content: string): (Node | string)[] =>
  /^(<[\w-]+>)+$/.test(content)
    ? (content.match(/[\w-]+/g) ?? []).map((name) => document.createElement(name))
    : [content]

function setAttribute(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === false || value === '') element.removeAttribute(name)
  else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value))
  else if (value === true) element.toggleAttribute(name, true)
}
