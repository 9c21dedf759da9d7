/** @module What an annotation says: plain text on one line, with line numbers of the annotated commit. */
import type { HeadFile } from '../../compare/headFiles.js'
import type { CoverageModel, FileCoverage, UnitCoverage } from '../../coverage/model.js'
import { type UncoveredRange, lastLineOf } from '../../coverage/uncovered.js'
import { capital } from '../../support/capital.js'
import { plainLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'
import { plainFunction } from '../words.js'

export type Lines = Pick<UncoveredRange, 'startLine' | 'endLine'>

/** Uncovered lines of a file. */
export interface UncoveredLines {
  readonly file: FileCoverage
  readonly place: HeadFile
  /** The range that they are of. */
  readonly whole: UncoveredRange
  /** Of the tested commit. */
  readonly tested: Lines
  /** How many changed statements begin on them; undefined if these are not only changed lines, or it is not known. */
  readonly changed: number | undefined
  /** Which test comes nearest to them; undefined if none does, or that is not known. */
  readonly nearest: string | undefined
}

/** Names of binaries and test binaries that are listed. */
const MAX_NAMES = 2

export function annotationText(report: Report, lines: UncoveredLines): string {
  const jobs = report.legs.filter(({ state }) => state === 'merged').length
  const by = `by the integration tests${jobs > 1 ? ` of any of the ${jobs} jobs` : ''}`
  const sentences = [
    `${subject(lines)} not covered ${by}`,
    ...partText(lines),
    ...unitTestText(lines),
    nearestLineText(report.coverage, lines),
    ...(lines.nearest === undefined ? [] : [capital(lines.nearest)]),
  ]
  return sentences.join('. ')
}

function subject({ whole, tested, changed }: UncoveredLines): string {
  const name = plainFunction(whole.functionName)
  if (isSame(tested, whole)) return count(whole.statements, 'statement', name)
  if (changed !== undefined && changed > 0) return count(changed, 'changed statement', name)
  const noun = changed === undefined ? 'line' : 'changed line'
  const text = tested.startLine === tested.endLine ? `A ${noun} in ${name} is` : `${noun}s in ${name} are`
  return capital(text)
}

function count(statements: number, noun: string, name: string): string {
  return `${plural(statements, noun)} in ${name} ${statements === 1 ? 'is' : 'are'}`
}

function isSame(one: Lines, other: Lines): boolean {
  return one.startLine === other.startLine && one.endLine === other.endLine
}

/** Which part of a line, or of which lines they are a part. */
function partText({ file, place, whole, tested }: UncoveredLines): readonly string[] {
  if (!isSame(tested, whole)) {
    const [from, to] = [place.map.later(whole.startLine), place.map.later(whole.endLine)]
    if (from === undefined || to === undefined) return []
    return [`Part of ${plural(whole.statements, 'uncovered statement')} in lines ${from}-${to}`]
  }
  if (tested.startLine !== tested.endLine) return []
  const line = tested.startLine
  const onLine = file.units.filter(
    (unit) => unit.statements > 0 && unit.startLine <= line && lastLineOf(unit) >= line,
  )
  if (!onLine.some((unit) => unit.count > 0)) return []
  const columns = onLine
    .filter((unit) => unit.count === 0)
    .map((unit) => {
      const from = unit.startLine === line ? unit.startColumn : 1
      return unit.endLine === line ? `${from}-${unit.endColumn - 1}` : `from ${from}`
    })
  return columns.length === 0 ? [] : [`Only a part of the line: columns ${columns.join(', ')}`]
}

/** Whether unit tests reach the uncovered statements on the lines; nothing without data of theirs. */
function unitTestText({ file, tested }: UncoveredLines): readonly string[] {
  const uncovered = file.units.filter(
    (unit) =>
      unit.count === 0 &&
      unit.statements > 0 &&
      unit.startLine <= tested.endLine &&
      lastLineOf(unit) >= tested.startLine,
  )
  if (uncovered.length === 0 || uncovered.some(({ unitTests }) => unitTests === undefined)) return []
  const reached = uncovered.filter(({ unitTests = 0 }) => unitTests > 0).length
  if (reached === 0) return ['No unit test covers it either']
  return [reached === uncovered.length ? 'Covered by unit tests only' : 'Unit tests cover only a part of it']
}

/** Where a reader may begin to look: the nearest line of the function that is covered, and who executes it. */
function nearestLineText(model: CoverageModel, lines: UncoveredLines): string {
  const { file, whole, place } = lines
  const covered = file.units.filter(
    (unit) => unit.count > 0 && unit.statements > 0 && unit.functionName === whole.functionName,
  )
  if (covered.length === 0) return 'Nothing in the function is executed'
  const [nearest] = covered
    .flatMap((unit) => {
      const line = lineNear(unit, lines.tested)
      const at = place.map.later(line)
      return at === undefined ? [] : [{ unit, at, distance: distance(line, lines.tested) }]
    })
    .sort((one, other) => one.distance - other.distance || one.at - other.at)
  if (nearest === undefined) return 'The rest of the function is executed'
  return `The nearest covered line is ${nearest.at}${reachersText(model, nearest.unit)}`
}

/** The line of a unit that is nearest to others. */
function lineNear(unit: UnitCoverage, { startLine, endLine }: Lines): number {
  if (unit.startLine >= endLine) return unit.startLine
  return Math.max(unit.startLine, Math.min(lastLineOf(unit), startLine))
}

function distance(line: number, { startLine, endLine }: Lines): number {
  return Math.max(startLine - line, line - endLine, 0)
}

/** `, executed by server and store.test`. */
function reachersText({ reach }: CoverageModel, { reach: set }: UnitCoverage): string {
  if (reach === undefined || set === undefined) return ''
  const names = (reach.sets[set] ?? []).flatMap((number) => {
    const reacher = reach.reachers[number]
    return reacher === undefined || reacher.kind === 'leg' ? [] : [nameOf(reacher.name)]
  })
  if (names.length === 0) return ''
  const shown = names.slice(0, MAX_NAMES)
  const more = names.length - shown.length
  return `, executed by ${more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ')}`
}

/** The last part of an import path. */
function nameOf(path: string): string {
  return plainLine(path.slice(path.lastIndexOf('/') + 1))
}
