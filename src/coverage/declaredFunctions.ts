/** @module The functions of a file as formats of other tools want them: each with its own name, line and count of calls. */
import { functionsOf } from './functions.js'
import type { FileCoverage, UnitCoverage } from './model.js'
import type { SourceCode } from './sourceCode.js'

export interface DeclaredFunction {
  /** As in the coverage model, but numbered if several functions of the file have that name: `init.0`, `init.1`. */
  readonly name: string
  /** 1-based: the line of its declaration, or that of its first unit if the source is not known. */
  readonly startLine: number
  /** Inclusive: the last line on which it has a unit. */
  readonly endLine: number
  /** How often it was called: the count of its first unit. */
  readonly count: number
  /** In the order of `CoverageModel.sources`. */
  readonly counts: readonly number[]
}

/**
 * The functions of a file, in its order.
 * @param code undefined if the source is not known; then adjacent functions of the same name are one
 */
export function declaredFunctions(
  file: FileCoverage,
  code: SourceCode | undefined,
): readonly DeclaredFunction[] {
  const declarations = new Declarations(code?.declarations ?? [])
  const found: DeclaredFunction[] = []
  for (const { name, literal, units, endLine } of functionsOf(file)) {
    if (literal) {
      found.push(...declared(name, units, endLine, undefined))
      continue
    }
    let start = 0
    for (const [at, unit] of units.entries()) {
      const next = units[at + 1]
      const line = declarations.before(unit.startLine)
      if (next !== undefined && declarations.before(next.startLine) === line) continue
      const group = units.slice(start, at + 1)
      found.push(...declared(name, group, next === undefined ? endLine : lastLine(group), line))
      start = at + 1
    }
  }
  return numbered(found)
}

function declared(
  name: string,
  units: readonly UnitCoverage[],
  endLine: number,
  line: number | undefined,
): readonly DeclaredFunction[] {
  const [first] = units
  if (first === undefined) return []
  return [{ name, startLine: line ?? first.startLine, endLine, count: first.count, counts: first.counts }]
}

function lastLine(units: readonly UnitCoverage[]): number {
  return units.reduce((line, unit) => Math.max(line, unit.endLine), 1)
}

/** Gives functions of the same name different ones, as the linker does with `init`. */
function numbered(functions: readonly DeclaredFunction[]): readonly DeclaredFunction[] {
  const named = new Map<string, number>()
  for (const { name } of functions) named.set(name, (named.get(name) ?? 0) + 1)
  const used = new Map<string, number>()
  return functions.map((each) => {
    const { name } = each
    if (named.get(name) === 1) return each
    const number = used.get(name) ?? 0
    used.set(name, number + 1)
    return { ...each, name: `${name}.${number}` }
  })
}

/** Lines on which functions are declared. */
class Declarations {
  constructor(private readonly lines: readonly number[]) {}

  /** The last declaration that is not after a line. */
  before(line: number): number | undefined {
    let [low, high] = [0, this.lines.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.lines[middle] ?? 0) <= line) low = middle + 1
      else high = middle
    }
    return this.lines[low - 1]
  }
}
