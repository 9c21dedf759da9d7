/** @module A report on a function whose uncovered blocks end with lines that have no code. */
import type { UnitCoverage } from '../../src/coverage/model.js'
import { type SourceContent, NO_SOURCES } from '../../src/coverage/sources.js'
import { talliesOfUnits } from '../../src/coverage/tallies.js'
import type { Report } from '../../src/report/report.js'
import { model, pkg, report } from '../helpers/report.js'

export const BLOB = 'a'.repeat(40)
export const SOURCE = `package shop

func Pay(ok bool) {
	if !ok {
		refuse()
		return
	}
	later(func() {
		log()
	})
	// Not yet.
}
`

/** @param counts of the condition, what it guards, the call and the literal */
export function unitsOf(counts: readonly number[]): readonly UnitCoverage[] {
  const places = [
    [3, 19, 4, 9, 1],
    [4, 9, 7, 3, 2],
    [8, 2, 8, 15, 1],
    [8, 15, 10, 3, 1],
  ] as const
  return places.map(([startLine, startColumn, endLine, endColumn, statements], at) => ({
    ...{ startLine, startColumn, endLine, endColumn, statements, functionName: 'Pay', literal: at === 3 },
    count: counts[at] ?? 0,
    counts: [counts[at] ?? 0, 0],
  }))
}

export function found(text: string): SourceContent {
  return { kind: 'found', content: Buffer.from(text) }
}

/** The report as nobody has prepared it for its views. */
export function blockReport(
  counts: readonly number[],
  source: SourceContent = found(SOURCE),
  rest: Partial<Report> = {},
): Report {
  const made = pkg('shop', [])
  const units = unitsOf(counts)
  const files = made.files.map((file) => ({ ...file, units, tallies: talliesOfUnits(units, 2) }))
  const path = files[0]?.path ?? ''
  return report({
    coverage: model([{ ...made, files, tallies: talliesOfUnits(units, 2) }]),
    files: [{ path, file: 'shop/shop.go', blob: BLOB, lines: 12 }],
    sources: { ...NO_SOURCES, read: () => Promise.resolve(source) },
    ...rest,
  })
}
