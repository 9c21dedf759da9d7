/** @module The result of a run or of a merge: everything that the views show, so that they compute nothing. */
import type { Attribution } from '../attribution/attribution.js'
import type { TrendPoint } from '../compare/baselineComparison.js'
import type { Comparison } from '../compare/comparison.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { CodeLines } from '../coverage/codeEnd.js'
import type { CoverageModel } from '../coverage/model.js'
import type { MeasuredModule, ModuleFile } from '../coverage/moduleFiles.js'
import type { BinaryInfo, ProcessInfo } from '../coverage/measuredBinaries.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { Sources } from '../coverage/sources.js'
import type { Finding } from '../findings/finding.js'
import type { GateResult } from '../gates/gateResult.js'
import type { GoInfo } from '../go/goInfo.js'
import type { ImpactRecord } from '../go/test/impactRecord.js'
import type { SuiteResult, TestRecord } from '../go/test/suiteResult.js'
import type { MergedBuild } from '../legs/earlierReport.js'
import type { LegInfo } from '../legs/legInfo.js'

/** What was measured or merged, before it is judged. */
export interface Measurement {
  /** The version of this tool. */
  readonly version: string
  /** When the run or merge began: RFC 3339, UTC. */
  readonly startedAt: string
  /** From the start until the data was read. */
  readonly seconds: number
  /** The module that was measured; undefined if it is not the only one. */
  readonly modulePath: string | undefined
  /** Absolute: where that module was when it was measured; undefined if data was only merged. */
  readonly moduleDir: string | undefined
  /** The measured modules, in the order in which they are shown. Those of merged data are there as far as they are known. */
  readonly modules: readonly MeasuredModule[]
  /** Undefined if data was only merged. */
  readonly go: GoInfo | undefined
  readonly coverage: CoverageModel
  /** The input by which files were left out; absent if nothing but comments excludes anything. */
  readonly exclude?: ExclusionRules | undefined
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  /** How many statements only processes that did not exit normally covered; undefined if legs were merged. */
  readonly keptStatements: number | undefined
  /** Undefined if data was only merged. */
  readonly suite: SuiteResult | undefined
  /** Which tests ran because of what changed, and what was carried over for the others; absent if nobody asked. */
  readonly impact?: ImpactRecord | undefined
  /** The tests of the merged suites; undefined if they are not known, and for a run, whose suite has them. */
  readonly mergedTests?: readonly TestRecord[] | undefined
  /** In any order, with the severities of the catalogue. */
  readonly findings: readonly Finding[]
  /** Empty unless legs were merged. */
  readonly legs: readonly LegInfo[]
  /** The measured files that are known to be in the repository. */
  readonly files: readonly SourceFile[]
  /** The go.mod files of the measured modules, as far as they are known to be in the repository. */
  readonly moduleFiles: readonly ModuleFile[]
  /**
   * Paths in the repository of other measured files, by their paths in the model: nobody knows whether they have the content
   * that was measured. Absent if there are none.
   */
  readonly located?: ReadonlyMap<string, string>
  /** Reads the measured files, wherever they are. */
  readonly sources: Sources
  /** Import paths of packages that are in the data but do not count. */
  readonly packagesLeftOut: readonly string[]
  /** Source files that are in the data but do not count, as they are gone: paths as in the coverage model. */
  readonly filesLeftOut: readonly string[]
  /** Paths of files that merged data left out by the input exclude of its own; absent if that is not known. */
  readonly excludedBefore?: ReadonlySet<string> | undefined
  /** Files that line directives name, so that the lines of their units may be any. */
  readonly directedFiles: readonly string[]
  /** As in the manifest; absent for a run. */
  readonly collected?: readonly string[] | undefined
  /** Which builds of merged data were merged by position; absent if all are of one Go and system. */
  readonly builds?: readonly MergedBuild[] | undefined
  /** Which test covers what; absent if that is not known. */
  readonly attribution?: Attribution | undefined
  /** The size of the file with that in the report's folder, in bytes; absent if it is not stored. */
  readonly attributionBytes?: number | undefined
}

/** The commit that was tested. */
export interface TestedCommit {
  /** Such as `https://github.com/octocat/project`. */
  readonly repositoryUrl: string
  readonly sha: string
  /** The commit that people look at, such as the head of the pull request; undefined if it is the same, or not known. */
  readonly headSha?: string | undefined
}

/** Another workflow run that a report is about, in GitHub's own words. */
export interface ReportedRun {
  readonly id: number
  readonly attempt: number
  /** The address of its page. */
  readonly url: string
  /** What triggered it: `push`, `pull_request`, … */
  readonly eventName: string
  /** `owner/name` of the repository whose code ran; undefined if it was deleted. */
  readonly headRepository: string | undefined
  /** Whether that is another repository: then the figures are what strangers' code says. */
  readonly untrusted: boolean
}

/** A measurement with its comparison, its gates and graded findings. */
export interface Report extends Measurement {
  readonly comparison: Comparison
  /** Most severe first, with the severities that decide the verdict. */
  readonly findings: readonly Finding[]
  readonly gates: readonly GateResult[]
  /** Undefined outside GitHub, or if it is not known which commit merged data is from. */
  readonly commit?: TestedCommit | undefined
  /** Which lines have code in files whose uncovered lines are shown; absent if nobody has looked, and then ranges stay as they are. */
  readonly code?: ReadonlyMap<string, CodeLines> | undefined
  /** The totals of the branch, the oldest first and this one last; undefined if it is not of a branch that baselines are taken from. */
  readonly history?: readonly TrendPoint[] | undefined
  /** Undefined if the report is about its own run. */
  readonly reportedRun?: ReportedRun | undefined
}
