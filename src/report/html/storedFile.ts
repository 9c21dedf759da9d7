/** @module Makes a file of the page small: differences instead of positions, and runs of lines. */
import type { ExecutionColumns, PageFile, StoredExecution, StoredFile, UnitColumns } from './pageData.js'

export function storedFile(file: PageFile): StoredFile {
  const { text, reason, functions, reachedBy, units, lines, together, bySource } = file
  const starts = runStarts(file)
  const ofRuns = (execution: ExecutionColumns): StoredExecution => ({
    count: execution.count,
    uncovered: storedRanges(execution.uncovered),
    status: starts.map((at) => execution.status[at] ?? 0),
    hits: starts.map((at) => execution.hits[at] ?? 0),
  })
  return {
    text: text?.length ?? null,
    reason,
    functions: storedFunctions(functions),
    reachedBy,
    units: storedUnits(units),
    runs: {
      step: starts.map((at) => (lines[at] ?? 0) - (lines[at - 1] ?? 0)),
      length: starts.map((at, run) => (starts[run + 1] ?? lines.length) - at),
    },
    together: ofRuns(together),
    bySource: bySource.map(ofRuns),
  }
}

/** The indexes of the lines with which runs begin. */
function runStarts({ lines, together, bySource }: PageFile): readonly number[] {
  const executions = [together, ...bySource]
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

function storedUnits({
  startLine,
  startColumn,
  endLine,
  endColumn,
  reach,
}: UnitColumns): StoredFile['units'] {
  const isOnLine = (unit: number, line: number): boolean => unit > 0 && endLine[unit - 1] === line
  return {
    lineStep: startLine.map((line, unit) => line - (endLine[unit - 1] ?? 0)),
    columnStep: startColumn.map(
      (column, unit) => column - (isOnLine(unit, startLine[unit] ?? 0) ? (endColumn[unit - 1] ?? 0) : 0),
    ),
    height: endLine.map((line, unit) => line - (startLine[unit] ?? 0)),
    endColumn,
    reach,
  }
}

function storedRanges({
  startLine,
  endLine,
  statements,
  function: owners,
}: ExecutionColumns['uncovered']): StoredExecution['uncovered'] {
  return {
    step: startLine.map((line, range) => line - (startLine[range - 1] ?? 0)),
    height: endLine.map((line, range) => line - (startLine[range] ?? 0)),
    statements,
    function: owners,
  }
}

function storedFunctions({ startLine, endLine, ...rest }: PageFile['functions']): StoredFile['functions'] {
  return {
    ...rest,
    step: startLine.map((line, fn) => line - (endLine[fn - 1] ?? 0)),
    height: endLine.map((line, fn) => line - (startLine[fn] ?? 0)),
  }
}
