/** @module How many units are attributed, and how exactly. */
import type { Attribution } from './attribution.js'
import { rebuilt } from './rebuilt.js'
import { CHUNK_BYTES, addChunk, unitsInChunk } from './unitChunk.js'
import { type UnitColumn, isColumnar } from './unitColumns.js'

/** Numbers of units, each in one of them. */
export interface AttributedUnits {
  /** Those that a test is known to have executed, or a stretch outside tests. */
  readonly exact: number
  /** Others, of which it is known that one of several executed them. */
  readonly group: number
  /** Others: nobody knows who executed them. */
  readonly unknown: number
}

export function attributedUnits(attribution: Attribution): AttributedUnits {
  const columnar = isColumnar(attribution) ? attribution : rebuilt(attribution)
  const kinds = columnar.subjects.map(({ tests, exact }) => (exact ? 0 : tests.length > 0 ? 1 : 2))
  const figures = [0, 0, 0] as [number, number, number]
  for (const column of columnar.columns())
    for (const [kind, count] of figuresIn(column, kinds).entries())
      figures[kind] = (figures[kind] ?? 0) + count
  const [exact, group, unknown] = figures
  return { exact, group, unknown }
}

/** @param kinds of the subjects: 0 exact, 1 group, 2 unknown */
function figuresIn(column: UnitColumn, kinds: readonly number[]): readonly number[] {
  const seen = new Uint8Array(CHUNK_BYTES)
  const sets = [0, 1, 2].map(() => new Uint8Array(CHUNK_BYTES))
  for (let chunk = 0; chunk < column.count; chunk++)
    for (const kind of new Set(column.subjectsOf(chunk).map((subject) => kinds[subject] ?? 2)))
      addChunk(sets[kind] ?? seen, column.bitsOf(chunk))
  let before = 0
  return sets.map((set) => {
    addChunk(seen, set)
    const count = unitsInChunk(seen) - before
    before += count
    return count
  })
}
