/**
 * @module `covdata/impact.json`: what has to be known of an earlier run to tell which tests a change can affect, apart from
 * what they executed. docs/impact.md describes the file.
 */
import type { TestOutcome } from '../go/test/suiteResult.js'

export const IMPACT_NAME = 'impact.json'
export const IMPACT_VERSION = 1

/** All legs of a measurement. */
export interface ImpactData {
  readonly legs: readonly ImpactLeg[]
}

/** What one run knows. */
export interface ImpactLeg {
  /** The commit that was tested; undefined outside a repository. */
  readonly commit: string | undefined
  /** The files that were not as in the commit, and what Go compiles though git ignores it: their contents by path. */
  readonly uncommitted: readonly FileState[]
  /** Why no test may be left out by this data, as clauses; empty if tests may be. */
  readonly problems: readonly string[]
  /** How everything was built and run, by name: `go`, `tags`, `build-flags`. */
  readonly settings: Readonly<Record<string, string>>
  readonly tests: readonly RecordedTest[]
  /** What was opened, each path once. */
  readonly files: readonly FileState[]
  /** What git ignored in the directories that were listed, before the tests ran; undefined in data of an older version. */
  readonly ignored?: readonly FileState[]
  /** The environment variables that were read, each once. */
  readonly variables: readonly VariableState[]
}

/** What tests and their programs saw at a path of the repository. */
export interface FileState {
  /** With slashes; `.` for the top. */
  readonly path: string
  /** The hash of the content, as git makes it; `absent`, `directory` or `present`. */
  readonly state: string
}

export interface VariableState {
  readonly name: string
  /** A hash of the value, which may be a secret; undefined if it was not set. */
  readonly hash: string | undefined
}

/** A test function, or what a test process does outside tests, which has no name. */
export interface RecordedTest {
  readonly importPath: string
  readonly name: string
  /** The worst of its subtests; undefined outside tests. */
  readonly outcome: TestOutcome | undefined
  /** Whether it was run again, or may fail. */
  readonly unstable: boolean
  readonly seconds: number
  /** Indexes of `files` that it or its programs opened. */
  readonly opened: readonly number[]
  /** Indexes of `variables` that it or its programs read. */
  readonly read: readonly number[]
  /** The programs that it started and that do not record what they open, if there are any. */
  readonly unseen?: Unseen
  /** Whether it started programs of which nobody knows which Go code of the repository they execute, or which tests. */
  readonly unseenCode?: true
}

/** Builds of go commands, which open Go code and what it embeds, or others too. */
export type Unseen = 'builds' | 'others'

export const ABSENT = 'absent'
/** A directory whose entries were listed. */
export const DIRECTORY = 'directory'
/** A directory that was only asked for. */
export const PRESENT = 'present'
