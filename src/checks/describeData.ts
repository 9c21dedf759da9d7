/** @module What coverage data says apart from what is covered: binaries, processes, and what is missing. */
import type { Pod } from '../covdata/read/readPods.js'
import type { Tally } from '../covdata/units/tally.js'
import {
  type BinaryInfo,
  type Built,
  type ProcessInfo,
  type RunningFiles,
  binaryInfos,
  executedMains,
  processInfos,
  binaryPods,
  reExecutedMains,
} from '../coverage/measuredBinaries.js'
import { type DataRead, counterFilesOf } from '../coverage/readData.js'
import { tallyColumn } from '../coverage/tallyColumn.js'
import type { UnitIndexes } from '../coverage/unitIndexes.js'
import type { Finding } from '../findings/finding.js'
import { type SuiteState, healthFindings } from './dataHealth.js'
import { keptFinding, keptStatements } from './keptProcesses.js'

/** How the data was produced. */
export interface Circumstances {
  readonly built: readonly Built[]
  readonly suite: SuiteState
  /** Whether test processes were measured. */
  readonly inProcess: boolean
  readonly running: RunningFiles
}

/** For data that was collected earlier: nothing is known about how. */
export const COLLECTED_BEFORE: Circumstances = {
  built: [],
  suite: 'none',
  inProcess: true,
  running: new Set(),
}

export interface Described {
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  /** The number of statements that are covered only by processes that did not exit normally. */
  readonly keptStatements: number
  readonly findings: readonly Finding[]
}

/**
 * Describes the binaries and processes of the data, and finds what is missing.
 * @param indexes a cache of unit lists, which this may add to
 * @param counted one without what is excluded, for the figures that are shown
 */
export function describeData(
  data: DataRead,
  { built, suite, inProcess, running }: Circumstances,
  indexes: UnitIndexes,
  counted = indexes,
): Described {
  const { pods, linked, foreign, unselected, problems } = data
  const podsOf = binaryPods(pods, built)
  const tallyIn =
    (lists: UnitIndexes) =>
    (own: readonly Pod[]): Tally =>
      tallyColumn(lists.of(own, linked), own, 'binaries')
  const binaries = binaryInfos(built, podsOf, tallyIn(indexes))
  const processes = processInfos(pods, built, running)
  const kept = processes.some(({ ending }) => ending !== undefined)
    ? keptStatements(counted.of(pods, linked), pods)
    : 0
  return {
    binaries: counted === indexes ? binaries : binaryInfos(built, podsOf, tallyIn(counted)),
    processes,
    keptStatements: kept,
    findings: [
      ...healthFindings({
        binaries,
        podsOf,
        foreign,
        unselected,
        problems,
        counterFiles: counterFilesOf(pods),
        suite,
        inProcess,
        reExecuted: reExecutedMains(pods, built),
        executed: executedMains(pods),
        namedAt: new Map(
          built.flatMap(({ importPath, namedAt }) => (namedAt === undefined ? [] : [[importPath, namedAt]])),
        ),
        goByPath: new Map(built.map(({ importPath, goByPath }) => [importPath, goByPath])),
      }),
      ...keptFinding(processes),
    ],
  }
}
