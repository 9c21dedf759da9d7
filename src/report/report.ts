/** @module The result of a run or of a merge: everything that any view shows, and nothing that a view must compute. */
import type { Comparison } from '../compare/comparison.js'
import type { CoverageModel } from '../coverage/model.js'
import type { BinaryInfo, ProcessInfo } from '../coverage/programs.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { Finding } from '../findings/finding.js'
import type { GateResult } from '../gates/gateResults.js'
import type { GoInfo } from '../go/goInfo.js'
import type { SuiteResult } from '../go/test/suiteResult.js'
import type { LegInfo } from '../legs/legInfo.js'

/** What was measured or merged, before it is judged. */
export interface Measurement {
  /** Of this tool. */
  readonly version: string
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly modulePath: string | undefined
  /** Absolute: where the module lay when it was measured; undefined where data was only merged. */
  readonly moduleDir: string | undefined
  /** Undefined where data was only merged. */
  readonly go: GoInfo | undefined
  readonly coverage: CoverageModel
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  /** Statements that only processes executed which did not end by themselves; undefined where legs are merged. */
  readonly keptStatements: number | undefined
  /** Undefined where data was only merged. */
  readonly suite: SuiteResult | undefined
  /** With the severities of the catalogue, in any order. */
  readonly findings: readonly Finding[]
  /** Empty where the report is of one job or of plain directories. */
  readonly legs: readonly LegInfo[]
  /** Measured files that lie in the repository; empty where that is not known. */
  readonly files: readonly SourceFile[]
}

/** A judged measurement. */
export interface Report extends Measurement {
  /** From the start of the run to its verdict. */
  readonly seconds: number
  readonly comparison: Comparison
  /** With the severities that decide the verdict, most severe first. */
  readonly findings: readonly Finding[]
  readonly gates: readonly GateResult[]
}
