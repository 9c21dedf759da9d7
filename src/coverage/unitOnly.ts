/** @module What only unit tests cover: the code whose behaviour no integration test would miss. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { functionsOf } from './functions.js'
import type { CoverageModel, FileCoverage } from './model.js'
import { fourFigures } from './unitTests.js'

/** A function with statements that unit tests cover and no integration test does. */
export interface UnitOnlyFunction {
  /** The path of its file, as in the coverage model. */
  readonly path: string
  /** As in the coverage model; empty if the data is a text profile and no integration test links the file. */
  readonly name: string
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  /** Those that only unit tests cover; at least 1. */
  readonly statements: number
  /** All of the function. */
  readonly total: number
  /** Whether an integration test links it; if none does, its statements are in no total. */
  readonly linked: boolean
}

/** The functions with most such statements first, then by path and line. Empty without data of unit tests. */
export function unitOnlyFunctions({ packages, unitTests }: CoverageModel): readonly UnitOnlyFunction[] {
  if (unitTests === undefined) return []
  const linked = packages.flatMap(({ files }) => files).flatMap((file) => functionsIn(file, true))
  const outside = unitTests.packages.flatMap(({ files }) => files).flatMap((file) => functionsIn(file, false))
  return [...linked, ...outside].sort(
    (a, b) =>
      b.statements - a.statements ||
      compareBytes(a.path, b.path) ||
      a.startLine - b.startLine ||
      a.endLine - b.endLine,
  )
}

function functionsIn(file: FileCoverage, linked: boolean): readonly UnitOnlyFunction[] {
  const { together, unitTests } = file.tallies
  const may = linked ? (unitTests?.covered ?? 0) - (unitTests?.both ?? 0) : together.covered
  if (may === 0) return []
  return functionsOf(file).flatMap(({ name, startLine, endLine, tallies }) => {
    const statements = linked ? (fourFigures(tallies)?.unitOnly ?? 0) : tallies.together.covered
    const { path } = file
    return statements === 0
      ? []
      : [{ path, name, startLine, endLine, statements, total: tallies.together.total, linked }]
  })
}
