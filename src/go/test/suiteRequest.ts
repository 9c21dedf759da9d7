/** @module Which suite to run: go test or the user's script. */
import type { Environment } from '../../process/exec.js'
import type { GoWrapper } from './goWrapper.js'
import type { Narrowing } from './notRun.js'
import type { Sharding } from './sharding.js'
import type { QuarantineRule } from './quarantine.js'
import type { TestFlags } from './testFlags.js'

interface SuitePlace {
  /** Which part of the suite runs; undefined: all of it. */
  readonly sharding?: Sharding | undefined
  /** Absolute: GOCOVERDIR of the binaries that the suite starts. */
  readonly binariesData: string
  /** GOCOVERTESTS of the suite's test processes, with which they keep journals of their tests; undefined: they keep none. */
  readonly journals?: string | undefined
  /** Variables that the suite has in place of those of our own go commands; undefined: not set. */
  readonly variables: Environment
  readonly timeoutSeconds: number
}

export interface ScriptSuite extends SuitePlace {
  readonly kind: 'command'
  /** Absolute path of the directory that it runs in. */
  readonly cwd: string
  /** Absolute path of bash. */
  readonly bash: string
  /** One or more lines for it. */
  readonly script: string
  /** Absolute path of a directory of the run, for the script's file. */
  readonly scratch: string
}

/** Packages that one go test command runs. */
export interface SuitePart {
  /** Absolute path of the directory in which it runs. */
  readonly cwd: string
  /** Absolute: where test files are looked for if there is no test; by default where it runs. */
  readonly directories?: readonly string[]
  /** Package patterns of the go command. */
  readonly patterns: readonly string[]
  /** Comma-separated build tags; may be empty. */
  readonly tags: string
  /** Whether to run only test functions of files that need the tags (`suite: tagged`). */
  readonly onlyTagged: boolean
  /** For -coverpkg; empty: the test processes are not measured. */
  readonly coverpkg: readonly string[]
  /** Patterns of `coverpkg` and `patterns` that need not match anything, so that no warning of the go command is shown; by default none. */
  readonly idle?: readonly string[]
  /** Absolute: where the test processes write. */
  readonly testsData: string
}

export interface GoTestSuite extends SuitePlace {
  readonly kind: 'go test'
  /** At least one; they run one after the other, in this order. */
  readonly parts: readonly SuitePart[]
  /** Absolute, without links: the repository with the tests, or their module if it is in none. */
  readonly root: string
  /** The value of -tags in GOFLAGS, which `tags` override; undefined without one. */
  readonly inheritedTags: string | undefined
  readonly flags: TestFlags
  /** Absolute path of an overlay that replaces the user's -overlay and includes it; undefined: the user's is used. */
  readonly overlay: string | undefined
  /** Absolute: GOTMPDIR of go test, which leaves files there if a signal ends it; undefined: the user's own place. */
  readonly goTempDir: string | undefined
  /** Instruments what the tests build; undefined: they find the pinned Go first. */
  readonly wrapper: GoWrapper | undefined
  /** Whether to run one test after the other, each alone. */
  readonly isAlone?: boolean
  /** What of it need not run; undefined: all of it runs. Not together with `sharding`. */
  readonly narrowing?: Narrowing | undefined
  /** How often a failed test runs again. */
  readonly retries: number
  /** The tests that may fail. */
  readonly quarantine: readonly QuarantineRule[]
}

export type SuiteRequest = ScriptSuite | GoTestSuite
