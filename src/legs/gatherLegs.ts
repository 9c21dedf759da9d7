/** @module Reading the legs of a matrix, one after the other. */
import type { Manifest } from './manifest.js'
import {
  type DataDirectory,
  type DataRead,
  counterFilesOf,
  describeData,
  findingsOf,
  readData,
} from '../stages/collect.js'
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import type { Measured } from '../coverage/selectedPods.js'
import type { Finding } from '../findings/finding.js'
import { LegGroups } from './legGroups.js'
import { type LegData, legInfo } from './legInfo.js'
import type { LegInfo } from './legInfo.js'
import type { ProcessInfo } from '../coverage/programs.js'
import type { BinaryInfo } from '../coverage/programs.js'

/** What the legs left. */
export interface Gathered {
  readonly groups: LegGroups
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
      const described = describeData(
        data,
        { built: [], suite: 'none', inProcess: true, running: new Set() },
        groups.indexes,
      )
      plain = described.findings
      if (all.length === 1) kept = described.keptStatements
      addAll(gathered.binaries, described.binaries)
      addAll(gathered.processes, described.processes)
    } else {
      addAll(problems, data.problems)
      for (const pod of data.foreign) foreign.set(pod.counters.layout, pod)
      if (isRepeated(data, directories)) continue
      gathered.manifests.push(manifest)
      addAll(gathered.binaries, manifest.binaries)
      addAll(gathered.processes, manifest.processes)
      gathered.legs.push(legInfo(manifest, counterFilesOf(data.pods) > 0, groups.tally(data)))
    }
    groups.add(manifest, data)
  }
  // Those of all legs together have those of each.
  const legProblems = [...problems.filter((problem) => !isModeClash(problem)), ...groups.settled().problems]
  const legs = findingsOf({
    pods: [],
    linked: new Set(),
    foreign: [...foreign.values()],
    problems: legProblems,
  })
  return {
    groups,
    ...gathered,
    keptStatements: kept,
    findings: [
      ...plain.filter((finding) => !isModeClash(finding)),
      // A leg without any data is told by its name.
      ...legs.filter(({ code }) => code !== 'no-data'),
    ],
  }
}

function isModeClash({ code }: { readonly code: string }): boolean {
  return code === 'mode-clash'
}

/** One by one: as arguments of a call a hundred thousand would be too many. */
function addAll<T>(all: T[], more: readonly T[]): void {
  for (const one of more) all.push(one)
}

/** Whether a leg was given before, or a copy of it: nothing of it is left to read. */
function isRepeated({ pods, problems }: DataRead, directories: readonly DataDirectory[]): boolean {
  if (counterFilesOf(pods) === 0 && problems.some(({ code }) => code === 'duplicate-counters')) return true
  const repeated = problems.filter(({ code }) => code === 'duplicate-directory')
  return directories.length > 0 && repeated.length === directories.length
}

function measuredBy(manifest: Manifest | undefined): Measured {
  return manifest === undefined
    ? { module: undefined, selected: new Set() }
    : { module: manifest.module, selected: new Set(manifest.packages) }
}
