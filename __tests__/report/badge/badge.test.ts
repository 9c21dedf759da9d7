/** badge.svg and badge.json: the figure, the colors, and that the words fit. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatPercent } from '../../../src/covdata/text/percentFormat.js'
import type { CoverageModel } from '../../../src/coverage/model.js'
import { badgeJson, badgeSvg } from '../../../src/report/badge/badge.js'
import { model } from '../../helpers/report.js'
import { assertWellFormed } from '../../helpers/wellFormed.js'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

function covering(covered: number, total: number): CoverageModel {
  return { ...model([]), tallies: { together: { covered, total }, bySource: [] } }
}

interface Endpoint {
  readonly schemaVersion: number
  readonly label: string
  readonly message: string
  readonly color: string
}

function endpoint(coverage: CoverageModel): Endpoint {
  return JSON.parse(badgeJson(coverage)) as Endpoint
}

/** The attributes of all elements with a name. */
function elements(svg: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...svg.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, 'g'))].map(([, attributes = '']) => {
    const found: Record<string, string> = {}
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) found[key] = value
    return found
  })
}

/** Of two colors in six digits, as the Web Content Accessibility Guidelines define it. */
function contrast(first: string, second: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, bright = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

const tallies = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, part]) => [Math.round(total * part), total] as const)

describe('the badge', () => {
  it('says the percentage as Go prints it, in the picture, its title and the answer for shields.io', () => {
    fc.assert(
      fc.property(tallies, ([covered, total]) => {
        const coverage = covering(covered, total)
        const percent = formatPercent(covered, total)
        expect(endpoint(coverage)).toMatchObject({ schemaVersion: 1, label: 'coverage', message: percent })
        const svg = badgeSvg(coverage)
        assertWellFormed(DECLARATION + svg)
        expect(svg).toContain(`<title>coverage: ${percent}</title>`)
        expect(elements(svg, 'svg')[0]).toMatchObject({ role: 'img', 'aria-label': `coverage: ${percent}` })
        expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
          'coverage',
          percent,
        ])
      }),
    )
  })

  it('says unknown in grey without statements', () => {
    expect(endpoint(covering(0, 0))).toEqual({
      schemaVersion: 1,
      label: 'coverage',
      message: 'unknown',
      color: '5f6873',
    })
    expect(badgeSvg(covering(0, 0))).toContain('>unknown</text>')
  })

  it.each([
    [1, 100, 'c02b2b'],
    [399, 1000, 'c02b2b'],
    [400, 1000, 'b0530a'],
    [60, 100, '856404'],
    [75, 100, '4a7500'],
    [8999, 10_000, '1a7f37'],
    [100, 100, '1a7f37'],
  ])('of %i of %i statements has the color %s', (covered, total, color) => {
    expect(endpoint(covering(covered, total)).color).toBe(color)
  })

  it('has words that can be read on every color, in a picture that they fit into', () => {
    for (const [covered, total] of [
      [0, 0],
      [0, 9],
      [1, 2],
      [2, 3],
      [4, 5],
      [9, 9],
    ] as const) {
      const svg = badgeSvg(covering(covered, total))
      const [picture] = elements(svg, 'svg')
      const [, left, right] = elements(svg, 'rect')
      const words = elements(svg, 'text')
      for (const field of [left, right])
        expect(contrast(field?.fill?.slice(1) ?? '', 'ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(Number(left?.width) + Number(right?.width)).toBe(Number(picture?.width))
      const ends = words.map(({ x, textLength }) => Number(x) + Number(textLength))
      expect(ends).toEqual([Number(left?.width) - 6, Number(picture?.width) - 6])
      expect(Number(words[1]?.x)).toBe(Number(right?.x) + 6)
    }
  })

  it('needs nothing from elsewhere, and runs nothing', () => {
    const svg = badgeSvg(covering(1, 2)).replace('xmlns="http://www.w3.org/2000/svg"', '')
    expect(svg).not.toMatch(/https?:|href|url\((?!#)|<script|<style|<foreignObject|<image|\son\w+=/i)
  })
})
