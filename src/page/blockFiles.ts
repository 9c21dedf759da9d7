/** @module Reads the files of a data block, which src/report/html/pageBlock.ts writes. */
import type {
  ExecutionColumns,
  PageFile,
  StoredExecution,
  StoredFile,
  UnitColumns,
} from '../report/html/pageData.js'

/** @param block what was compressed */
export function blockFiles(block: string): readonly PageFile[] {
  const files: PageFile[] = []
  for (let at = 0; at < block.length;) {
    const start = block.indexOf('\n', at) + 1
    const stored = JSON.parse(block.slice(at, start)) as StoredFile
    at = start + (stored.text ?? 0)
    files.push(pageFileOf(stored, stored.text === null ? null : block.slice(start, at)))
  }
  return files
}

function pageFileOf(stored: StoredFile, text: string | null): PageFile {
  const { reason, functions, reachedBy, units, runs, together, bySource } = stored
  const lines: number[] = []
  for (const [run, step] of runs.step.entries()) {
    const first = (lines.at(-1) ?? 0) + step
    for (let at = 0; at < (runs.length[run] ?? 0); at++) lines.push(first + at)
  }
  const ofLines = (execution: StoredExecution): ExecutionColumns => ({
    count: execution.count,
    uncovered: ranges(execution.uncovered),
    status: spread(execution.status, runs.length),
    hits: spread(execution.hits, runs.length),
  })
  return {
    text,
    reason,
    functions: functionColumns(functions),
    reachedBy,
    lines,
    units: unitColumns(units),
    together: ofLines(together),
    bySource: bySource.map(ofLines),
  }
}

/** Each value as often as its run has lines. */
function spread(values: readonly number[], lengths: readonly number[]): readonly number[] {
  return values.flatMap((value, run) => Array<number>(lengths[run] ?? 0).fill(value))
}

function unitColumns({ lineStep, columnStep, height, endColumn, reach }: StoredFile['units']): UnitColumns {
  const [startLine, startColumn, endLine]: [number[], number[], number[]] = [[], [], []]
  for (const [unit, step] of lineStep.entries()) {
    const line = (endLine[unit - 1] ?? 0) + step
    const isOnLine = unit > 0 && step === 0
    startLine.push(line)
    startColumn.push((columnStep[unit] ?? 0) + (isOnLine ? (endColumn[unit - 1] ?? 0) : 0))
    endLine.push(line + (height[unit] ?? 0))
  }
  return { startLine, startColumn, endLine, endColumn, reach }
}

function ranges({
  step,
  height,
  statements,
  function: owners,
}: StoredExecution['uncovered']): ExecutionColumns['uncovered'] {
  let line = 0
  const startLine = step.map((lines) => (line += lines))
  return {
    startLine,
    endLine: height.map((lines, range) => (startLine[range] ?? 0) + lines),
    statements,
    function: owners,
  }
}

function functionColumns({ step, height, ...rest }: StoredFile['functions']): PageFile['functions'] {
  const [startLine, endLine]: [number[], number[]] = [[], []]
  for (const [fn, lines] of step.entries()) {
    const line = (endLine[fn - 1] ?? 0) + lines
    startLine.push(line)
    endLine.push(line + (height[fn] ?? 0))
  }
  return { ...rest, startLine, endLine }
}
