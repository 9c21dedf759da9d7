/** @module Reading the data of all legs of a matrix, one after the other. */
import { createHash } from 'node:crypto'
import { foreignData } from '../checks/dataHealth.js'
import { COLLECTED_BEFORE, describeData } from '../checks/describeData.js'
import { problemFindings } from '../checks/problemFindings.js'
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import type { DataProblem } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import type { BinaryInfo, ProcessInfo, RunningFiles } from '../coverage/measuredBinaries.js'
import type { Exclusions } from '../coverage/exclusions.js'
import type { FileNamer } from '../coverage/namedFiles.js'
import { counterFilesOf, readData } from '../coverage/readData.js'
import type { Measured } from '../coverage/selectedPods.js'
import { MAX_OF_LEGS, shortProcesses } from '../coverage/shortProcesses.js'
import type { Finding } from '../findings/finding.js'
import { append } from '../support/arrays.js'
import { canonicalJson } from '../support/canonicalJson.js'
import { plural } from '../support/plural.js'
import type { EarlierSelection } from './earlierReport.js'
import type { ExpectedManifest } from './legConflicts.js'
import type { LegData } from './legData.js'
import { LegGroups, type SettledLegs } from './legGroups.js'
import { type LegInfo, legInfo } from './legInfo.js'
import type { Manifest } from './manifest.js'

/** What data without a manifest is called beside legs. */
const OTHER_DATA = 'data of no job'

/** The data of all legs. */
export interface Gathered {
  readonly settled: SettledLegs
  readonly manifests: readonly ExpectedManifest[]
  readonly legs: readonly LegInfo[]
  /** The binaries and processes of all legs, one after the other. */
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  /** Statements covered only by preserved counters; undefined unless all data is without a manifest. */
  readonly keptStatements: number | undefined
  /** Source files that do not count in any leg. */
  readonly filesLeftOut: ReadonlySet<string>
  /** Files that line directives name in any leg. */
  readonly directedFiles: ReadonlySet<string>
  /** Problems of the data, and what was found in data without a manifest. */
  readonly findings: readonly Finding[]
}

/** What is known of data without a manifest. */
export interface PlainData {
  /** Names files which Go names by where they were built. */
  readonly nameFile?: FileNamer | undefined
  /** The live files of processes that are still running; by default none are. */
  readonly running?: RunningFiles | undefined
  /** What is excluded, and how to know it for more data; by default nothing is. */
  readonly excluding?: Excluding | undefined
}

/** What is excluded of the data. */
export interface Excluding {
  readonly exclusions: Exclusions
  readonly prepare: (pods: readonly Pod[], measured: ReadonlySet<string>) => Promise<void>
}

/**
 * Reads one leg after the other and adds it up at once, so that memory does not grow with their number.
 * @param selections what counts of data without a manifest, as earlier reports of it say
 * @param onStep called often with what is being read
 * @throws UserError if a directory cannot be read
 */
