/** @module badge.svg and badge.json: the percentage of covered statements, for a README. */
import type { CoverageModel } from '../../coverage/model.js'
import { percent } from '../words.js'

/** What a badge says. */
interface Badge {
  readonly label: string
  readonly message: string
  /** Six hexadecimal digits. White text on it has a contrast of at least 4.5. */
  readonly color: string
}

const LABEL = 'coverage'
const LABEL_COLOR = '444c56'
const UNKNOWN = '5f6873'
/** The best first: the color from so many percent. */
const COLORS: readonly (readonly [from: number, color: string])[] = [
  [90, '1a7f37'],
  [75, '4a7500'],
  [60, '856404'],
  [40, 'b0530a'],
  [0, 'c02b2b'],
]

/** Widths in pixels of the characters of badges in Verdana at 11 pixels, a common font of badges. */
const WIDTHS: Readonly<Record<string, number>> = {
  '.': 4,
  '%': 11.84,
  a: 6.61,
  c: 5.73,
  e: 6.55,
  g: 6.85,
  k: 6.51,
  n: 6.96,
  o: 6.68,
  r: 4.69,
  u: 6.96,
  v: 6.51,
  w: 9,
}
/** Of digits. */
const DIGIT_WIDTH = 7
const PADDING = 6
const HEIGHT = 20
const BASELINE = 14

/** Makes the picture. It names fonts that readers have, and needs nothing from elsewhere. */
export function badgeSvg(coverage: CoverageModel): string {
  const { label, message, color } = badgeOf(coverage)
  const [left, right] = [widthOf(label), widthOf(message)]
  const [split, width] = [left + 2 * PADDING, left + right + 4 * PADDING]
  const title = `${label}: ${message}`
  const text = (words: string, x: number, length: number): string =>
    `    <text x="${x}" y="${BASELINE}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${words}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
    `  <title>${title}</title>`,
    `  <clipPath id="corners"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    '  <g clip-path="url(#corners)">',
    `    <rect width="${split}" height="${HEIGHT}" fill="#${LABEL_COLOR}"/>`,
    `    <rect x="${split}" width="${width - split}" height="${HEIGHT}" fill="#${color}"/>`,
    '  </g>',
    '  <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
    text(label, PADDING, left),
    text(message, split + PADDING, right),
    '  </g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Makes the answer of an endpoint for shields.io. */
export function badgeJson(coverage: CoverageModel): string {
  return `${JSON.stringify({ schemaVersion: 1, ...badgeOf(coverage) }, null, 2)}\n`
}

/** Whether the suite and the gates passed makes no difference. */
function badgeOf({ tallies }: CoverageModel): Badge {
  const figure = percent(tallies.together)
  if (figure === undefined) return { label: LABEL, message: 'unknown', color: UNKNOWN }
  const color = COLORS.find(([from]) => Number(figure) >= from)?.[1] ?? UNKNOWN
  return { label: LABEL, message: `${figure}%`, color }
}

/** In whole pixels. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDTHS[character] ?? DIGIT_WIDTH
  return Math.ceil(width)
}
