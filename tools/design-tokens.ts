import { colors } from '../src/templates/colors.js'

type Hex = `#${string}`

/** A colour of the Design Tokens Community Group's format, 2025.10. */
interface ColorToken {
  $type: 'color'
  $value: { colorSpace: 'srgb'; components: number[]; hex: Hex }
}

/** The colours of the tags as design tokens, one group per scheme. Names are those of the custom properties. */
export function designTokens(): Record<'light' | 'dark', Record<string, ColorToken>> {
  const pairs = [...colors.cssText.matchAll(/var\((--iom-color-[a-z-]+), light-dark\((#\w+), (#\w+)\)\)/g)]
  const group = (position: 2 | 3): Record<string, ColorToken> =>
    Object.fromEntries(pairs.map((match) => [match[1]?.slice(2) ?? '', token(match[position] as Hex)]))
  return { light: group(2), dark: group(3) }
}

function token(hex: Hex): ColorToken {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1)
  const components = [0, 2, 4].map((at) => Math.round((parseInt(digits.slice(at, at + 2), 16) / 255) * 10_000) / 10_000)
  return { $type: 'color', $value: { colorSpace: 'srgb', components, hex: `#${digits}` } }
}
