/**
 * @module The legs of a matrix, grouped by Go version and system. Legs of a group are added up as `go tool covdata` does;
 * only the results, one model for each group, are merged by their positions (mergeLegs.ts).
 */
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'
import type { Tally } from '../covdata/units/tally.js'
import { buildModel } from '../coverage/buildModel.js'
import { modeClashes, withOneGranularity } from '../coverage/clashes.js'
import { BuildSums } from '../coverage/buildSums.js'
import type { Exclusions } from '../coverage/exclusions.js'
import { type BuildReach, type ReachByBuild, addReach } from '../coverage/reach.js'
import type { DataRead } from '../coverage/readData.js'
import { tallyColumn } from '../coverage/tallyColumn.js'
import { UnitIndexes } from '../coverage/unitIndexes.js'
import { parseGoVersion } from '../go/goVersion.js'
import { groupBy } from '../support/arrays.js'
import type { EarlierSelection, MergedBuild } from './earlierReport.js'
import { legName } from './leg.js'
import type { Manifest } from './manifest.js'
import type { LegModel } from './mergeLegs.js'

/** Packages that nothing links, and which builds of merged data belong together. */
type Selection = Pick<Manifest, 'notLinked' | 'unlinked'> & Pick<EarlierSelection, 'builds'>

/** The legs of one Go version and system. Data without a manifest is a group of its own. */
class LegGroup {
  private readonly sums = new BuildSums()
  private readonly reach = new Map<CounterLayout, readonly BuildReach[]>()
  private readonly names: string[] = []
  private readonly linked = new Set<string>()
  private readonly notLinked = new Set<string>()
  private readonly unlinkedStatements = new Map<string, number>()

  /** @param plainName what data without a manifest is called among those who executed code; undefined if it is not */
  constructor(
    readonly goVersion: string | undefined,
    private readonly plainName: string | undefined,
  ) {}

  /** @param name of a leg, or of the group in an earlier report */
  add(
    name: string,
    manifest: Manifest | undefined,
    { pods, linked }: DataRead,
    selections: readonly Selection[],
  ): void {
    this.names.push(name)
    for (const importPath of linked) this.linked.add(importPath)
    for (const { notLinked, unlinked = [] } of selections) {
      for (const importPath of notLinked) this.notLinked.add(importPath)
      for (const { importPath, statements } of unlinked) this.unlinkedStatements.set(importPath, statements)
    }
    this.sums.add(pods)
    addReach(this.reach, pods, manifest === undefined ? this.plainName : legName(manifest.leg))
  }

  pods(): readonly Pod[] {
    return this.sums.pods()
  }

  /** The first by name, so that the order of the legs does not matter. */
  get name(): string {
    return [...this.names].sort()[0] ?? ''
  }

  /**
   * @param pods the pods of the group that count
   * @param indexes unit lists to reuse, shared by all groups
   */
  model(pods: readonly Pod[], indexes: UnitIndexes): LegModel {
    return {
      name: this.name,
      goVersion: this.goVersion === undefined ? undefined : parseGoVersion(this.goVersion),
      model: buildModel(
        {
          pods,
          measured: this.linked,
          selected: [...this.notLinked],
          unlinkedStatements: this.unlinkedStatements,
          reach: reachOf(pods, this.reach),
        },
        indexes,
      ),
    }
  }
}

/** Of some of the builds. */
function reachOf(pods: readonly Pod[], reach: ReachByBuild): ReachByBuild {
  return new Map(pods.map(({ counters: { layout } }) => [layout, reach.get(layout) ?? []]))
}

/** The data of all legs, once all are added. */
export interface SettledLegs {
  /** Pods of one granularity, one for each build. */
  readonly pods: readonly Pod[]
  /** Which builds are of which group; empty if all are of one. */
  readonly builds: readonly MergedBuild[]
  /** Clashes of modes and granularities, between legs and within them. */
  readonly problems: readonly DataProblem[]
  /** One model for each group, of the pods for which `matches` is true; by default of all. */
  readonly models: (matches?: (pod: Pod) => boolean) => readonly LegModel[]
}

/** Adds up legs by group. */
export class LegGroups {
  private readonly groups = new Map<string, LegGroup>()
  /** The unit lists of all groups and legs. */
  readonly indexes: UnitIndexes

  private countedIndexes: UnitIndexes | undefined

  /**
   * @param filesLeftOut paths of source files that do not count
   * @param exclusions more may be added to it, but not of legs that were added here
   * @param plainName of data without a manifest beside legs, so that it is known what only a leg executed
   */
  constructor(
    filesLeftOut: ReadonlySet<string> = new Set(),
    private readonly exclusions?: Exclusions,
    private readonly plainName?: string,
  ) {
    this.indexes = new UnitIndexes(filesLeftOut)
  }

  /** The unit lists without what is excluded. */
  get counted(): UnitIndexes {
    if (this.exclusions === undefined || this.exclusions.isEmpty) return this.indexes
    this.countedIndexes ??= this.indexes.without(this.exclusions)
    return this.countedIndexes
  }

  /** @param selections what is known about packages that nothing links, here the manifest's by default */
  add(
    manifest: Manifest | undefined,
    data: DataRead,
    selections: readonly Selection[] = manifest === undefined ? [] : [manifest],
  ): void {
    if (manifest !== undefined) {
      const group = this.group(groupKey(manifest), manifest.go?.version)
      group.add(legName(manifest.leg), manifest, data, selections)
      return
    }
    const builds = new Map(selections.flatMap((each) => each.builds ?? []).map((build) => [build.tag, build]))
    const parts = groupBy(data.pods, ({ tag }) => keyOfBuild(builds.get(tag)))
    // What no pod says, such as packages that nothing links, belongs to data of any kind.
    for (const [key, pods] of parts.size === 0 ? [['', []] as const] : parts) {
      const build = pods[0] === undefined ? undefined : builds.get(pods[0].tag)
      const group = this.group(key, build?.go)
      group.add(build?.group ?? '', undefined, { ...data, pods }, selections)
    }
  }

  private group(key: string, goVersion: string | undefined): LegGroup {
    const group = this.groups.get(key) ?? new LegGroup(goVersion, this.plainName)
    this.groups.set(key, group)
    return group
  }

  /** Finds clashes between legs, which may occur as between the binaries of one leg. */
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
      builds: own.length > 1 ? own.flatMap(buildsOf) : [],
      problems: [...problems, ...modeClashes(pods)],
      models: (matches = () => true) =>
        own.map((each) => each.group.model(each.pods.filter(matches), this.indexes)),
    }
  }

  /** What a leg alone covers. Legs with the same binaries share a unit list. */
  tally({ pods, linked }: DataRead): Tally {
    return tallyColumn(this.counted.of(pods, linked), pods)
  }
}

function buildsOf({ group, pods }: { readonly group: LegGroup; readonly pods: readonly Pod[] }) {
  return pods.map(({ tag }): MergedBuild => ({ tag, group: group.name, go: group.goVersion }))
}

/** Builds of one group have the same; data of which nothing is known has that of no group. */
function keyOfBuild(build: MergedBuild | undefined): string {
  return build === undefined ? '' : JSON.stringify([build.go ?? null, build.group])
}

/** Legs that do not know their Go are merged by position: another one may have built them. */
function groupKey({ go, leg }: Manifest): string {
  return go === undefined ? `leg ${legName(leg)}` : `${go.version} ${go.goos} ${go.goarch}`
}
