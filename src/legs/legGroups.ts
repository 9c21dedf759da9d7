/**
 * @module The legs of a matrix, gathered by what built them. Legs of one Go and system are added up as `go tool covdata`
 * does it; only what is left, one model for each Go and system, is laid over each other.
 */
import { legName } from './leg.js'
import type { Manifest } from './manifest.js'
import type { DataRead } from '../stages/collect.js'
import type { Pod } from '../covdata/read/readPods.js'
import { buildModel } from '../coverage/buildModel.js'
import { type Settled, settleClashes } from '../coverage/clashes.js'
import type { LegModel } from './mergeLegs.js'
import type { Tally } from '../covdata/units/tally.js'
import { PodSums } from '../coverage/podSums.js'
import { tallyColumn } from '../coverage/tallyColumn.js'
import { UnitIndexes } from '../coverage/unitIndexes.js'
import { parseGoVersion } from '../go/goVersion.js'

/** Legs of the same Go and system; data without a manifest is a group of its own. */
class LegGroup {
  private readonly sums = new PodSums()
  private readonly names: string[] = []
  private readonly linked = new Set<string>()
  private readonly notLinked = new Set<string>()

  constructor(private readonly goVersion: string | undefined) {}

  add(manifest: Manifest | undefined, { pods, linked }: DataRead): void {
    this.names.push(manifest === undefined ? '' : legName(manifest.leg))
    for (const importPath of linked) this.linked.add(importPath)
    for (const importPath of manifest?.notLinked ?? []) this.notLinked.add(importPath)
    this.sums.add(pods)
  }

  pods(): readonly Pod[] {
    return this.sums.pods()
  }

  /**
   * @param matches which of the group's pods count
   * @param indexes of all groups
   */
  model(matches: (pod: Pod) => boolean, indexes: UnitIndexes): LegModel {
    const pods = this.pods().filter(matches)
    return {
      // The smallest name, so that the order of the legs does not matter.
      name: [...this.names].sort()[0] ?? '',
      goVersion: this.goVersion === undefined ? undefined : parseGoVersion(this.goVersion),
      model: buildModel({ pods, measured: this.linked, selected: [...this.notLinked] }, indexes),
    }
  }
}

export class LegGroups {
  private readonly groups = new Map<string, LegGroup>()
  /** Of all groups and legs. */
  readonly indexes = new UnitIndexes()

  add(manifest: Manifest | undefined, data: DataRead): void {
    const key = manifest === undefined ? '' : groupKey(manifest)
    const group = this.groups.get(key) ?? new LegGroup(manifest?.go.version)
    this.groups.set(key, group)
    group.add(manifest, data)
  }

  /** One model for each group. */
  models(matches: (pod: Pod) => boolean = () => true): readonly LegModel[] {
    const kept = new Set(this.settled().pods.map(({ counters }) => counters.layout))
    return [...this.groups.values()].map((group) =>
      group.model((pod) => kept.has(pod.counters.layout) && matches(pod), this.indexes),
    )
  }

  /** The data of all groups: pods of the same build are one. Legs may clash as programs of one leg do. */
  settled(): Settled {
    const sums = new PodSums()
    for (const group of this.groups.values()) sums.add(group.pods())
    return settleClashes(sums.pods())
  }

  /** What a leg covers by itself. Legs of the same programs share the list of their units. */
  tally({ pods, linked }: DataRead): Tally {
    return tallyColumn(this.indexes.of(pods, linked), pods)
  }
}

function groupKey({ go: { version, goos, goarch } }: Manifest): string {
  return `${version} ${goos} ${goarch}`
}
