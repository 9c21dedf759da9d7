/** @module A file as the source view needs it: text, parts and lines, for all sources together or for one of them. */
import { CarriedReach } from '../../coverage/carriedReach.js'
import type { ExecutionColumns, PageFile, PageIndex } from '../../report/html/pageData.js'
import { countText } from '../counts.js'
import { type CoverageSpan, type Shade, coverageSpans, shadesOf } from './coverageSpans.js'
import { LinedText } from './linedText.js'

/** The status of a line; `none` if it cannot be covered. */
export type LineStatus = 'none' | 'uncovered' | 'partly covered' | 'covered'
const STATUSES: readonly LineStatus[] = ['uncovered', 'partly covered', 'covered']

/** Consecutive lines of a function with uncovered statements. */
export interface UncoveredPart {
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  readonly statements: number
  /** The name of the function. */
  readonly name: string
}

/** What sources executed of a file. */
export class Execution {
  readonly shades: readonly Shade[]
  readonly parts: readonly UncoveredPart[]
  private readonly byLine: ReadonlyMap<number, number>

  constructor(
    private readonly columns: ExecutionColumns,
    file: PageFile,
    /** Whether counts say how often. */
    private readonly isCounted: boolean,
  ) {
    this.shades = shadesOf(columns.count)
    this.byLine = new Map(file.lines.map((line, index) => [line, index]))
    const { startLine, endLine, statements, function: owners } = columns.uncovered
    this.parts = startLine.map((start, part) => ({
      startLine: start,
      endLine: endLine[part] ?? start,
      statements: statements[part] ?? 0,
      name: file.functions.name[owners[part] ?? 0] ?? '',
    }))
  }

  count(unit: number): number {
    return this.columns.count[unit] ?? 0
  }

  /** `executed 3 times`. */
  countText(count: number): string {
    if (count === 0) return 'not executed'
    if (!this.isCounted) return 'executed'
    return count === 1 ? 'executed once' : `executed ${countText(count)} times`
  }

  status(line: number): LineStatus {
    const index = this.byLine.get(line)
    return index === undefined ? 'none' : (STATUSES[this.columns.status[index] ?? 0] ?? 'none')
  }

  /** The largest count of the units on a line; undefined if it cannot be covered. */
  hits(line: number): number | undefined {
    const index = this.byLine.get(line)
    return index === undefined ? undefined : (this.columns.hits[index] ?? 0)
  }
}

/** A file that was opened. */
export class FileModel {
  /** Undefined if the source is not shown. */
  readonly text: LinedText | undefined
  readonly spans: readonly CoverageSpan[]
  /** All sources together, then each of them if there are several. */
  readonly executions: readonly Execution[]
  /** The lines that the change added or modified. */
  readonly changedLines: ReadonlySet<number>
  /** Covered lines of which this run executed nothing: all of it was carried over from a baseline. */
  readonly carriedLines: ReadonlySet<number>
  private readonly carried: CarriedReach

  constructor(
    readonly file: PageFile,
    { mode, reachers }: Pick<PageIndex, 'mode' | 'reachers'>,
  ) {
    this.text = file.text === null ? undefined : new LinedText(file.text)
    this.spans = this.text === undefined ? [] : coverageSpans(file.units, this.text)
    this.changedLines = new Set(linesOfRuns(file.change?.lines ?? []))
    this.executions = [file.together, ...file.bySource].map(
      (columns) => new Execution(columns, file, mode !== 'set'),
    )
    this.carried = new CarriedReach({ reachers, sets: file.reachedBy })
    this.carriedLines = this.linesOnlyCarried()
  }

  /** The baselines that a unit was carried over from; none if this run executed it, or nothing did. */
  carriedFrom(unit: number): readonly string[] {
    const { together, units } = this.file
    return this.carried.baselinesOf({ count: together.count[unit] ?? 0, reach: units.reach[unit] ?? 0 })
  }

  private linesOnlyCarried(): ReadonlySet<number> {
    const { startLine, endLine } = this.file.units
    const [carried, executed] = [new Set<number>(), new Set<number>()]
    for (const [unit, count] of this.file.together.count.entries()) {
      if (count === 0) continue
      const lines = this.carriedFrom(unit).length > 0 ? carried : executed
      for (let line = startLine[unit] ?? 0; line <= (endLine[unit] ?? 0); line++) lines.add(line)
    }
    return new Set([...carried].filter((line) => !executed.has(line)))
  }

  /** How the coverage of a unit moved since the baseline. */
  movement(unit: number): Movement {
    return MOVEMENTS[this.file.change?.units[unit] ?? 0] ?? 'none'
  }

  get hasMoved(): boolean {
    return (this.file.change?.units.length ?? 0) > 0
  }

  /** What of the uncovered parts is on changed lines: from the first to the last such line of each. */
  changedParts(execution: Execution): readonly UncoveredPart[] {
    return execution.parts.flatMap((part) => {
      const lines: number[] = []
      for (let line = part.startLine; line <= part.endLine; line++)
        if (this.changedLines.has(line) && isOpen(execution.status(line))) lines.push(line)
      const [first, last] = [lines[0], lines.at(-1)]
      return first === undefined || last === undefined ? [] : [{ ...part, startLine: first, endLine: last }]
    })
  }
}

export type Movement = 'none' | 'gained' | 'lost'
const MOVEMENTS: readonly Movement[] = ['none', 'gained', 'lost']

function isOpen(status: LineStatus): boolean {
  return status === 'uncovered' || status === 'partly covered'
}

function linesOfRuns(runs: readonly number[]): readonly number[] {
  const lines: number[] = []
  for (let at = 0; at < runs.length; at += 2)
    for (let line = 0; line < (runs[at + 1] ?? 0); line++) lines.push((runs[at] ?? 0) + line)
  return lines
}
