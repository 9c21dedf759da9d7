/**
 * @module Which units that a baseline covers are carried over into a run that left tests out: those that the tests executed
 * which did not run.
 */
import type { AttributedTest, Attribution, UnitTableFile } from '../attribution/attribution.js'
import { rebuilt } from '../attribution/rebuilt.js'
import { CHUNK_UNITS, unitsOfChunk } from '../attribution/unitChunk.js'
import { isColumnar } from '../attribution/unitColumns.js'
import type { CoverageModel, FileCoverage } from '../coverage/model.js'
import { functionOf } from '../go/test/suiteResult.js'
import { type LeftOut, keyOfTest } from '../go/test/notRun.js'

/** In no row of the attribution. */
const IN_NO_ROW = 0
/** In rows, but only in those of what ran again or is gone. */
const MEASURED = 1
/** Of a group of which only some did not run, or nobody knows whose it is. */
export const UNCERTAIN = 2
/** Something that did not run executed it. */
export const CERTAIN = 3

/** A file of the baseline. */
export interface CarriedFile {
  readonly file: FileCoverage
  /** For each of its units UNCERTAIN or CERTAIN if it is carried over, otherwise less. */
  readonly certainty: Uint8Array
}

export interface CarriedPackage {
  readonly importPath: string
  /** All of them, also those of which nothing is carried over. */
  readonly files: readonly CarriedFile[]
}

/** What the baseline knows. */
export interface CarriedCode {
  readonly coverage: Pick<CoverageModel, 'packages'>
  readonly attribution: Attribution
}

/**
 * All packages of the baseline, with what of them is carried over.
 * @throws AttributionFileError if the attribution is of a file that was not checked, and is damaged
 */
export function carriedUnits(
  { coverage, attribution }: CarriedCode,
  leftOut: LeftOut,
): readonly CarriedPackage[] {
  const rows = leftOut.tests.length === 0 ? undefined : unitRows(attribution, leftOut)
  const tables = tablesByFile(attribution.units.files)
  return coverage.packages.map(({ importPath, files }) => ({
    importPath,
    files: files.map((file) => ({
      file,
      certainty:
        rows === undefined
          ? new Uint8Array(file.units.length)
          : certaintyOf(file, rows, attribution.units.positions, tables(file.path, importPath)),
    })),
  }))
}

/** For each unit of the attribution, the most that any of its rows makes of it. */
function unitRows(attribution: Attribution, leftOut: LeftOut): Uint8Array {
  const columnar = isColumnar(attribution) ? attribution : rebuilt(attribution)
  const certainties = subjectCertainty(columnar, leftOut)
  const units = new Uint8Array(attribution.units.positions.length / 4)
  for (const column of columnar.columns())
    for (let chunk = 0; chunk < column.count; chunk++) {
      let most = IN_NO_ROW
      for (const subject of column.subjectsOf(chunk)) most = Math.max(most, certainties[subject] ?? 0)
      for (const place of unitsOfChunk(column.bitsOf(chunk))) {
        const unit = column.number * CHUNK_UNITS + place
        if ((units[unit] ?? 0) < most) units[unit] = most
      }
    }
  return units
}

function subjectCertainty({ tests, subjects }: Attribution, leftOut: LeftOut): Uint8Array {
  const byTest = testCertainty(tests, leftOut)
  return Uint8Array.from(subjects, ({ tests: own }) => {
    if (own.length === 0) return UNCERTAIN
    if (own.every((test) => byTest[test] === CERTAIN)) return CERTAIN
    return own.some((test) => byTest[test] !== MEASURED) ? UNCERTAIN : MEASURED
  })
}

/** CERTAIN: did not run; MEASURED: ran, or is gone; UNCERTAIN: what of it would have happened is not known. */
function testCertainty(tests: readonly AttributedTest[], leftOut: LeftOut): Uint8Array {
  const left = new Set(leftOut.tests.map(keyOfTest))
  const within = new Set(leftOut.tests.map(({ importPath }) => importPath))
  const idle = new Set(leftOut.packages.filter((path) => within.has(path)))
  return Uint8Array.from(tests, ({ importPath, stretch, name }) => {
    if (stretch === 'test')
      return left.has(keyOfTest({ importPath, name: functionOf(name) })) ? CERTAIN : MEASURED
    if (idle.has(importPath)) return CERTAIN
    // What follows a test may be its doing: a server that it started is ended after all of them.
    const isBehindTests = stretch === 'between' || stretch === 'after'
    return isBehindTests && within.has(importPath) ? UNCERTAIN : MEASURED
  })
}

type Tables = (path: string, importPath: string) => UnitTableFile | undefined

/** Files that line directives name may be in several packages. */
function tablesByFile(files: readonly UnitTableFile[]): Tables {
  const found = new Map(files.map((file) => [`${file.importPath ?? ''} ${file.path}`, file]))
  return (path, importPath) => found.get(`${importPath} ${path}`) ?? found.get(` ${path}`)
}

/** By position, as the coverage may have units that the attribution leaves out, or the reverse. */
function certaintyOf(
  { units }: FileCoverage,
  rows: Uint8Array,
  positions: Uint32Array,
  table: UnitTableFile | undefined,
): Uint8Array {
  const numbers = new Map<number, number>()
  const { first = 0, count = 0 } = table ?? {}
  for (let unit = first; unit < first + count; unit++)
    numbers.set(placeOf(positions[4 * unit] ?? 0, positions[4 * unit + 1] ?? 0), unit)
  return Uint8Array.from(units, ({ startLine, startColumn, count: executed }) => {
    if (executed === 0) return IN_NO_ROW
    const number = numbers.get(placeOf(startLine, startColumn))
    const row = number === undefined ? IN_NO_ROW : (rows[number] ?? IN_NO_ROW)
    return row === IN_NO_ROW ? UNCERTAIN : row
  })
}

/** More columns than a line can have for the compiler. */
const MAX_COLUMNS = 2 ** 21

/** Units of a file differ in where they begin. */
function placeOf(line: number, column: number): number {
  return line * MAX_COLUMNS + column
}
