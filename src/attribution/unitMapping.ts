/**
 * @module Which units of one table are the same source code as those of another: by their positions, as counts are merged
 * (legs/mergeLegs.ts), because other Go versions, systems and tags divide a file into other units.
 */
import { type PlacedUnit, overlapFinder } from '../coverage/overlaps.js'
import { groupBy } from '../support/arrays.js'
import type { UnitTable, UnitTableFile } from './attribution.js'

export interface UnitMapping {
  /** Whether all units have the same numbers in both. */
  readonly isIdentity: boolean
  /** Calls `visit` with the number in the other table of each unit that a unit is, or is part of. */
  readonly eachTarget: (unit: number, visit: (target: number) => void) => void
}

/** A unit with its number. */
interface NumberedUnit extends PlacedUnit {
  readonly number: number
}

/** @param nameOf the path in `to` of a file that is not in it by its own */
export function mapUnits(
  from: UnitTable,
  to: UnitTable,
  nameOf: (path: string) => string | undefined = () => undefined,
): UnitMapping {
  if (isSame(from, to)) return SAME_UNITS
  const targets = groupBy(to.files, ({ path }) => path)
  const mapping = new MappedUnits(from.positions.length / 4)
  for (const file of from.files) {
    const own = targets.get(file.path)?.filter((target) => isOfPackage(file, target))
    const named = own ?? targets.get(nameOf(file.path) ?? '') ?? []
    for (const target of named) addOverlapping(mapping, unitsIn(from, file), unitsIn(to, target))
  }
  return mapping
}

/** Of units that have the same numbers in both tables. */
export const SAME_UNITS: UnitMapping = {
  isIdentity: true,
  eachTarget: (unit, visit) => {
    visit(unit)
  },
}

/** Most units have one target. */
class MappedUnits implements UnitMapping {
  readonly isIdentity = false
  /** One more than the first target of a unit; 0 for none. */
  private readonly firsts: Uint32Array
  private readonly others = new Map<number, number[]>()

  constructor(units: number) {
    this.firsts = new Uint32Array(units)
  }

  add(unit: number, target: number): void {
    if (this.firsts[unit] === 0) {
      this.firsts[unit] = target + 1
      return
    }
    const others = this.others.get(unit)
    if (others === undefined) this.others.set(unit, [target])
    else others.push(target)
  }

  eachTarget(unit: number, visit: (target: number) => void): void {
    const first = this.firsts[unit] ?? 0
    if (first === 0) return
    visit(first - 1)
    for (const target of this.others.get(unit) ?? []) visit(target)
  }
}

/** Files that line directives name may be in several packages. */
function isOfPackage(one: UnitTableFile, other: UnitTableFile): boolean {
  return one.importPath === undefined || other.importPath === undefined || one.importPath === other.importPath
}

/** As in `mergeLegs`: a unit of a merged file counts what the units of the leg count that it is, or overlaps. */
function addOverlapping(
  mapping: MappedUnits,
  from: readonly NumberedUnit[],
  to: readonly NumberedUnit[],
): void {
  const find = overlapFinder(from)
  for (const unit of to) for (const { number } of find(unit)) mapping.add(number, unit.number)
}

function unitsIn(
  { positions, statements }: UnitTable,
  { first, count }: UnitTableFile,
): readonly NumberedUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0] = positions.subarray(
      4 * number,
      4 * number + 4,
    )
    return { number, startLine, startColumn, endLine, endColumn, statements: statements?.[number] ?? 1 }
  })
}

function isSame(one: UnitTable, other: UnitTable): boolean {
  return (
    one.positions.length === other.positions.length &&
    isSameFiles(one.files, other.files) &&
    one.positions.every((position, index) => position === other.positions[index])
  )
}

/** Whether files have as many units, and the same paths. */
export function isSameFiles(one: UnitTable['files'], other: UnitTable['files']): boolean {
  return (
    one.length === other.length &&
    one.every((file, index) => {
      const same = other[index]
      return same?.path === file.path && same.count === file.count && isOfPackage(file, same)
    })
  )
}
