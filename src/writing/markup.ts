const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as content or attribute value of HTML and XML. Control characters, which XML refuses, are left out. */
export const escape = (text: string): string =>
  // A tab and a line end are the control characters that XML has.
  text.replace(/[&<>"]|(?![\t\n\r])\p{Cc}/gu, (character) => REFERENCES[character] ?? '')

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes; those that are undefined are left out. `content` is markup. */
export const element = (name: string, attributes: Attributes, content = ''): string =>
  `${voidElement(name, attributes)}${content}</${name}>`

/** An element of HTML that has neither content nor an end tag. */
export const voidElement = (name: string, attributes: Attributes): string => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escape(String(value))}"`],
  )
  return `<${name}${pairs.join('')}>`
}

/** A text element; empty where there is no text. */
export const textElement = (name: string, text: string | undefined): string =>
  text === undefined ? '' : element(name, {}, escape(text))
