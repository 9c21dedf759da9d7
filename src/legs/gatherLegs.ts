/** @module Reading the legs of a matrix, one after the other. */
import { foreignData } from '../checks/dataHealth.js'
import { COLLECTED_BEFORE, describeData } from '../checks/describeData.js'
import { problemFindings } from '../checks/problemFindings.js'
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import type { BinaryInfo, ProcessInfo } from '../coverage/programs.js'
import { counterFilesOf, readData } from '../coverage/readData.js'
import type { Measured } from '../coverage/selectedPods.js'
import type { Finding } from '../findings/finding.js'
import { append } from '../support/arrays.js'
import type { LegData } from './legData.js'
import { LegGroups, type SettledLegs } from './legGroups.js'
import { type LegInfo, legInfo } from './legInfo.js'
import type { Manifest } from './manifest.js'

/** What the legs left. */
export interface Gathered {
  readonly settled: SettledLegs
  readonly manifests: readonly Manifest[]
  readonly legs: readonly LegInfo[]
  /** Of each leg. */
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  /** Undefined where there is more than data of which nothing is known. */
  readonly keptStatements: number | undefined
  /** What is wrong with the data itself. */
  readonly findings: readonly Finding[]
}

/**
 * Reads leg after leg and adds it up at once, so that memory does not grow with their number.
 * @throws UserError when a directory cannot be read
 */
export async function gatherLegs(all: readonly LegData[]): Promise<Gathered> {
  const groups = new LegGroups()
  const seen = new SeenFiles()
  const gathered = {
    manifests: [] as Manifest[],
    legs: [] as LegInfo[],
    binaries: [] as BinaryInfo[],
    processes: [] as ProcessInfo[],
  }
  const problems: DataProblem[] = []
  const foreign = new Map<CounterLayout, Pod>()
  let plain: readonly Finding[] = []
  let kept: number | undefined
  for (const { manifest, directories } of all) {
    const data = await readData({ directories, measured: measuredBy(manifest), seen })
    if (manifest === undefined) {
      const described = describeData(data, COLLECTED_BEFORE, groups.indexes)
      plain = described.findings
      if (all.length === 1) kept = described.keptStatements
      append(gathered.binaries, described.binaries)
      append(gathered.processes, described.processes)
    } else {
      append(problems, data.problems)
      for (const pod of data.foreign) foreign.set(pod.counters.layout, pod)
      // A leg that was given before, or a copy of it: nothing of it is left to read.
      if (data.repeated) continue
      gathered.manifests.push(manifest)
      append(gathered.binaries, manifest.binaries)
      append(gathered.processes, manifest.processes)
      gathered.legs.push(legInfo(manifest, counterFilesOf(data.pods) > 0, groups.tally(data)))
    }
    groups.add(manifest, data)
  }
  const settled = groups.settle()
  return {
    settled,
    ...gathered,
    keptStatements: kept,
    findings: [
      ...plain,
      ...foreignData([...foreign.values()]),
      ...problemFindings([...problems, ...settled.problems]),
    ],
  }
}

function measuredBy(manifest: Manifest | undefined): Measured {
  return manifest === undefined
    ? { module: undefined, selected: new Set() }
    : { module: manifest.module, selected: new Set(manifest.packages) }
}
