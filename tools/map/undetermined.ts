import type { LineStyle, Point } from './types.js'

/**
 * Areas of undetermined status, and the lines that differ from the boundary data: schematic, drawn by hand for this
 * project after the practice of United Nations maps. Degrees, longitude first. A step that names countries follows their
 * common border (or, with one side only, their coast), so that area and border share every vertex.
 */
export interface Follow {
  follow: [string[], string[]]
  from: Point
  to: Point
}
export type Step = Point | Follow

export interface Area {
  code: string
  outline: LineStyle
  steps: Step[]
}

export interface StyledLine {
  style: LineStyle
  follow: Follow
}

const china = ['CHN']
const kashmir = ['PAK', 'IND']

export const areas: Area[] = [
  {
    code: 'XJK', // Jammu and Kashmir
    outline: 'dashed',
    steps: [
      { follow: [china, kashmir], from: [74.54, 37.02], to: [78.39, 32.52] },
      [78.0, 32.6],
      [77.7, 32.95],
      [77.1, 33.0],
      [76.8, 33.22],
      [76.3, 33.12],
      [75.95, 32.88],
      [75.85, 32.6],
      [75.6, 32.48],
      { follow: [['IND'], ['PAK']], from: [75.33, 32.28], to: [74.48, 32.77] },
      [74.2, 32.82],
      [74.0, 32.92],
      [73.68, 32.98],
      [73.62, 33.3],
      [73.58, 33.85],
      [73.42, 34.3],
      [73.6, 34.65],
      [74.05, 35.05],
      [73.75, 35.28],
      [73.72, 35.52],
      [73.15, 35.6],
      [72.58, 35.92],
      [72.55, 36.22],
      [73.1, 36.62],
      { follow: [['PAK'], ['AFG']], from: [73.41, 36.88], to: [74.54, 37.02] },
    ],
  },
  {
    code: 'XAC', // Aksai Chin
    outline: 'dashed',
    steps: [
      { follow: [china, ['IND']], from: [78.97, 34.3], to: [77.89, 35.45] },
      [78.1, 35.52],
      [78.45, 35.62],
      [79.0, 35.92],
      [79.45, 35.9],
      [79.95, 35.62],
      [80.25, 35.48],
      [80.32, 35.1],
      [80.2, 34.72],
      [79.8, 34.48],
      [79.55, 34.4],
    ],
  },
  {
    code: 'XAP', // Arunachal Pradesh
    outline: 'dashed',
    steps: [
      { follow: [china, ['IND']], from: [91.63, 27.76], to: [97.32, 28.22] },
      { follow: [['IND'], ['MMR']], from: [97.32, 28.22], to: [96.88, 27.59] },
      [96.5, 27.66],
      [96.0, 27.78],
      [95.5, 27.86],
      [95.2, 27.82],
      [94.6, 27.68],
      [94.2, 27.52],
      [93.97, 27.32],
      [93.83, 27.05],
      [93.5, 26.93],
      [92.9, 26.9],
      [92.4, 26.88],
      { follow: [['IND'], ['BTN']], from: [92.05, 26.87], to: [91.63, 27.76] },
    ],
  },
  {
    code: 'XAB', // Abyei
    outline: 'dotted',
    steps: [{ follow: [['SDN'], ['SSD']], from: [27.8, 9.59], to: [29.0, 9.61] }, [29.0, 10.17], [27.83, 10.17]],
  },
  {
    code: 'XHT', // Hala'ib triangle
    outline: 'dashed',
    steps: [
      { follow: [['EGY'], ['SDN']], from: [33.92, 22], to: [36.87, 22] },
      { follow: [['EGY'], []], from: [36.87, 22], to: [35.6, 23.15] },
      [35.3, 22.95],
      [35.2, 22.8],
      [35.03, 22.83],
      [34.7, 22.32],
      [34.16, 22.22],
    ],
  },
  {
    code: 'XBT', // Bir Tawil
    outline: 'dashed',
    steps: [{ follow: [['EGY'], ['SDN']], from: [33.26, 22], to: [33.92, 22] }, [34.02, 21.78], [33.58, 21.73]],
  },
  {
    code: 'XIT', // Ilemi triangle
    outline: 'dashed',
    steps: [
      { follow: [['KEN'], ['ETH']], from: [35.27, 5.49], to: [35.92, 4.62] },
      { follow: [['KEN'], ['SSD']], from: [34.38, 4.62], to: [35.27, 5.49] },
    ],
  },
]

export const lines: StyledLine[] = [
  // The Line of Control in Jammu and Kashmir.
  { style: 'dotted', follow: { follow: [['IND'], ['PAK']], from: [74.48, 32.77], to: [77.05, 35.11] } },
  // The southern part of Ethiopia's border with Somalia, a provisional administrative line.
  { style: 'dashed', follow: { follow: [['ETH'], ['SOM']], from: [47.98, 8], to: [41.88, 3.98] } },
]

/** Styles that hold for a whole border. Null draws no line. */
export const pairs: [string, string, LineStyle | null][] = [
  ['SDN', 'SSD', 'dashed'],
  ['ISR', 'PSE', 'dashed'],
  ['KOR', 'PRK', 'dashed'],
  ['ISR', 'SYR', 'special'],
  ['CHN', 'HKG', null],
  ['CHN', 'MAC', null],
]

/** The western edge of the Golan, from the border with Lebanon to the Yarmouk. The boundary data lacks it. */
export const golan: Point[] = [
  [35.6, 33.24],
  [35.65, 33.2],
  [35.62, 33.08],
  [35.63, 32.97],
  [35.66, 32.88],
  [35.66, 32.78],
  [35.61, 32.68],
]
