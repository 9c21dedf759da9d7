/** @module The functions of a file with their figures, as people know them from `go tool cover -func`. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { CoverageModel, FileCoverage, Tallies, UnitCoverage } from './model.js'
import { talliesOfUnits, uncoveredOf } from './tallies.js'
import { lastLineOf } from './uncovered.js'

/** A function of a file. Function literals are part of the function that they are in. */
export interface FunctionCoverage {
  /** As in the coverage model: `F`, `T.M`, `*T.M`, `M` if T has type parameters, `func.L3.C9` for a literal. */
  readonly name: string
  /** Whether it is a function literal at package level; `go tool cover -func` leaves these out. */
  readonly literal: boolean
  /** The line on which its body begins: that of `func`, unless its signature takes several lines. */
  readonly startLine: number
  /** The last line on which it has a unit, inclusive. */
  readonly endLine: number
  /** Of no statements if its body is empty. */
  readonly tallies: Tallies
  /** Its units, in the order of the file's. */
  readonly units: readonly UnitCoverage[]
}

/** A function with uncovered statements. */
export interface UncoveredFunction extends FunctionCoverage {
  /** The path of its file, as in the coverage model. */
  readonly path: string
  /** Uncovered statements; at least 1. */
  readonly uncovered: number
  /** Whether any of its statements was executed. */
  readonly reached: boolean
}

/**
 * The functions of a file, in its order; each unit is in exactly one. As in `go tool covdata func`, a function begins where
 * the name changes from one unit to the next: adjacent functions with the same name are one, since nothing in the data
 * separates them (several `init`, or methods of generic types, whose names lack the type).
 */
export function functionsOf({ units, tallies }: FileCoverage): readonly FunctionCoverage[] {
  const sources = tallies.bySource.length
  const groups: UnitCoverage[][] = []
  let name: string | undefined
  for (const unit of units) {
    if (unit.functionName !== name) groups.push([])
    name = unit.functionName
    groups.at(-1)?.push(unit)
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return {
      name: first.functionName,
      literal: first.literal,
      startLine: group.reduce((line, unit) => Math.min(line, unit.startLine), first.startLine),
      endLine: group.reduce((line, unit) => Math.max(line, lastLineOf(unit)), first.startLine),
      tallies: talliesOfUnits(group, sources),
      units: group,
    }
  })
}

/** The functions of all files with uncovered statements, those with most of them first, then by path and line. */
export function uncoveredFunctions({ packages }: CoverageModel): readonly UncoveredFunction[] {
  return packages
    .flatMap(({ files }) => files)
    .flatMap((file) =>
      functionsOf(file).map((fn) => ({
        ...fn,
        path: file.path,
        uncovered: uncoveredOf(fn.tallies.together),
        reached: fn.tallies.together.covered > 0,
      })),
    )
    .filter(({ uncovered }) => uncovered > 0)
    .sort(
      (a, b) =>
        b.uncovered - a.uncovered ||
        compareBytes(a.path, b.path) ||
        a.startLine - b.startLine ||
        a.endLine - b.endLine ||
        compareBytes(a.name, b.name),
    )
}

/**
 * The name of a function as people read it: `T.M` for `*T.M`, since a type has one method of a name. Function literals at
 * package level are named after their position (by cmd/cover).
 * @param name as in the coverage model; it is untrusted, and so is the result
 */
export function functionText(name: string): string {
  return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : name.replace(/^\*/, '')
}
