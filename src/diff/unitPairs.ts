/**
 * @module Finds the units of one revision of a file again in another one. Nothing but the data is needed: units of a
 * function are compared by their shape (columns, height, statements), which stays when code above them grows or shrinks.
 */
import { diffArrays } from 'diff'
import type { UnitCoverage } from '../coverage/model.js'
import { overlapFinder } from '../coverage/overlaps.js'
import { groupBy } from '../support/arrays.js'
import { statementsOf } from '../coverage/tallies.js'

/** A unit of the later revision, and what it was before. */
export interface UnitPair {
  readonly after: UnitCoverage
  /** Its counterpart. Several, if another Go version divides the code differently. */
  readonly before: readonly UnitCoverage[]
}

export interface PairedUnits {
  /** In the order of the later revision. */
  readonly pairs: readonly UnitPair[]
  /** Units that only the later revision has. */
  readonly added: readonly UnitCoverage[]
  /** Units that only the earlier revision has. */
  readonly removed: readonly UnitCoverage[]
}

export interface PairOptions {
  /** Whether both are known to be of the same text, so that positions alone decide. */
  readonly isSameText: boolean
  /** Whether the names of functions are known. */
  readonly hasNames: boolean
}

export function pairUnits(
  before: readonly UnitCoverage[],
  after: readonly UnitCoverage[],
  { isSameText, hasNames }: PairOptions,
): PairedUnits {
  const found = new Map<UnitCoverage, readonly UnitCoverage[]>()
  const used = new Set<UnitCoverage>()
  const pair = (one: readonly UnitCoverage[], other: UnitCoverage): void => {
    found.set(other, one)
    for (const unit of one) used.add(unit)
  }
  if (isSameText) pairByPlace(before, after, pair)
  else if (hasNames) pairByFunction(before, after, pair)
  else pairSequences(before, after, pair)
  const left = before.filter((unit) => !used.has(unit))
  pairOverlapping(
    before,
    left,
    after.filter((unit) => !found.has(unit)),
    isSameText,
    pair,
  )
  return {
    pairs: after.flatMap((unit) => {
      const counterpart = found.get(unit)
      return counterpart === undefined ? [] : [{ after: unit, before: counterpart }]
    }),
    added: after.filter((unit) => !found.has(unit)),
    removed: before.filter((unit) => !used.has(unit)),
  }
}

type Pair = (before: readonly UnitCoverage[], after: UnitCoverage) => void

function pairByPlace(before: readonly UnitCoverage[], after: readonly UnitCoverage[], pair: Pair): void {
  const places = new Map(before.map((unit) => [placeOf(unit), unit]))
  for (const unit of after) {
    const same = places.get(placeOf(unit))
    if (same !== undefined) pair([same], unit)
  }
}

/** Function by function, so that functions may change their order. */
function pairByFunction(before: readonly UnitCoverage[], after: readonly UnitCoverage[], pair: Pair): void {
  const earlier = byFunction(before)
  for (const [name, units] of byFunction(after)) {
    const known = earlier.get(name)
    if (known !== undefined) pairSequences(known, units, pair)
  }
}

function byFunction(units: readonly UnitCoverage[]): ReadonlyMap<string, readonly UnitCoverage[]> {
  return groupBy(units, ({ functionName }) => functionName)
}

/** Pairs what the longest common subsequence of shapes has in common. */
function pairSequences(before: readonly UnitCoverage[], after: readonly UnitCoverage[], pair: Pair): void {
  let [at, to] = [0, 0]
  for (const { added, removed, count } of diffArrays(before.map(shapeOf), after.map(shapeOf))) {
    if (removed) at += count
    else if (added) to += count
    else
      for (let i = 0; i < count; i++, at++, to++) {
        const [one, other] = [before[at], after[to]]
        if (one !== undefined && other !== undefined) pair([one], other)
      }
  }
}

/**
 * Other Go versions divide a function into other units. Where nothing has moved and the numbers of statements agree, what
 * overlaps is the same code. Otherwise code was added or removed.
 * @param before all earlier units
 * @param left those of them without a counterpart
 * @param rest later units without a counterpart
 */
function pairOverlapping(
  before: readonly UnitCoverage[],
  left: readonly UnitCoverage[],
  rest: readonly UnitCoverage[],
  isSameText: boolean,
  pair: Pair,
): void {
  const begins = new Set(before.map(beginOf))
  const earlier = byFunction(left)
  for (const [name, units] of byFunction(rest)) {
    const known = earlier.get(name) ?? []
    const [first] = units
    const stayed =
      first !== undefined && begins.has(beginOf(first)) && statementsOf(known) === statementsOf(units)
    if (!isSameText && !stayed) continue
    const overlapping = overlapFinder(known)
    for (const unit of units) {
      const same = overlapping(unit).filter((other) => isWithin(other, unit))
      if (same.length > 0) pair(same, unit)
    }
  }
}

function beginOf({ functionName, startLine, startColumn }: UnitCoverage): string {
  return `${functionName} ${startLine} ${startColumn}`
}

/** Whether one of the two contains the other: parts of the same code, not neighbours that grew into each other. */
function isWithin(one: UnitCoverage, other: UnitCoverage): boolean {
  return contains(one, other) || contains(other, one)
}

function contains(outer: UnitCoverage, inner: UnitCoverage): boolean {
  const startsBefore =
    outer.startLine < inner.startLine ||
    (outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn)
  const endsAfter =
    outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn)
  return startsBefore && endsAfter
}

export function placeOf({ startLine, startColumn, endLine, endColumn }: UnitCoverage): string {
  return `${startLine}.${startColumn},${endLine}.${endColumn}`
}

export function shapeOf({ startLine, startColumn, endLine, endColumn, statements }: UnitCoverage): string {
  return `${startColumn},${endLine - startLine}.${endColumn} ${statements}`
}