export async function gatherLegs(
  all: readonly LegData[],
  selections: readonly EarlierSelection[],
  { nameFile, running = COLLECTED_BEFORE.running, excluding }: PlainData = {},
  onStep: (message: string) => void = () => undefined,
): Promise<Gathered> {
  const known = [...all.map(({ manifest }) => manifest), ...selections]
  const filesLeftOut = new Set(known.flatMap((each) => each?.filesLeftOut ?? []))
  const hasLegs = all.some(({ manifest }) => manifest !== undefined)
  const groups = new LegGroups(filesLeftOut, excluding?.exclusions, hasLegs ? OTHER_DATA : undefined)
  const seen = new SeenFiles()
  const identities = new Set<string>()
  const gathered = {
    manifests: [] as ExpectedManifest[],
    legs: [] as LegInfo[],
    binaries: [] as BinaryInfo[],
    processes: [] as ProcessInfo[],
  }
  const problems: DataProblem[] = []
  const foreign = new Map<CounterLayout, Pod>()
  let plain: readonly Finding[] = []
  let kept: number | undefined
  for (const [number, { manifest, directories, origin, identity: whose }] of all.entries()) {
    const request = { directories, measured: measuredBy(manifest, selections, nameFile) }
    const data = await readData({ ...request, seen, onProgress: legProgress(number, all.length, onStep) })
    if (manifest === undefined) {
      await excluding?.prepare(data.pods, data.linked)
      const described = describeData(data, { ...COLLECTED_BEFORE, running }, groups.indexes, groups.counted)
      plain = described.findings
      if (all.length === 1) kept = described.keptStatements
      addPrograms(gathered, described)
    } else {
      append(problems, data.problems)
      for (const pod of data.foreign) foreign.set(pod.counters.layout, pod)
      const identity = identityOf(manifest)
      // The same leg, named twice. Another leg keeps its verdict and its findings even if it has no data of its own.
      if (data.repeated && identities.has(identity)) continue
      identities.add(identity)
      gathered.manifests.push({ manifest, origin })
      addPrograms(gathered, manifest)
      const own = data.copies ? await readData({ ...request, seen: new SeenFiles() }) : data
      gathered.legs.push(legInfo(manifest, counterFilesOf(own.pods) > 0, groups.tally(own), whose))
      if (data.repeated) continue
    }
    groups.add(manifest, data, manifest === undefined ? selections : undefined)
  }
  const settled = groups.settle()
  return {
    settled,
    ...gathered,
    filesLeftOut,
    directedFiles: new Set(known.flatMap((each) => each?.directedFiles ?? [])),
    keptStatements: kept,
    findings: [
      ...plain,
      ...foreignData([...foreign.values()]),
      ...problemFindings([...problems, ...settled.problems]),
    ],
  }
}

/** The same for equal manifests. Not their text: there may be a thousand large ones. */
function identityOf(manifest: Manifest): string {
  return createHash('sha256').update(canonicalJson(manifest)).digest('base64')
}

function addPrograms(
  to: { readonly binaries: BinaryInfo[]; readonly processes: ProcessInfo[] },
  from: { readonly binaries: readonly BinaryInfo[]; readonly processes: readonly ProcessInfo[] },
): void {
  append(to.binaries, from.binaries)
  append(to.processes, from.processes)
  const short = shortProcesses(to.processes, MAX_OF_LEGS)
  if (short === to.processes) return
  to.processes.length = 0
  append(to.processes, short)
}

/** Says which leg is being read, if there are several, and how many of its files have been. */
function legProgress(
  index: number,
  legs: number,
  onStep: (message: string) => void,
): (read: number, total: number) => void {
  const what = legs > 1 ? `leg ${index + 1} of ${legs}` : 'data'
  if (legs > 1) onStep(`reading ${what}`)
  return (read, total) => {
    onStep(`reading ${what}: ${read} of ${plural(total, 'file')}`)
  }
}

/** What counts of the data of a leg, or of data without a manifest. */
export function measuredBy(
  manifest: Manifest | undefined,
  selections: readonly EarlierSelection[],
  nameFile: FileNamer | undefined,
): Measured {
  const counted = new Set(selections.flatMap((selection) => selection.packages))
  const leftOut = selections.flatMap((selection) => selection.packagesLeftOut)
  const without = new Set(leftOut.filter((importPath) => !counted.has(importPath)))
  return manifest === undefined
    ? { modules: [], packages: undefined, without, ...(nameFile === undefined ? {} : { nameFile }) }
    : {
        ...ofManifest(manifest),
        ...(manifest.go === undefined && nameFile !== undefined ? { nameFile } : {}),
      }
}

function ofManifest({ modules, module, packages }: Manifest): Measured {
  const placed = (modules ?? [module]).filter(({ dir }) => dir !== '')
  return { modules: placed, packages: new Set(packages) }
}
