/**
 * @module The line rule: which lines of a file can be covered, and which are. Every format that speaks of lines uses it;
 * docs/lines.md explains it by examples.
 *
 * A unit counts on every line on which it has code. Where no unit has code, the units that begin there count: `} else {`
 * is covered if the block is that it opens. Units without statements never count, and neither do blank lines, comments
 * and lines of nothing but punctuation.
 *
 * Without its source nobody knows on which of its lines a unit has code, so only the line on which it begins counts:
 * any other one could be a comment.
 */
import { Crossings, type Insides } from './lineCrossings.js'
import type { UnitCoverage } from './model.js'
import type { SourceCode } from './sourceCode.js'

/** How often the units on each line were executed, by all sources together or by one of them. */
export interface LineColumn {
  /** How many of the units on the line were executed. */
  readonly executed: Uint32Array
  /** The largest count of these units. */
  readonly hits: Uint32Array
}

/** The lines of a file that can be covered, by column: all arrays but those of `edges` have an item for each of them. */
export interface FileLines {
  /** 1-based, in ascending order. */
  readonly lines: Uint32Array
  /** How many units count on the line; at least 1. */
  readonly units: Uint32Array
  readonly together: LineColumn
  /** In the order of `CoverageModel.sources`. */
  readonly bySource: readonly LineColumn[]
  /** The units that begin or end on line i: `edges.units` from `edges.starts[i]` to `edges.starts[i + 1]`. */
  readonly edges: {
    readonly starts: Uint32Array
    /** Indexes into the units of the file. */
    readonly units: Uint32Array
  }
  /** Whether the source was known, so that all lines with code are there. */
  readonly isComplete: boolean
}

export type LineStatus = 'covered' | 'partly covered' | 'uncovered'

/** Whether all, some or none of the units on line i were executed. */
export function statusOf({ units }: FileLines, { executed }: LineColumn, i: number): LineStatus {
  const count = executed[i] ?? 0
  return count === 0 ? 'uncovered' : count === units[i] ? 'covered' : 'partly covered'
}

/** How many lines were executed at least partly. */
export function hitLines({ executed }: LineColumn): number {
  let lines = 0
  for (const count of executed) if (count > 0) lines++
  return lines
}

/**
 * The lines of a file.
 * @param units of one file, in any order
 * @param sources the number of sources
 * @param code undefined if the source is not known
 * @param lastLine the file's last line, if the source is not known but its length is: later lines do not exist
 */
export function linesOf(
  units: readonly UnitCoverage[],
  sources: number,
  code: SourceCode | undefined,
  lastLine = Infinity,
): FileLines {
  const isComplete = code !== undefined && fits(units, code)
  const last = isComplete ? code.lines : Math.min(lastLine, code?.lines ?? Infinity)
  const found = isComplete ? withCode(units, code) : beginnings(units, last)
  const edges = edgesOf(found)
  const inside = new Crossings(found.insides, found.lines.length)
  const all = countsOf(units, (unit) => unit.count)
  const together = columnOf(found, edges, inside, all)
  const bySource = Array.from({ length: sources }, (_, source) => {
    const own = countsOf(units, (unit) => unit.counts[source] ?? 0)
    return isSame(own, all) ? together : columnOf(found, edges, inside, own)
  })
  return {
    lines: found.lines,
    units: unitsOnLines(edges, inside),
    together,
    bySource,
    edges,
    isComplete,
  }
}

/** Whether the units can be of that source; those of a file that line directives name need not be. */
export function fits(units: readonly UnitCoverage[], code: SourceCode): boolean {
  return units.every(
    ({ startLine, endLine }) => startLine > 0 && startLine <= endLine && endLine <= code.lines,
  )
}

/** Lines that can be covered, and the units on them. */
interface Found {
  readonly lines: Uint32Array
  /** Pairs, by column: a unit begins or ends on a line, and counts there. */
  readonly edges: { readonly lines: ArrayLike<number>; readonly units: readonly number[] }
  readonly insides: Insides
}

const NO_UNIT = { statements: 0, startLine: 0, endLine: 0 }

