/** @module The units of the report's files as runs that the same subjects executed. */
import type { UnitTable } from '../../../attribution/attribution.js'
import type { FileCoverage } from '../../../coverage/model.js'

/** Consecutive units of a file that the same subjects executed. */
export interface UnitRun {
  readonly units: number
  readonly statements: number
  /** The number of the set. */
  readonly set: number
}

/** The runs of each file. */
export type FileRuns = readonly (readonly UnitRun[])[]

/**
 * The runs of each file, in the order of the files; a file that attribution does not have is of nobody.
 * @param ofUnit the sets of the units of the attribution
 */
export function fileRuns(files: readonly FileCoverage[], table: UnitTable, ofUnit: Uint32Array): FileRuns {
  const known = new Map(table.files.map((file) => [file.path, file]))
  return files.map(({ path, units }) => {
    const own = known.get(path)
    // Units of another number are others.
    const first = own?.count === units.length ? own.first : undefined
    const runs: { units: number; statements: number; set: number }[] = []
    for (const [at, { statements }] of units.entries()) {
      const set = first === undefined ? 0 : (ofUnit[first + at] ?? 0)
      const last = runs.at(-1)
      if (last?.set === set) {
        last.units++
        last.statements += statements
      } else runs.push({ units: 1, statements, set })
    }
    return runs
  })
}
