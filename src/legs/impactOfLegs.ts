/** @module What the legs of a merge say together about the choice of their tests. */
import type { ImpactRecord, ImpactSelection } from '../go/test/impactRecord.js'
import type { LegInfo } from './legInfo.js'
import { MAX_REASONS } from './manifestLimits.js'

/** Legs, with what they say together if any has asked which tests have to run. */
export function withImpact(legs: readonly LegInfo[]): {
  readonly legs: readonly LegInfo[]
  readonly impact?: ImpactRecord
} {
  const impact = impactOfLegs(legs)
  return { legs, ...(impact && { impact }) }
}

/** Undefined if no leg has asked. Statements that several legs carried over count in each. */
function impactOfLegs(legs: readonly LegInfo[]): ImpactRecord | undefined {
  const asked = legs.flatMap(({ name, impact }) => (impact === undefined ? [] : [{ name, ...impact }]))
  if (asked.length === 0) return undefined
  const baseline = asked.find(({ selection }) => selection !== undefined)?.baseline ?? asked[0]?.baseline
  const selections = asked.flatMap(({ selection }) => selection ?? [])
  const reasons = asked.flatMap(({ name, everything }) =>
    everything.map((reason) => (legs.length === 1 ? reason : `${name}: ${reason}`)),
  )
  return {
    ...(baseline && { baseline }),
    everything: reasons.slice(0, MAX_REASONS),
    ...(selections.length === 0 ? {} : { selection: addedUp(selections) }),
    missed: asked.flatMap(({ missed }) => missed),
  }
}

function addedUp(selections: readonly ImpactSelection[]): ImpactSelection {
  const sum = (of: (selection: ImpactSelection) => number): number =>
    selections.reduce((total, selection) => total + of(selection), 0)
  const areKnown = selections.every(({ leftOut }) => leftOut !== undefined)
  const leftOut = [...new Set(selections.flatMap((selection) => selection.leftOut ?? []))].sort()
  return {
    selected: sum(({ selected }) => selected),
    total: sum(({ total }) => total),
    secondsLeftOut: sum(({ secondsLeftOut }) => secondsLeftOut),
    ...(areKnown ? { leftOut } : {}),
    carried: sum(({ carried }) => carried),
    uncertain: sum(({ uncertain }) => uncertain),
    unplaced: sum(({ unplaced }) => unplaced),
  }
}
