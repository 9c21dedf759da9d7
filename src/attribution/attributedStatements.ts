/** @module How many tests are known, how many statements are attributed to them, and how exactly. */
import type { AttributedTest, Attribution } from './attribution.js'
import { rebuilt } from './rebuilt.js'
import { CHUNK_BYTES, CHUNK_UNITS, unitsOfChunk } from './unitChunk.js'
import { type UnitColumn, isColumnar } from './unitColumns.js'

/** Numbers of tests and of statements; each statement counts once. */
export interface AttributedStatements {
  /** Those that executed something, or may have. Of a test with such subtests, only these count. */
  readonly tests: number
  /** What at least one test, or stretch outside tests, is known to have executed. */
  readonly exact: number
  /** The rest of what one of a group of tests executed. */
  readonly group: number
  /** What nobody knows who executed. */
  readonly unknown: number
}

const KINDS = ['exact', 'group', 'unknown'] as const

export function attributedStatements(attribution: Attribution): AttributedStatements {
  const { statements } = attribution.units
  const columnar = isColumnar(attribution) ? attribution : rebuilt(attribution)
  const kinds = columnar.subjects.map(({ tests, exact }) => (exact ? 0 : tests.length > 0 ? 1 : 2))
  const sums = { exact: 0, group: 0, unknown: 0 }
  for (const column of columnar.columns()) {
    const first = column.number * CHUNK_UNITS
    const seen = new Set<number>()
    for (const [kind, units] of unitsByKind(column, kinds).entries())
      for (const unit of unitsOfChunk(units)) {
        if (seen.has(unit)) continue
        seen.add(unit)
        sums[KINDS[kind] ?? 'unknown'] += statements?.[first + unit] ?? 1
      }
  }
  return { tests: leafTests(attribution), ...sums }
}

/** For each kind of subject, the units that one of them has. */
function unitsByKind(column: UnitColumn, kinds: readonly number[]): readonly Uint8Array[] {
  const sets = KINDS.map(() => new Uint8Array(CHUNK_BYTES))
  for (let chunk = 0; chunk < column.count; chunk++)
    for (const kind of new Set(Array.from(column.subjectsOf(chunk), (subject) => kinds[subject] ?? 0))) {
      const set = sets[kind]
      if (set !== undefined) addUnits(set, column.bitsOf(chunk))
    }
  return sets
}

/** A plain loop: most chunks of a small suite have few bytes that are not 0. */
function addUnits(set: Uint8Array, bits: Uint8Array): void {
  for (let at = 0; at < CHUNK_BYTES; at++) {
    const byte = bits[at] ?? 0
    if (byte !== 0) set[at] = (set[at] ?? 0) | byte
  }
}

function leafTests({ tests, subjects }: Attribution): number {
  const used = new Set<number>()
  for (const { tests: own } of subjects) for (const test of own) used.add(test)
  const named = tests.filter(({ stretch }, test) => stretch === 'test' && used.has(test))
  const parents = new Set(named.flatMap((test) => [...parentsOf(test)]))
  return named.filter(({ importPath, name }) => !parents.has(`${importPath} ${name}`)).length
}

function* parentsOf({ importPath, name }: AttributedTest): Generator<string, void> {
  for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
    yield `${importPath} ${name.slice(0, slash)}`
}
