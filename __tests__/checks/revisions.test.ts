/** Data of several revisions of a file: units that overlap, and contents that differ. */
import { describe, expect, it } from '@jest/globals'
import { revisionFindings, sourceFindings } from '../../src/checks/revisions.js'
import { blobOf } from '../../src/coverage/sourceFiles.js'
import { model } from '../helpers/report.js'
import type { PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { talliesOfUnits } from '../../src/coverage/tallies.js'

/** Start line and column, end line and column, statements. */
type Range = readonly [number, number, number, number, number]

function file(...ranges: readonly Range[]): PackageCoverage {
  const units = ranges.map(([startLine, startColumn, endLine, endColumn, statements]): UnitCoverage => ({
    startLine,
    startColumn,
    endLine,
    endColumn,
    statements,
    functionName: 'F',
    literal: false,
    count: 0,
    counts: [0],
  }))
  const tallies = talliesOfUnits(units, 1)
  return { importPath: 'm/p', modulePath: 'm', files: [{ path: 'm/p/f.go', units, tallies }], tallies }
}

describe('the units of a file', () => {
  it.each<readonly [string, readonly Range[], boolean]>([
    ['do not clash side by side', [[1, 1, 2, 1, 1], [2, 1, 3, 1, 1]], false], // prettier-ignore
    ['clash if they overlap', [[1, 1, 2, 5, 1], [2, 1, 3, 1, 1]], true], // prettier-ignore
    ['clash if they overlap beyond an empty one', [[1, 1, 10, 2, 2], [3, 1, 3, 9, 0], [5, 1, 6, 1, 1]], true], // prettier-ignore
    ['do not clash if only an empty one overlaps another', [[1, 1, 10, 2, 2], [3, 1, 3, 9, 0]], false], // prettier-ignore
  ])('%s', (_, ranges, mixed) => {
    expect(revisionFindings(model([file(...ranges)]), new Set()).map(({ evidence }) => evidence)).toEqual(
      mixed ? [['m/p/f.go']] : [],
    )
  })
})

describe('the contents of a file', () => {
  const here = (content: string, platform: NodeJS.Platform) => ({
    path: 'm/p/f.go',
    file: 'p/f.go',
    blob: blobOf(Buffer.from(content), platform),
    ...(platform !== 'win32' && content.includes('\r\n')
      ? { textBlob: blobOf(Buffer.from(content), 'win32') }
      : {}),
  })

  it('are reported if they differ', () => {
    expect(sourceFindings([here('a\n', 'linux'), here('b\n', 'linux')])).toMatchObject([
      { code: 'several-revisions', evidence: ['m/p/f.go'] },
    ])
  })

  it('count as the same with CRLF line ends, whatever system read them', () => {
    const crlf = 'package p\r\n'
    expect(sourceFindings([here(crlf, 'linux'), here(crlf, 'win32'), here(crlf, 'linux')])).toEqual([])
    expect(sourceFindings([here(crlf, 'linux'), here('package q\r\n', 'win32')])).toHaveLength(1)
  })
})
