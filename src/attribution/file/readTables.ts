/** @module Reads the tables of attribution.bin, which is untrusted: what is not as it is written is refused. */
import { ByteCursor, FormatError } from '../../covdata/bytes/bytes.js'
import type { AttributedTest, Subject, UnitTable, UnitTableFile } from '../attribution.js'
import { compareSubjects, compareTests } from '../attributionOrder.js'
import { MAX_NAME_BYTES } from '../storedName.js'
import { MAX_MEMBERS, STRETCHES } from './attributionFormat.js'

/** What a row of each table has at least, in bytes. */
const MIN_TEST = 3
const MIN_FILE = 3
const MIN_UNIT = 5

/** @throws FormatError */
export function readTests(bytes: Uint8Array, count: number): readonly AttributedTest[] {
  const cursor = new ByteCursor(bytes)
  const paths = Array.from({ length: cursor.count(cursor.uleb('paths'), 1, 'paths') }, () =>
    textIn(cursor, 'an import path'),
  )
  cursor.count(count, MIN_TEST, 'tests')
  const tests: AttributedTest[] = []
  for (let number = 0; number < count; number++) {
    const importPath = paths[cursor.uleb('the number of an import path')]
    const stretch = STRETCHES[cursor.u8('a stretch')]
    const name = textIn(cursor, 'the name of a test', MAX_NAME_BYTES)
    if (importPath === undefined || stretch === undefined) throw odd(cursor, 'a known package and stretch')
    const test = { importPath, stretch, name }
    const before = tests.at(-1)
    if (before !== undefined && compareTests(before, test) >= 0) throw odd(cursor, 'tests in order')
    tests.push(test)
  }
  return ended(cursor, tests)
}

/** @param units of all files @throws FormatError */
export function readFiles(bytes: Uint8Array, count: number, units: number): readonly UnitTableFile[] {
  const cursor = new ByteCursor(bytes)
  cursor.count(count, MIN_FILE, 'files')
  const files: UnitTableFile[] = []
  let first = 0
  for (let number = 0; number < count; number++) {
    const path = textIn(cursor, 'the path of a file')
    const importPath = textIn(cursor, 'an import path')
    const own = cursor.uleb('a number of units')
    files.push({ path, ...(importPath === '' ? {} : { importPath }), first, count: own })
    first += own
  }
  if (first !== units) throw odd(cursor, `files with ${units} units`)
  return ended(cursor, files)
}

/** Gets the number of a unit, where it is, and one more than its number of statements, or 0. */
export type UnitVisitor = (
  unit: number,
  startLine: number,
  startColumn: number,
  endLine: number,
  endColumn: number,
  statements: number,
) => void

/** @throws FormatError */
export function readPositions(
  bytes: Uint8Array,
  files: readonly UnitTableFile[],
  units: number,
): Pick<UnitTable, 'positions' | 'statements'> {
  new ByteCursor(bytes).count(units, MIN_UNIT, 'units')
  const positions = new Uint32Array(4 * units)
  const statements = new Uint32Array(units)
  let known = 0
  eachUnit(bytes, files, units, (unit, startLine, startColumn, endLine, endColumn, own) => {
    const at = 4 * unit
    positions[at] = startLine
    positions[at + 1] = startColumn
    positions[at + 2] = endLine
    positions[at + 3] = endColumn
    if (own === 0) return
    statements[unit] = own - 1
    known++
  })
  return known === units ? { positions, statements } : { positions }
}

/** Calls `visit` for all units. @throws FormatError, perhaps after some of them */
export function eachUnit(
  bytes: Uint8Array,
  files: readonly UnitTableFile[],
  units: number,
  visit: UnitVisitor,
): void {
  const cursor = new ByteCursor(bytes)
  cursor.count(units, MIN_UNIT, 'units')
  for (const { first, count } of files) {
    let line = 0
    for (let unit = first; unit < first + count; unit++) {
      line = (line + cursor.uleb32('a line')) >>> 0
      const startColumn = cursor.uleb32('a column')
      const endLine = (line + cursor.uleb32('a line')) >>> 0
      const endColumn = cursor.uleb32('a column')
      visit(unit, line, startColumn, endLine, endColumn, cursor.uleb32('a number of statements'))
    }
  }
  if (cursor.remaining > 0) throw odd(cursor, 'the end')
}

/** @throws FormatError */
export function readSubjects(bytes: Uint8Array, count: number, tests: number): readonly Subject[] {
  const cursor = new ByteCursor(bytes)
  cursor.count(count, 1, 'subjects')
  const subjects: Subject[] = []
  let members = 0
  for (let number = 0; number < count; number++) {
    const head = cursor.uleb('a number of tests')
    const exact = head % 2 === 1
    const size = cursor.count(Math.floor(head / 2), 1, 'tests')
    members += size
    if (members > MAX_MEMBERS || (exact && size !== 1)) throw odd(cursor, 'a subject')
    const own: number[] = []
    let last = -1
    for (let at = 0; at < size; at++) own.push((last += cursor.uleb('a test') + 1))
    if (last >= tests) throw odd(cursor, `a test below ${tests}`)
    const subject = { tests: own, exact }
    const before = subjects.at(-1)
    if (before !== undefined && compareSubjects(before, subject) >= 0) throw odd(cursor, 'subjects in order')
    subjects.push(subject)
  }
  return ended(cursor, subjects)
}

/**
 * Which subjects have which chunk of a column.
 * @param chunks how many the column has
 * @param onRun gets the number of a chunk, from 0 on, and the subjects from the first to before the second number
 * @throws FormatError, perhaps after some runs
 */
export function readSubjectMap(
  bytes: Uint8Array,
  subjects: number,
  chunks: number,
  onRun: (chunk: number, from: number, to: number) => void,
): void {
  const cursor = new ByteCursor(bytes)
  let seen = 0
  for (let from = 0; cursor.remaining > 0;) {
    const value = cursor.uleb('a chunk')
    const to = from + cursor.uleb('a number of subjects')
    if (to <= from || to > subjects) throw odd(cursor, 'subjects that exist')
    const chunk = value === 1 ? seen++ : value - 2
    if (chunk >= seen) throw odd(cursor, 'a chunk that was there before')
    if (value > 0) onRun(chunk, from, to)
    from = to
  }
  if (seen !== chunks) throw odd(cursor, `${chunks} chunks`)
}

/** @throws FormatError if there is more */
function ended<T>(cursor: ByteCursor, value: T): T {
  if (cursor.remaining > 0) throw odd(cursor, 'the end')
  return value
}

/** @param max in bytes; by default what the block has */
function textIn(cursor: ByteCursor, what: string, max = Infinity): string {
  const length = cursor.uleb(`the length of ${what}`)
  if (length > max) throw odd(cursor, `${what} of at most ${max} bytes`)
  const start = cursor.position
  const bytes = cursor.take(length, what)
  cursor.checkName(start, cursor.position, what)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

function odd({ position }: ByteCursor, expected: string): FormatError {
  return new FormatError(position, expected, 'something else')
}
