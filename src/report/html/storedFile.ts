/**
 * @module A file of the report in a data block: what the page cannot find out by itself, in little space, and the text after
 * it. Which lines are covered is not stored if there is a text: the page applies the line rule to it.
 */
import { isAscii, isUtf8 } from 'node:buffer'
import type { FileCoverage, Reach, UnitCoverage } from '../../coverage/model.js'
import { GAP_WORDS, GUESS_WORDS, type SourceContent } from '../../coverage/sources.js'
import type { MeasuredFile } from '../measuredFiles.js'
import { lineColumns } from './lineColumns.js'
import type { FileChange, LineColumns, StoredFile, StoredLines } from './pageData.js'
import { TextColumns } from './textColumns.js'

export interface StoredFileRequest {
  readonly measured: Pick<MeasuredFile, 'file' | 'source' | 'lines'>
  /** Why the text is left out although it is known; undefined if it is shown. */
  readonly withheld?: string | undefined
  /** The number of sources of the report. */
  readonly sources: number
  /** Who executed the units; undefined if it is not known. */
  readonly reach?: Reach | undefined
  /** Undefined if nothing changed, or it is not known. */
  readonly change?: FileChange | undefined
}

/** A line of JSON, and the text if it is shown. */
export function storedFile(request: StoredFileRequest): readonly Buffer[] {
  const { measured, withheld, sources, reach, change } = request
  const { file, source } = measured
  const shown = withheld === undefined && source.kind === 'found' ? new ShownText(source.content) : undefined
  const stored: StoredFile = {
    text: shown?.length ?? null,
    reason: withheld ?? doubtOf(source),
    functions: functionRuns(file),
    ...reachColumns(file.units, reach),
    units: unitColumns(file.units, shown),
    counts: countColumns(file.units, sources),
    lines: shown === undefined ? storedLines(lineColumns(measured.lines, sources)) : null,
    change,
  }
  const head = Buffer.from(`${JSON.stringify(stored)}\n`)
  return shown === undefined ? [head] : [head, shown.bytes]
}

function doubtOf(source: SourceContent): string | null {
  if (source.kind !== 'found') return GAP_WORDS[source.kind]
  return source.isGuess === true ? GUESS_WORDS : null
}

/** A text as the page decodes it. */
class ShownText {
  /** UTF-8. */
  readonly bytes: Buffer
  /** In UTF-16 code units. */
  readonly length: number
  /** Undefined if the columns of the content are those of the text. */
  private readonly columns: TextColumns | undefined

  constructor(content: Buffer) {
    this.columns = isAscii(content) ? undefined : new TextColumns(content)
    // Encoding a long string takes more time than checking the bytes.
    this.bytes = this.columns === undefined || isUtf8(content) ? content : Buffer.from(this.columns.text)
    this.length = this.columns?.text.length ?? content.length
  }

  column(line: number, byte: number): number {
    return this.columns?.column(line, byte) ?? byte
  }
}

function functionRuns({ units }: FileCoverage): StoredFile['functions'] {
  const [name, length]: [string[], number[]] = [[], []]
  for (const { functionName } of units) {
    if (functionName !== name.at(-1)) length[name.push(functionName) - 1] = 0
    length[name.length - 1] = (length[name.length - 1] ?? 0) + 1
  }
  return { name, units: length }
}

function unitColumns(units: readonly UnitCoverage[], text: ShownText | undefined): StoredFile['units'] {
  const [lineStep, columnStep, height]: [number[], number[], number[]] = [[], [], []]
  const [endColumn, statements]: [number[], number[]] = [[], []]
  let [line, column] = [0, 0]
  for (const unit of units) {
    const start = text?.column(unit.startLine, unit.startColumn) ?? unit.startColumn
    lineStep.push(unit.startLine - line)
    columnStep.push(unit.startLine === line ? start - column : start)
    ;[line, column] = [unit.endLine, text?.column(unit.endLine, unit.endColumn) ?? unit.endColumn]
    height.push(line - unit.startLine)
    endColumn.push(column)
    statements.push(unit.statements)
  }
  return { lineStep, columnStep, height, endColumn, statements }
}

/** The counts of all sources together, then those of each if there are several. */
function countColumns(units: readonly UnitCoverage[], sources: number): StoredFile['counts'] {
  const bySource = Array.from({ length: sources < 2 ? 0 : sources }, (_, source) =>
    units.map(({ counts }) => counts[source] ?? 0),
  )
  return [units.map(({ count }) => count), ...bySource]
}

/** The sets of the report that units of the file have, and for each unit the number of its own among them. */
function reachColumns(
  units: readonly UnitCoverage[],
  reach: Reach | undefined,
): Pick<StoredFile, 'reach' | 'reachedBy'> {
  if (reach === undefined) return { reachedBy: [], reach: [] }
  const numbers = new Map<number, number>()
  const column = units.map(({ reach: set = 0 }) => {
    const known = numbers.get(set) ?? numbers.size
    numbers.set(set, known)
    return known
  })
  return { reachedBy: Array.from(numbers.keys(), (set) => reach.sets[set] ?? []), reach: column }
}

function storedLines(columns: LineColumns): StoredLines {
  const { lines, executions } = columns
  const starts = runStarts(columns)
  return {
    step: starts.map((at) => (lines[at] ?? 0) - (lines[at - 1] ?? 0)),
    length: starts.map((at, run) => (starts[run + 1] ?? lines.length) - at),
    executions: executions.map(({ status, hits }) => ({
      status: starts.map((at) => status[at] ?? 0),
      hits: starts.map((at) => hits[at] ?? 0),
    })),
  }
}

/** The indexes of the lines with which runs begin: consecutive lines of which the same is known. */
function runStarts({ lines, executions }: LineColumns): readonly number[] {
  const starts: number[] = []
  for (let at = 0; at < lines.length; at++) {
    const goesOn =
      at > 0 &&
      lines[at] === (lines[at - 1] ?? 0) + 1 &&
      executions.every(({ status, hits }) => status[at] === status[at - 1] && hits[at] === hits[at - 1])
    if (!goesOn) starts.push(at)
  }
  return starts
}
