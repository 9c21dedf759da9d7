/** @module One of two measurements that are compared. */
import type { Attribution } from '../attribution/attribution.js'
import type { CoverageModel } from '../coverage/model.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { Sources } from '../coverage/sources.js'

export interface DiffSide {
  readonly coverage: CoverageModel
  /** What the files were when they were measured. */
  readonly files: readonly SourceFile[]
  readonly sources: Sources
  /** Whether its covered units are known, not just those that are uncovered. */
  readonly isComplete: boolean
  /** Which test covers what; absent if that is not known. */
  readonly attribution?: Attribution | undefined
}
