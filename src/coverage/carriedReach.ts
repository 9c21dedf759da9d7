/** @module What of a coverage model was carried over from a baseline. */
import type { CoverageModel, UnitCoverage } from './model.js'

type ReachedUnit = Pick<UnitCoverage, 'count' | 'reach'>

interface CarriedSet {
  /** The names of baselines, each once. */
  readonly baselines: readonly string[]
  /** Whether none of them knows for certain that all tests together would have executed the units. */
  readonly isUncertain: boolean
  /** Whether anything of this run executed the units as well. */
  readonly isMeasured: boolean
}

export class CarriedReach {
  /** By set of reachers. */
  private readonly sets: readonly CarriedSet[]

  constructor(reach: CoverageModel['reach']) {
    const { reachers = [], sets = [] } = reach ?? {}
    this.sets = sets.map((set) => {
      const members = set.flatMap((member) => reachers[member] ?? [])
      const baselines = members.filter(({ kind }) => kind === 'baseline')
      return {
        baselines: [...new Set(baselines.map(({ name }) => name))],
        isUncertain: baselines.every(({ isUncertain }) => isUncertain === true),
        isMeasured: members.some(({ kind }) => kind === 'binary' || kind === 'tests'),
      }
    })
  }

  /** The baselines that a unit was carried over from; none if this run has executed it, or nothing has. */
  baselinesOf({ count, reach = 0 }: ReachedUnit): readonly string[] {
    const found = this.sets[reach]
    return count === 0 || found === undefined || found.isMeasured ? [] : found.baselines
  }

  /** Whether a unit was carried over, and nobody knows whether all tests together would have executed it. */
  isUncertain(unit: ReachedUnit): boolean {
    return this.baselinesOf(unit).length > 0 && this.sets[unit.reach ?? 0]?.isUncertain === true
  }

  /** Whether tests that were left out executed a unit, be it that others did as well. */
  isOfLeftOut({ reach = 0 }: ReachedUnit): boolean {
    return (this.sets[reach]?.baselines.length ?? 0) > 0
  }
}

/** What was carried over, in statements. */
export interface CarriedStatements {
  /** Those that no process of the run has covered. */
  readonly carried: number
  /** Those of them of which nobody knows whether all tests together would have covered them. */
  readonly uncertain: number
}

export function carriedStatements({
  packages,
  reach,
}: Pick<CoverageModel, 'packages' | 'reach'>): CarriedStatements {
  const known = new CarriedReach(reach)
  let [carried, uncertain] = [0, 0]
  for (const { files } of packages)
    for (const { units } of files)
      for (const unit of units) {
        if (known.baselinesOf(unit).length === 0) continue
        carried += unit.statements
        if (known.isUncertain(unit)) uncertain += unit.statements
      }
  return { carried, uncertain }
}
