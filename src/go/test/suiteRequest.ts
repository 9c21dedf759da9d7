/** @module What a suite is asked to do: a script of the user's, or tests of go test. */
import type { TestFlags } from './testFlags.js'

interface SuitePlace {
  /** Absolute: the module with the tests. */
  readonly cwd: string
  /** Absolute: GOCOVERDIR of the programs that the suite starts. */
  readonly binariesData: string
  readonly timeoutSeconds: number
}

export interface ScriptSuite extends SuitePlace {
  readonly kind: 'command'
  /** Bash, one or many lines. */
  readonly script: string
  /** A directory of the run for the script's file. */
  readonly scratch: string
}

export interface GoTestSuite extends SuitePlace {
  readonly kind: 'go test'
  /** Patterns of the go command. */
  readonly patterns: readonly string[]
  /** Comma-separated; empty: none. */
  readonly tags: string
  /** Only test functions that exist with the tags and not without. */
  readonly onlyTagged: boolean
  readonly flags: TestFlags
  /** Takes the place of the user's -overlay, which is in it. */
  readonly overlay: string | undefined
  /** For -coverpkg of the test processes; empty: they are not measured. */
  readonly coverpkg: readonly string[]
  /** Absolute: where the test processes write. */
  readonly testsData: string
  /** How go build inside tests measures; undefined: it does not. */
  readonly nested: NestedBuilds | undefined
}

export interface NestedBuilds {
  /** Go warns of a -coverpkg that a build does not match: empty unless the user's own is to be passed on. */
  readonly coverpkg: readonly string[]
  readonly overlay: string | undefined
}

export type SuiteRequest = ScriptSuite | GoTestSuite
