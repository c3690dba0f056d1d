const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'
const PLAIN = '0123456789+-=()'

/**
 * A superscript as plain text, so that "10⁶" does not become "106". Letters stay as they are ("21st", "M. le 1er"), since
 * only digits change a figure; the exception is the exponent n.
 */
export const toSuperscript = (text: string): string => (text === 'n' ? 'ⁿ' : raised(text, SUPERSCRIPTS))

/** A subscript as plain text: "CO₂". */
export const toSubscript = (text: string): string => raised(text, SUBSCRIPTS)

const raised = (text: string, characters: string): string =>
  /^[^[\]]*\d[^[\]]*$/.test(text)
    ? text.replaceAll('−', '-').replace(/[\d+\-=()]/g, (mark) => characters[PLAIN.indexOf(mark)] ?? mark)
    : text
