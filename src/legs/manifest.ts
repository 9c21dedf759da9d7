/** @module manifest.json, which describes the data of an artifact. Within version 1, properties are only added. */
import type { Source, UnlinkedPackage } from '../coverage/model.js'
import type { Finding } from '../findings/finding.js'
import type { LegGate } from '../gates/legGate.js'
import type { Tally } from '../covdata/units/tally.js'
import type { ImpactRecord } from '../go/test/impactRecord.js'
import type { ShardRecord } from '../go/test/shard.js'
import type { TestOutcome, TestRecord, UnstableTests } from '../go/test/suiteResult.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { ModuleFile } from '../coverage/moduleFiles.js'
import type { BinaryInfo, ProcessInfo } from '../coverage/measuredBinaries.js'
import type { GoInfo } from '../go/goInfo.js'
import type { Leg } from './leg.js'

export const MANIFEST_NAME = 'manifest.json'
export const MANIFEST_VERSION = 1

/** The result of a suite, without output. */
export interface SuiteSummary {
  readonly kind: 'go test' | 'command' | 'steps'
  readonly passed: boolean
  readonly exitCode: number
  readonly timedOut: boolean
  readonly seconds: number
  /** Leaf tests by outcome; zeros for a command. */
  readonly tests: Readonly<Record<TestOutcome, number>>
  /** `import/path TestName` of failed leaf tests that are not in quarantine, at most 100. */
  readonly failed: readonly string[]
  /** With at most 100 names each; undefined in manifests of earlier versions. */
  readonly unstable?: UnstableTests | undefined
}

/** The total of a run of a branch. */
export interface HistoryPoint extends Tally {
  readonly commit: string
  /** RFC 3339, UTC. */
  readonly at: string
}

/** One of several measured modules. */
export interface ManifestModule {
  readonly path: string
  /** Absolute: its directory when it was measured; empty if it is not known. */
  readonly dir: string
  /** Its go.mod; undefined if that is not in the repository. */
  readonly file?: ModuleFile | undefined
}

export interface Manifest {
  readonly schemaVersion: typeof MANIFEST_VERSION
  /** The version of this tool that wrote it. */
  readonly toolVersion: string
  readonly leg: Leg
  /** `owner/name`. */
  readonly repository: string
  /** The commit that was tested. */
  readonly commit: string
  readonly runId: number
  readonly runAttempt: number
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly seconds: number
  /**
   * The measured module: its path, and its absolute directory when it was measured, which is empty if it is not known. Of
   * several, the first.
   */
  readonly module: { readonly path: string; readonly dir: string }
  /** The measured modules; undefined if there is only one, and in manifests of earlier versions. */
  readonly modules?: readonly ManifestModule[] | undefined
  /** Undefined if the data was collected without the build action: then nobody knows which Go built the binaries. */
  readonly go?: GoInfo | undefined
  readonly sources: readonly Source[]
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  readonly suite: SuiteSummary
  /** The tests of the suite; undefined if there are too many, for a command, and in manifests of earlier versions. */
  readonly tests?: readonly TestRecord[] | undefined
  /** What a shard of the suite ran; undefined if it was not split, and in manifests of earlier versions. */
  readonly shard?: ShardRecord | undefined
  /** Which tests ran because of what changed; undefined if nobody asked, and in manifests of earlier versions. */
  readonly impact?: ImpactRecord | undefined
  /** The totals of the branch, the oldest first and this run last; undefined if this run is not of a branch of that kind. */
  readonly history?: readonly HistoryPoint[] | undefined
  /**
   * Short hashes of the names of the files with counters that a step collected; undefined for a suite that ran here, if they
   * are too many, and in manifests of earlier versions.
   */
  readonly collected?: readonly string[] | undefined
  readonly findings: readonly Finding[]
  /** The gates of this leg alone; undefined in manifests of earlier versions. */
  readonly gates?: readonly LegGate[] | undefined
  /** Import paths of the measured packages; others in the data do not count. */
  readonly packages: readonly string[]
  /** Import paths of selected packages that no measured binary links. */
  readonly notLinked: readonly string[]
  /** The statements of these packages, as far as they are known; undefined in manifests of earlier versions. */
  readonly unlinked?: readonly UnlinkedPackage[] | undefined
  readonly files: readonly SourceFile[]
  /** The module's go.mod; undefined if it is not in the repository, and in manifests of earlier versions. */
  readonly moduleFile?: ModuleFile | undefined
  /** Source files that are in the data but do not count; undefined in manifests of earlier versions. */
  readonly filesLeftOut?: readonly string[] | undefined
  /** Files that the input exclude leaves out; undefined if they are too many, and in manifests of earlier versions. */
  readonly excludedFiles?: readonly string[] | undefined
  /** Files that line directives name; undefined in manifests of earlier versions. */
  readonly directedFiles?: readonly string[] | undefined
}
