/** The screen of `watch` in terminals of all sizes. */
import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import { type Screen, ScreenWriter, screenText } from '../../src/cli/watch/watchScreen.js'
import { model, pkg, report } from '../helpers/report.js'

const PLAIN = picocolors.createColors(false)
const coverage = model([
  pkg('internal/platform/persistence', [
    [3, 1, 0],
    [5, 0, 0],
  ]),
  pkg('internal/api', [[2, 1, 1]]),
])

function screenOf(size: { readonly width: number; readonly height: number }, reached = 0): Screen {
  return {
    report: report({ coverage }),
    running: 2,
    reached: Array.from({ length: reached }, (_, i) => ({
      path: 'example.com/m/internal/api/api.go',
      kind: 'gained',
      functionName: `F${i}`,
      startLine: i + 1,
      endLine: i + 1,
      statements: 1,
      time: '12:34:56',
    })),
    address: undefined,
    ...size,
  }
}

describe('the screen of watch', () => {
  it('never has a line that wraps, nor more lines than the terminal', () => {
    for (let width = 8; width <= 100; width++)
      for (const height of [2, 3, 5, 8, 12, 24]) {
        const lines = screenText(screenOf({ width, height }, 20), PLAIN).split('\n')
        expect(lines.length).toBeLessThan(height)
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }
  })

  it('has names and percentages of packages in 24 columns', () => {
    const lines = screenText(screenOf({ width: 24, height: 24 }), PLAIN).split('\n')
    expect(lines.find((line) => line.startsWith('total'))).toMatch(/^total +5 +50\.0%$/)
    expect(lines.find((line) => line.endsWith('37.5%'))).toMatch(/ence +\*5 /)
  })

  it('shows the total rather than headings where the terminal is low', () => {
    for (const height of [5, 6, 7, 8]) {
      const text = screenText(screenOf({ width: 80, height }, 20), PLAIN)
      expect(text).toMatch(/^50\.0% of statements \(5\/10\), 2 programs running$/m)
      expect(text).toMatch(/^total +5 /m)
      expect(text).not.toContain('package ')
    }
    const text = screenText(screenOf({ width: 80, height: 12 }, 3), PLAIN)
    expect(text).toMatch(/^package [^]*^\.\/[^]*^total /m)
  })

  it('writes nothing while nothing changes, and everything again in a terminal of another size', () => {
    const written: string[] = []
    const writer = new ScreenWriter({ write: (text) => written.push(text) })
    const size = { width: 80, height: 24 }
    for (const screen of [screenOf(size), screenOf(size)]) writer.draw(screen, PLAIN)
    expect(written).toHaveLength(1)
    writer.draw(screenOf({ ...size, height: 30 }), PLAIN)
    writer.draw(screenOf({ ...size, height: 30 }, 1), PLAIN)
    expect(written).toHaveLength(3)
  })
})
