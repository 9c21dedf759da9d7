/** @module The answer to `tests FILE:LINE`: who executed some lines, and what comes nearest to those that nobody did. */
import type { AttributedFile, AttributedFiles, NearTest } from '../../attribution/attributedFiles.js'
import type { AttributedTest } from '../../attribution/attribution.js'
import { lastBranch } from '../../attribution/lastBranch.js'
import { testsOfUnits } from '../../attribution/testsOfUnits.js'
import { type LineSpan, unitsOfLines } from '../../attribution/unitsOfLines.js'
import type { Tally } from '../../covdata/units/tally.js'
import type { CarriedReach } from '../../coverage/carriedReach.js'
import type { MeasuredText } from '../../coverage/measuredText.js'
import type { UnitCoverage } from '../../coverage/model.js'
import { type UncoveredRange, uncoveredRanges } from '../../coverage/uncovered.js'
import { upToCode } from '../../coverage/codeEnd.js'

export interface LineTests extends LineSpan {
  /** As in the coverage model. */
  readonly path: string
  /** The statements of the units on the lines: of all of each unit. */
  readonly tally: Tally
  /** Those that executed some of it. */
  readonly exact: readonly AttributedTest[]
  /** Groups of tests of which at least one executed some of it. */
  readonly groups: readonly (readonly AttributedTest[])[]
  /** Whether it is not known who executed some of it. */
  readonly isUnknown: boolean
  readonly carriedOver: CarriedLines
  readonly uncovered: readonly UncoveredBlock[]
}

/** What only tests covered that did not run: it was carried over from a baseline, whose report knows them. */
export interface CarriedLines {
  readonly statements: number
  /** The full hashes of the commits of the baselines. */
  readonly commits: readonly string[]
}

/** An uncovered range on the lines, the whole of it. */
export interface UncoveredBlock extends UncoveredRange {
  readonly nearest: NearTest | undefined
  readonly branch: BranchLine | undefined
}

export interface BranchLine {
  /** 1-based. */
  readonly line: number
  /** Undefined if the source is not known. */
  readonly text: string | undefined
}

/** @param text the measured source; undefined if it is not known */
export function lineTests(
  files: AttributedFiles,
  file: AttributedFile,
  lines: LineSpan,
  text: MeasuredText | undefined,
): LineTests {
  const { attribution, carried } = files
  const { coverage, table } = file
  const numbers = unitsOfLines(attribution.units, table, lines, text?.code)
  const units = numbers.flatMap((number) => coverage.units[number - table.first] ?? [])
  const found = testsOfUnits(attribution, numbers)
  const named = (tests: readonly number[]): readonly AttributedTest[] =>
    tests.flatMap((test) => attribution.tests[test] ?? [])
  return {
    path: coverage.path,
    startLine: lines.startLine,
    endLine: lines.endLine,
    tally: tallyOf(units),
    exact: named(found.exact),
    groups: found.groups.map(named),
    isUnknown: found.isUnknown,
    carriedOver: carriedIn(units, carried),
    uncovered: units.some(({ count, statements }) => count === 0 && statements > 0)
      ? uncoveredBlocks(files, file, lines, text)
      : [],
  }
}

function carriedIn(units: readonly UnitCoverage[], carried: CarriedReach): CarriedLines {
  const commits = new Set<string>()
  let statements = 0
  for (const unit of units) {
    const from = carried.baselinesOf(unit)
    for (const commit of from) commits.add(commit)
    if (from.length > 0) statements += unit.statements
  }
  return { statements, commits: [...commits] }
}

function tallyOf(units: readonly UnitCoverage[]): Tally {
  const tally = { covered: 0, total: 0 }
  for (const { statements, count } of units) {
    tally.total += statements
    if (count > 0) tally.covered += statements
  }
  return tally
}

function uncoveredBlocks(
  files: AttributedFiles,
  { coverage }: AttributedFile,
  { startLine, endLine }: LineSpan,
  text: MeasuredText | undefined,
): readonly UncoveredBlock[] {
  const all = text?.content.toString('utf8').split('\n')
  const textOf = all === undefined ? undefined : (line: number) => all[line - 1]
  return uncoveredRanges(coverage)
    .filter((range) => range.startLine <= endLine && range.endLine >= startLine)
    .map((range) => {
      const branch = lastBranch(coverage.units, range, textOf)
      return {
        ...upToCode(range, text?.code),
        nearest: files.near(coverage.path, range, textOf),
        branch: branch && { line: branch.line, text: textOf?.(branch.line)?.trim() },
      }
    })
}
