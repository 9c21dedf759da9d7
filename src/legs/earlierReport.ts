/** @module An earlier report as its report.json describes it: its suites keep their verdicts when their data is merged. */
import type { UnlinkedPackage } from '../coverage/model.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { Finding } from '../findings/finding.js'
import type { TestOutcome, TestRecord } from '../go/test/suiteResult.js'
import type { LegInfo } from './legInfo.js'
import type { HistoryPoint } from './manifest.js'
import type { ShardedLeg } from './shardGroups.js'

export const REPORT_NAME = 'report.json'

/** What an earlier report says about the suites whose data it has. */
export interface EarlierReport {
  /** The report's directory without links: reports that were named twice have the same. */
  readonly place: string
  /** The directory as it is shown; empty if there is no other data beside it, so that its legs need not be told from others. */
  readonly name: string
  /** A row for each of its legs, or one for its suite. */
  readonly legs: readonly LegInfo[]
  /** The tests of its suites; undefined for a command, and for the merges of earlier versions. */
  readonly tests: readonly TestRecord[] | undefined
  /** The shards of suites that it is about; empty if it is about whole ones. */
  readonly shards: readonly ShardedLeg[]
  readonly findings: readonly Finding[]
  /** What of it cannot be true together, each with the name of a leg. */
  readonly contradictions: readonly string[]
  readonly selection: EarlierSelection
  /** When it was made: RFC 3339, UTC. Undefined if it does not say that. */
  readonly startedAt: string | undefined
  /** The totals of the branch, the oldest first; empty if it is not of a branch of that kind. */
  readonly history: readonly HistoryPoint[]
  /** Whether it says that which test covers what is stored beside its data. */
  readonly hasAttribution: boolean
  /** Whether it says that it is about another workflow run than the one that made it. */
  readonly isOfOtherRun: boolean
}

/** A build in merged data, and the legs that it is of: those of one Go and system were added up. */
export interface MergedBuild {
  /** Of its files. */
  readonly tag: string
  /** The first of the legs by name; empty for data without a manifest. */
  readonly group: string
  /** Undefined if it is not known. */
  readonly go: string | undefined
}

/** A measured module. */
export interface EarlierModule {
  readonly path: string
  /** In the repository, with slashes; undefined if it is not known. */
  readonly directory: string | undefined
  /** By outcome; undefined if they are not known. */
  readonly tests: Readonly<Record<TestOutcome, number>> | undefined
}

/** What of the data counts in the earlier report. */
export interface EarlierSelection {
  /** Import paths of packages that count. */
  readonly packages: readonly string[]
  readonly notLinked: readonly string[]
  readonly unlinked: readonly UnlinkedPackage[]
  /** Import paths of packages that do not count. */
  readonly packagesLeftOut: readonly string[]
  /** Source files that do not count. */
  readonly filesLeftOut: readonly string[]
  /** Files that the input exclude left out; undefined in reports of earlier versions. */
  readonly excludedFiles?: readonly string[] | undefined
  /** Files that line directives name. */
  readonly directedFiles: readonly string[]
  /** The measured modules, with or without statements; undefined in reports of earlier versions. */
  readonly modules?: readonly EarlierModule[] | undefined
  /** Its files in the repository; undefined in reports of earlier versions. */
  readonly files?: readonly SourceFile[] | undefined
  /** Which builds it merged by position; undefined if all are of one Go and system, and in reports of earlier versions. */
  readonly builds?: readonly MergedBuild[] | undefined
}
