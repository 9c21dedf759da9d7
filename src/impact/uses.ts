/** @module What tests and their programs used, and what of it is not known. */
import type { Unseen } from './impactData.js'
import type { User } from './startedPrograms.js'

/** A file that a test or its programs opened, or a variable that they read. */
export interface Use {
  readonly importPath: string
  /** The test, also a subtest; empty outside tests. */
  readonly test: string
  readonly kind: 'file' | 'variable'
  /** The path in the repository, or the name of the variable. */
  readonly name: string
  /** Whether nothing but its presence was asked for. */
  readonly onlyStat?: boolean
}

/** Somebody started programs of which not everything is known. */
export interface UnseenUse extends User {
  /** Which files they opened: undefined if that is known. */
  readonly files: Unseen | undefined
  /** Whether nobody knows which Go code they executed. */
  readonly isCode: boolean
}
