/** @module What of a coverage model was carried over from a baseline. */
import type { CoverageModel, UnitCoverage } from './model.js'

type ReachedUnit = Pick<UnitCoverage, 'count' | 'reach'>

export class CarriedReach {
  /** By set of reachers: the names of baselines, and whether anything of this run executed the units as well. */
  private readonly sets: readonly { readonly baselines: readonly string[]; readonly isMeasured: boolean }[]

  constructor(reach: CoverageModel['reach']) {
    const { reachers = [], sets = [] } = reach ?? {}
    this.sets = sets.map((set) => {
      const members = set.flatMap((member) => reachers[member] ?? [])
      return {
        baselines: members.filter(({ kind }) => kind === 'baseline').map(({ name }) => name),
        isMeasured: members.some(({ kind }) => kind === 'binary' || kind === 'tests'),
      }
    })
  }

  /** The baselines that a unit was carried over from; none if this run has executed it, or nothing has. */
  baselinesOf({ count, reach = 0 }: ReachedUnit): readonly string[] {
    const found = this.sets[reach]
    return count === 0 || found === undefined || found.isMeasured ? [] : found.baselines
  }

  /** Whether tests that were left out executed a unit, be it that others did as well. */
  isOfLeftOut({ reach = 0 }: ReachedUnit): boolean {
    return (this.sets[reach]?.baselines.length ?? 0) > 0
  }
}