function withCode(units: readonly UnitCoverage[], code: SourceCode): Found {
  const hasCode = code.linesWithCode()
  const counts = new Uint8Array(code.lines + 2)
  const [edgeLines, edgeUnits, silent]: [number[], number[], number[]] = [[], [], []]
  const add = (line: number, unit: number): void => {
    edgeLines.push(line)
    edgeUnits.push(unit)
    counts[line] = 1
  }
  const crossing = new Int32Array(code.lines + 2)
  // Plain loops, here and below: iterators of hundreds of thousands of units are a third of all garbage.
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined || unit.statements === 0) continue
    const { startLine, startColumn, endLine, endColumn } = unit
    const isOneLine = startLine === endLine
    if (code.hasCode(startLine, startColumn, isOneLine ? endColumn : Infinity)) add(startLine, index)
    else if (hasCode[startLine] === 1) silent.push(index)
    if (isOneLine) continue
    if (code.hasCode(endLine, 1, endColumn)) add(endLine, index)
    crossing[startLine + 1] = (crossing[startLine + 1] ?? 0) + 1
    crossing[endLine] = (crossing[endLine] ?? 0) - 1
  }
  for (let line = 1, depth = 0; line <= code.lines; line++) {
    depth += crossing[line] ?? 0
    if (depth > 0 && hasCode[line] === 1) counts[line] = 1
  }
  const taken = counts.slice()
  for (const index of silent) {
    const line = units[index]?.startLine ?? 0
    if (taken[line] === 0) add(line, index)
  }
  return found(units, counts, { lines: edgeLines, units: edgeUnits })
}

function found(units: readonly UnitCoverage[], counts: Uint8Array, edges: Found['edges']): Found {
  const lines: number[] = []
  /** For each line, the index of the first coverable line from there on. */
  const indexes = new Uint32Array(counts.length + 1)
  for (let line = 0; line < counts.length; line++) {
    indexes[line] = lines.length
    if (counts[line] === 1) lines.push(line)
  }
  indexes[counts.length] = lines.length
  const [from, to] = [new Uint32Array(units.length), new Uint32Array(units.length)]
  for (let index = 0; index < units.length; index++) {
    const { statements, startLine, endLine } = units[index] ?? NO_UNIT
    if (statements === 0 || endLine <= startLine) continue
    from[index] = indexes[startLine + 1] ?? 0
    to[index] = indexes[endLine] ?? 0
  }
  const places = new Uint32Array(edges.lines.length)
  for (let pair = 0; pair < places.length; pair++) places[pair] = indexes[edges.lines[pair] ?? 0] ?? 0
  return {
    lines: new Uint32Array(lines),
    edges: { lines: places, units: edges.units },
    insides: { from, to },
  }
}

/** The rule without source; the lines are numbered as the units say, and may be any. */
function beginnings(units: readonly UnitCoverage[], lastLine: number): Found {
  const indexes = [...units.keys()].filter((index) => {
    const unit = units[index]
    return unit !== undefined && unit.statements > 0 && unit.startLine > 0 && unit.startLine <= lastLine
  })
  const starts = indexes.map((index) => units[index]?.startLine ?? 0)
  const lines = Uint32Array.from(new Set(starts)).sort()
  const places = new Map(Array.from(lines, (line, i) => [line, i]))
  return {
    lines,
    edges: { lines: starts.map((line) => places.get(line) ?? 0), units: indexes },
    insides: { from: new Uint32Array(units.length), to: new Uint32Array(units.length) },
  }
}

/** Sorts the pairs by line, in the order of the units. */
function edgesOf({ lines, edges }: Found): FileLines['edges'] {
  const starts = new Uint32Array(lines.length + 1)
  for (let pair = 0; pair < edges.units.length; pair++) {
    const line = edges.lines[pair] ?? 0
    starts[line + 1] = (starts[line + 1] ?? 0) + 1
  }
  for (let i = 0; i < lines.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const next = starts.slice()
  const units = new Uint32Array(edges.units.length)
  for (let pair = 0; pair < edges.units.length; pair++) {
    const line = edges.lines[pair] ?? 0
    const place = next[line] ?? 0
    units[place] = edges.units[pair] ?? 0
    next[line] = place + 1
  }
  return { starts, units }
}

function unitsOnLines({ starts }: FileLines['edges'], { depth }: Crossings): Uint32Array {
  const units = depth.slice()
  for (let line = 0; line < units.length; line++)
    units[line] = (units[line] ?? 0) + (starts[line + 1] ?? 0) - (starts[line] ?? 0)
  return units
}

function countsOf(units: readonly UnitCoverage[], countOf: (unit: UnitCoverage) => number): Uint32Array {
  const counts = new Uint32Array(units.length)
  let unit = 0
  for (const each of units) counts[unit++] = countOf(each)
  return counts
}

/** Where one source executed everything that was executed, its column is that of all. */
function isSame(one: Uint32Array, other: Uint32Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

function columnOf(
  { lines }: Found,
  { starts, units }: FileLines['edges'],
  inside: Crossings,
  counts: Uint32Array,
): LineColumn {
  const executed = inside.executed(counts)
  const hits = inside.hits(counts)
  for (let line = 0; line < lines.length; line++) {
    for (let edge = starts[line] ?? 0; edge < (starts[line + 1] ?? 0); edge++) {
      const count = counts[units[edge] ?? 0] ?? 0
      if (count === 0) continue
      executed[line] = (executed[line] ?? 0) + 1
      hits[line] = Math.max(hits[line] ?? 0, count)
    }
  }
  return { executed, hits }
}
