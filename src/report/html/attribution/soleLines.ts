/** @module The lines that one test alone reaches. */
import type { AttributedTest } from '../../../attribution/attribution.js'
import type { FileCoverage } from '../../../coverage/model.js'
import { type UncoveredRange, rangesOfUnits } from '../../../coverage/uncovered.js'
import type { FileRuns } from './fileRuns.js'

/** As many ranges more than are wanted may be in memory. */
const MANY = 2000

/** Lines of a file with statements that no other test reaches. */
export interface SoleLines extends UncoveredRange {
  /** The number of the file. */
  readonly file: number
  /** The index of the top-level test. */
  readonly test: number
}

/** All of them are counted, the largest are listed. */
export interface SoleList {
  readonly ranges: readonly SoleLines[]
  readonly count: number
}

/**
 * @param runs of each file
 * @param soleOf by set: the top-level test that is alone in it, or -1
 * @param most how many are listed
 */
export function soleLines(
  tests: readonly AttributedTest[],
  files: readonly FileCoverage[],
  runs: FileRuns,
  soleOf: Int32Array,
  most: number,
): SoleList {
  let [found, count]: [SoleLines[], number] = [[], 0]
  for (const [number, file] of files.entries()) {
    const soles = (runs[number] ?? []).flatMap(({ units, set }) =>
      Array<number>(units).fill(set === 0 ? -1 : (soleOf[set] ?? -1)),
    )
    for (const test of new Set(soles)) {
      if (test < 0 || tests[test]?.stretch !== 'test') continue
      for (const range of rangesOfUnits(file, (unit) => soles[unit] === test)) {
        found.push({ ...range, file: number, test })
        count++
      }
    }
    // Few of very many are ever shown.
    if (found.length > 2 * most + MANY) found = largest(found, most)
  }
  return { ranges: largest(found, most), count }
}

function largest(found: readonly SoleLines[], most: number): SoleLines[] {
  return found
    .toSorted(
      (one, other) =>
        other.statements - one.statements || one.file - other.file || one.startLine - other.startLine,
    )
    .slice(0, most)
}
