/** @module Who executed which unit, over several legs with reachers of their own. */
import type { CoverageModel, PackageCoverage, Reach, UnitCoverage } from '../coverage/model.js'
import { ReachSets } from '../coverage/reach.js'

/** Makes one set of the sets of several legs. */
export class MergedReach {
  private readonly sets: ReachSets
  /** By leg, then by the number of a set in it: numbers of reachers here. */
  private readonly members: readonly (readonly (readonly number[])[])[]

  constructor(legs: readonly CoverageModel[]) {
    const sets = new ReachSets(legs.flatMap(({ reach }) => reach?.reachers ?? []))
    this.sets = sets
    this.members = legs.map(({ reach }) => {
      const numbers = (reach?.reachers ?? []).map((reacher) => sets.numberOf(reacher))
      return (reach?.sets ?? []).map((set) => set.flatMap((member) => numbers[member] ?? []))
    })
  }

  /** The number of the set of all that executed some units of a leg, with those of another set. */
  with(set: number, leg: number, units: readonly UnitCoverage[]): number {
    let all = set
    for (const { reach = 0 } of units)
      for (const reacher of this.members[leg]?.[reach] ?? []) all = this.sets.with(all, reacher)
    return all
  }

  /** The packages with sets that are numbered in their order. */
  settle(packages: readonly PackageCoverage[]): {
    readonly packages: readonly PackageCoverage[]
    readonly reach: Reach
  } {
    const units = packages.flatMap(({ files }) => files.flatMap((file) => file.units))
    const { reach, renumbered } = this.sets.inOrderOf(units.map((unit) => unit.reach ?? 0))
    const settled = packages.map((pkg) => ({
      ...pkg,
      files: pkg.files.map((file) => ({
        ...file,
        units: file.units.map((unit) => ({ ...unit, reach: renumbered.get(unit.reach ?? 0) ?? 0 })),
      })),
    }))
    return { packages: settled, reach }
  }
}
