/** @module Comments that were there before a change and exclude more code with it. */
import { type Scope, exclusionComments } from '../coverage/exclusionComments.js'
import type { MeasuredText } from '../coverage/measuredText.js'
import type { ExcludedPart, UnitCoverage } from '../coverage/model.js'
import { lastLineOf } from '../coverage/uncovered.js'
import type { LineMap } from '../diff/lineMap.js'
import type { ChangedFile } from './change.js'
import { changedPart } from './changedStatements.js'
import type { LineNumbers } from './lineSet.js'

/**
 * The part of an excluded part that was not excluded before, and what was not there; undefined if that is nothing.
 * @param part excluded by a comment, or a file that is excluded as a whole
 * @param before the text at the base
 */
export function grownPart(
  part: ExcludedPart,
  { map, lines }: ChangedFile,
  before: Buffer,
  text: MeasuredText,
): ExcludedPart | undefined {
  if (map === undefined) return undefined
  const earlier = new EarlierScopes(before, map)
  const scope = exclusionComments(text.content).exclusions.find(
    ({ line }) => line === part.commentLine,
  )?.scope
  const isSame = scope !== undefined && earlier.isSame(scope, part.commentLine)
  const tally = { covered: 0, total: 0 }
  let [startLine, endLine] = [Infinity, 0]
  for (const unit of part.units) {
    // Of the unit around a statement, nobody knows how far it went before.
    const isKept = isSame && !beginsWithin(scope, unit)
    const added = isKept || earlier.holdsPartOf(unit) ? lines : earlier.linesOutside(unit, lines)
    const { statements } = changedPart(unit, added, text)
    if (statements.length === 0) continue
    tally.total += statements.length
    if (unit.count > 0) tally.covered += statements.length
    startLine = Math.min(startLine, unit.startLine)
    endLine = Math.max(endLine, lastLineOf(unit))
  }
  return tally.total === 0 ? undefined : { ...part, tally, startLine, endLine }
}

/** Whether a unit is excluded by where it begins, and not by what is in it. */
function beginsWithin(scope: Scope, { startLine, startColumn }: UnitCoverage): boolean {
  if (scope.kind === 'file') return true
  if (scope.kind === 'statement') return false
  return scope.regions.some(
    ({ start, end }) =>
      (start.line < startLine || (start.line === startLine && start.column <= startColumn)) &&
      startLine <= end.line,
  )
}

/** What the comments of the earlier text are about, in its lines. */
class EarlierScopes {
  private readonly scopes: ReadonlyMap<number, Scope>
  private readonly isWhole: boolean

  constructor(
    before: Buffer,
    private readonly map: LineMap,
  ) {
    const { exclusions } = exclusionComments(before)
    this.scopes = new Map(exclusions.map(({ line, scope }) => [line, scope]))
    this.isWhole = exclusions.some(({ scope }) => scope.kind === 'file')
  }

  /** Whether a comment was there before, about the same code. */
  isSame(scope: Scope, commentLine = 0): boolean {
    const earlier = this.scopes.get(this.map.earlier(commentLine) ?? 0)
    if (earlier?.kind !== scope.kind) return false
    return anchorOf(scope) === this.map.later(anchorOf(earlier))
  }

  /** Whether a comment was about a statement of it. */
  holdsPartOf(unit: UnitCoverage): boolean {
    return [...this.scopes.values()].some((scope) => {
      const line = scope.kind === 'statement' ? this.map.later(scope.at.line) : undefined
      return line !== undefined && line >= unit.startLine && line <= lastLineOf(unit)
    })
  }

  /** The changed lines of a unit, and those that no comment was about. */
  linesOutside(unit: UnitCoverage, changed: LineNumbers): ReadonlySet<number> {
    const found = new Set<number>()
    for (let line = unit.startLine; line <= lastLineOf(unit); line++)
      if (changed.has(line) || !this.has(this.map.earlier(line))) found.add(line)
    return found
  }

  private has(line: number | undefined): boolean {
    if (this.isWhole || line === undefined) return this.isWhole
    return [...this.scopes.values()].some(
      (scope) =>
        (scope.kind === 'function' || scope.kind === 'block') &&
        scope.regions.some(({ start, end }) => start.line <= line && line <= end.line),
    )
  }
}

/** The line on which the code begins that a comment is about; 0 for a file. */
function anchorOf(scope: Scope): number {
  if (scope.kind === 'file') return 0
  return scope.kind === 'statement' ? scope.at.line : (scope.regions[0]?.start.line ?? scope.at?.line ?? 0)
}
