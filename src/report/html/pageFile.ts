/** @module One file for the page: its figures by column, and its source. */
import { type FunctionCoverage, functionsOf } from '../../coverage/functions.js'
import { type FileLines, type LineColumn, type LineStatus, statusOf } from '../../coverage/lines.js'
import type { FileCoverage, Reach, UnitCoverage } from '../../coverage/model.js'
import { uncoveredRanges } from '../../coverage/uncovered.js'
import { figureColumns } from './figureColumns.js'
import type { ExecutionColumns, PageFile, UnitColumns } from './pageData.js'
import { TextColumns } from './textColumns.js'

/** How much of a line was executed, in `ExecutionColumns.status`. */
const STATUSES: readonly LineStatus[] = ['uncovered', 'partly covered', 'covered']

export interface PageFileRequest {
  readonly file: FileCoverage
  /** Its content, or why it is not known. */
  readonly source: Buffer | string
  /** By the line rule. */
  readonly lines: FileLines
  /** Why the text is left out although it is known; undefined if it is shown. */
  readonly withheld?: string | undefined
  /** The number of sources of the report. */
  readonly sources: number
  /** Who executed the units; undefined if it is not known. */
  readonly reach?: Reach | undefined
}

export function pageFile({ file, source, lines, withheld, sources, reach }: PageFileRequest): PageFile {
  const content = typeof source === 'string' ? undefined : source
  const shown = withheld === undefined && content !== undefined ? new TextColumns(content) : undefined
  const functions = new FunctionNumbers(functionsOf(file))
  const reached = reachColumns(file.units, reach)
  const execution = (own: FileCoverage, column: LineColumn): ExecutionColumns => ({
    count: own.units.map((unit) => unit.count),
    status: Array.from(lines.lines, (_, line) => STATUSES.indexOf(statusOf(lines, column, line))),
    hits: [...column.hits],
    uncovered: uncoveredColumns(own, functions),
  })
  return {
    text: shown?.text ?? null,
    reason: withheld ?? (typeof source === 'string' ? source : null),
    functions: functionColumns(functions.all, sources),
    units: { ...unitColumns(file.units, shown), reach: reached.reach },
    reachedBy: reached.reachedBy,
    lines: [...lines.lines],
    together: execution(file, lines.together),
    bySource:
      sources < 2 ? [] : lines.bySource.map((column, source) => execution(ofSource(file, source), column)),
  }
}

/** The file as if there were no other source. */
function ofSource(file: FileCoverage, source: number): FileCoverage {
  return { ...file, units: file.units.map((unit) => ({ ...unit, count: unit.counts[source] ?? 0 })) }
}

/** Functions by name and line. */
class FunctionNumbers {
  private readonly byName = new Map<string, number[]>()

  constructor(readonly all: readonly FunctionCoverage[]) {
    for (const [number, { name }] of all.entries()) {
      const known = this.byName.get(name)
      if (known === undefined) this.byName.set(name, [number])
      else known.push(number)
    }
  }

  /** The function of a name that a line is in; several can have the same name, such as init. */
  at(name: string, line: number): number {
    const named = this.byName.get(name) ?? []
    return named.findLast((number) => (this.all[number]?.startLine ?? 0) <= line) ?? named[0] ?? 0
  }
}

function functionColumns(functions: readonly FunctionCoverage[], sources: number): PageFile['functions'] {
  return {
    name: functions.map(({ name }) => name),
    startLine: functions.map(({ startLine }) => startLine),
    endLine: functions.map(({ endLine }) => endLine),
    ...figureColumns(
      functions.map(({ tallies }) => tallies),
      sources < 2 ? 0 : sources,
    ),
  }
}

function unitColumns(
  units: readonly UnitCoverage[],
  text: TextColumns | undefined,
): Omit<UnitColumns, 'reach'> {
  const column = (line: number, byte: number): number => text?.column(line, byte) ?? byte
  return {
    startLine: units.map((unit) => unit.startLine),
    startColumn: units.map((unit) => column(unit.startLine, unit.startColumn)),
    endLine: units.map((unit) => unit.endLine),
    endColumn: units.map((unit) => column(unit.endLine, unit.endColumn)),
  }
}

function uncoveredColumns(file: FileCoverage, functions: FunctionNumbers): ExecutionColumns['uncovered'] {
  const ranges = uncoveredRanges(file)
  return {
    startLine: ranges.map(({ startLine }) => startLine),
    endLine: ranges.map(({ endLine }) => endLine),
    statements: ranges.map(({ statements }) => statements),
    function: ranges.map(({ functionName, startLine }) => functions.at(functionName, startLine)),
  }
}

/** The sets of the report that units of the file have, and for each unit the number of its own among them. */
function reachColumns(
  units: readonly UnitCoverage[],
  reach: Reach | undefined,
): Pick<PageFile, 'reachedBy'> & Pick<UnitColumns, 'reach'> {
  if (reach === undefined) return { reachedBy: [], reach: [] }
  const numbers = new Map<number, number>()
  const column = units.map(({ reach: set = 0 }) => {
    const known = numbers.get(set) ?? numbers.size
    numbers.set(set, known)
    return known
  })
  return { reachedBy: Array.from(numbers.keys(), (set) => reach.sets[set] ?? []), reach: column }
}
