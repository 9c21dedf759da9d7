/**
 * @module The legs of a matrix, gathered by what built them. Legs of one Go and system are added up as `go tool covdata`
 * does it; only what is left, one model for each Go and system, is laid over each other.
 */
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'
import type { Tally } from '../covdata/units/tally.js'
import { buildModel } from '../coverage/buildModel.js'
import { modeClashes, withOneGranularity } from '../coverage/clashes.js'
import { BuildSums } from '../coverage/buildSums.js'
import type { DataRead } from '../coverage/readData.js'
import { tallyColumn } from '../coverage/tallyColumn.js'
import { UnitIndexes } from '../coverage/unitIndexes.js'
import { parseGoVersion } from '../go/goVersion.js'
import { legName } from './leg.js'
import type { Manifest } from './manifest.js'
import type { LegModel } from './mergeLegs.js'

/** Legs of the same Go and system; data without a manifest is a group of its own. */
class LegGroup {
  private readonly sums = new BuildSums()
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
   * @param pods those of the group that count
   * @param indexes of all groups
   */
  model(pods: readonly Pod[], indexes: UnitIndexes): LegModel {
    return {
      // The smallest name, so that the order of the legs does not matter.
      name: [...this.names].sort()[0] ?? '',
      goVersion: this.goVersion === undefined ? undefined : parseGoVersion(this.goVersion),
      model: buildModel({ pods, measured: this.linked, selected: [...this.notLinked] }, indexes),
    }
  }
}

/** The data of all legs, once no more are added. */
export interface SettledLegs {
  /** Of one granularity; pods of the same build are one. */
  readonly pods: readonly Pod[]
  /** Clashes between the legs, and within each. */
  readonly problems: readonly DataProblem[]
  /** One model for each group, of the pods that match. */
  readonly models: (matches?: (pod: Pod) => boolean) => readonly LegModel[]
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

  /** Legs may clash as programs of one leg do. */
  settle(): SettledLegs {
    const groups = [...this.groups.values()].map((group) => ({ group, pods: group.pods() }))
    const sums = new BuildSums()
    for (const { pods } of groups) sums.add(pods)
    const { pods, problems } = withOneGranularity(sums.pods())
    const kept = new Set(pods.map(({ counters }) => counters.layout))
    const own = groups.map(({ group, pods: all }) => ({
      group,
      pods: all.filter((pod) => kept.has(pod.counters.layout)),
    }))
    return {
      pods,
      problems: [...problems, ...modeClashes(pods)],
      models: (matches = () => true) =>
        own.map((each) => each.group.model(each.pods.filter(matches), this.indexes)),
    }
  }

  /** What a leg covers by itself. Legs of the same programs share the list of their units. */
  tally({ pods, linked }: DataRead): Tally {
    return tallyColumn(this.indexes.of(pods, linked), pods)
  }
}

function groupKey({ go: { version, goos, goarch } }: Manifest): string {
  return `${version} ${goos} ${goarch}`
}
