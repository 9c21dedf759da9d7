/** @module manifest.json: what the data of an artifact does not say by itself. Version 1 only grows. */
import type { Source } from '../coverage/model.js'
import type { Finding } from '../findings/finding.js'
import type { TestOutcome } from '../go/test/suiteResult.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { ProcessInfo } from '../coverage/programs.js'
import type { BinaryInfo } from '../coverage/programs.js'
import type { GoInfo } from '../go/goInfo.js'
import type { Leg } from './leg.js'

export const MANIFEST_NAME = 'manifest.json'
export const MANIFEST_VERSION = 1

/** How the suite went, without its output. */
export interface SuiteSummary {
  readonly kind: 'go test' | 'command'
  readonly passed: boolean
  readonly exitCode: number
  readonly timedOut: boolean
  readonly seconds: number
  /** Leaf tests by outcome; zeros for a command. */
  readonly tests: Readonly<Record<TestOutcome, number>>
  /** `import/path TestName` of leaf tests that failed, at most 100. */
  readonly failed: readonly string[]
}

export interface Manifest {
  readonly schemaVersion: typeof MANIFEST_VERSION
  /** Of this tool. */
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
  /** The measured module and the absolute directory it lay in. */
  readonly module: { readonly path: string; readonly dir: string }
  readonly go: GoInfo
  readonly sources: readonly Source[]
  readonly binaries: readonly BinaryInfo[]
  readonly processes: readonly ProcessInfo[]
  readonly suite: SuiteSummary
  readonly findings: readonly Finding[]
  /** Import paths of the measured packages: what else is in the data does not count. */
  readonly packages: readonly string[]
  /** Import paths of chosen packages that are linked into nothing. */
  readonly notLinked: readonly string[]
  readonly files: readonly SourceFile[]
}
