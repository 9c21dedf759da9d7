/** @module One file as the views of the page need it, from what a data block says of it: as the report finds it out. */
import { upToCode } from '../coverage/codeEnd.js'
import { type FunctionCoverage, functionText, functionsOf } from '../coverage/functions.js'
import { linesOf } from '../coverage/lines.js'
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import { SourceCode } from '../coverage/sourceCode.js'
import { talliesOfUnits } from '../coverage/tallies.js'
import { uncoveredRanges } from '../coverage/uncovered.js'
import { figureColumns } from '../report/html/figureColumns.js'
import { lineColumns } from '../report/html/lineColumns.js'
import type {
  ExecutionColumns,
  LineColumns,
  PageFile,
  StoredFile,
  StoredLines,
  UnitColumns,
} from '../report/html/pageData.js'
import { groupBy } from '../support/arrays.js'

/** A file of a data block. */
export interface BlockFile {
  readonly stored: StoredFile
  /** Null if the source is not shown. */
  readonly text: string | null
}

export function pageFile({ stored, text }: BlockFile): PageFile {
  const [count = [], ...bySource] = stored.counts
  const columns = unitColumns(stored)
  const units = unitsOf(stored, columns, count, bySource)
  const file: FileCoverage = { path: '', units, tallies: talliesOfUnits(units, bySource.length) }
  const functions = new FunctionNumbers(functionsOf(file))
  const code = text === null ? undefined : sourceCode(text)
  const { lines, executions } =
    stored.lines === null
      ? lineColumns(linesOf(units, bySource.length, code ?? sourceCode('')), bySource.length)
      : linesOfRuns(stored.lines)
  const executionOf = (own: FileCoverage, counts: readonly number[], at: number): ExecutionColumns => ({
    count: counts,
    status: executions[at]?.status ?? [],
    hits: executions[at]?.hits ?? [],
    uncovered: uncoveredColumns(own, functions, code),
  })
  return {
    text,
    reason: stored.reason,
    functions: functionColumns(functions.all, bySource.length),
    units: columns,
    reachedBy: stored.reachedBy,
    lines,
    together: executionOf(file, count, 0),
    bySource: bySource.map((counts, source) => executionOf(ofSource(file, source), counts, source + 1)),
    change: stored.change ?? null,
  }
}

function unitColumns({ units, reach }: StoredFile): UnitColumns {
  const { lineStep, columnStep, height, endColumn } = units
  const [startLine, startColumn, endLine]: [number[], number[], number[]] = [[], [], []]
  for (const [unit, step] of lineStep.entries()) {
    const line = (endLine[unit - 1] ?? 0) + step
    startLine.push(line)
    startColumn.push((columnStep[unit] ?? 0) + (step === 0 ? (endColumn[unit - 1] ?? 0) : 0))
    endLine.push(line + (height[unit] ?? 0))
  }
  return { startLine, startColumn, endLine, endColumn, reach }
}

function unitsOf(
  { functions, units: { statements } }: StoredFile,
  { startLine, startColumn, endLine, endColumn }: UnitColumns,
  count: readonly number[],
  bySource: readonly (readonly number[])[],
): readonly UnitCoverage[] {
  const names = functions.name.flatMap((name, run) => Array<string>(functions.units[run] ?? 0).fill(name))
  return names.map((functionName, unit) => ({
    startLine: startLine[unit] ?? 0,
    startColumn: startColumn[unit] ?? 0,
    endLine: endLine[unit] ?? 0,
    endColumn: endColumn[unit] ?? 0,
    statements: statements[unit] ?? 0,
    functionName,
    literal: false,
    count: count[unit] ?? 0,
    counts: bySource.map((counts) => counts[unit] ?? 0),
  }))
}

function sourceCode(text: string): SourceCode {
  return new SourceCode(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)))
}

function linesOfRuns({ step, length, executions }: StoredLines): LineColumns {
  const lines: number[] = []
  for (const [run, lineStep] of step.entries()) {
    const first = (lines.at(-1) ?? 0) + lineStep
    for (let at = 0; at < (length[run] ?? 0); at++) lines.push(first + at)
  }
  // Each value as often as its run has lines.
  const spread = (values: readonly number[]): readonly number[] =>
    values.flatMap((value, run) => Array<number>(length[run] ?? 0).fill(value))
  return {
    lines,
    executions: executions.map(({ status, hits }) => ({ status: spread(status), hits: spread(hits) })),
  }
}

/** The file as if there were no other source. */
function ofSource(file: FileCoverage, source: number): FileCoverage {
  return { ...file, units: file.units.map((unit) => ({ ...unit, count: unit.counts[source] ?? 0 })) }
}

/** Functions by name and line. */
class FunctionNumbers {
  private readonly byName: ReadonlyMap<string, readonly number[]>

  constructor(readonly all: readonly FunctionCoverage[]) {
    this.byName = groupBy(all.keys(), (number) => all[number]?.name ?? '')
  }

  /** The function of a name that a line is in; several can have the same name, such as init. */
  at(name: string, line: number): number {
    const named = this.byName.get(name) ?? []
    return named.findLast((number) => (this.all[number]?.startLine ?? 0) <= line) ?? named[0] ?? 0
  }
}

function functionColumns(functions: readonly FunctionCoverage[], sources: number): PageFile['functions'] {
  return {
    name: functions.map(({ name }) => functionText(name)),
    startLine: functions.map(({ startLine }) => startLine),
    endLine: functions.map(({ endLine }) => endLine),
    ...figureColumns(
      functions.map(({ tallies }) => tallies),
      sources,
    ),
  }
}

/** @param code undefined if the source is not shown */
function uncoveredColumns(
  file: FileCoverage,
  functions: FunctionNumbers,
  code: SourceCode | undefined,
): ExecutionColumns['uncovered'] {
  const ranges = uncoveredRanges(file).map((range) => upToCode(range, code))
  return {
    startLine: ranges.map(({ startLine }) => startLine),
    endLine: ranges.map(({ endLine }) => endLine),
    statements: ranges.map(({ statements }) => statements),
    function: ranges.map(({ functionName, startLine }) => functions.at(functionName, startLine)),
  }
}
