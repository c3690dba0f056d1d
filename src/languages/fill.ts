/** A text with its placeholders, such as `{when}`, replaced. A placeholder without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string => fillParts(text, values).join('')

/** The parts of a text in their order, with a value, such as a template, in place of each placeholder. */
export const fillParts = <Value>(text: string, values: Readonly<Record<string, Value>>): (string | Value)[] =>
  text
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? (Object.hasOwn(values, part) ? (values[part] as Value) : `{${part}}`) : part))
    .filter((part) => part !== '')
