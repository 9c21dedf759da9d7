/** @module The change that a report is about, as a value. Paths are relative to the repository, with slashes. */
import type { LineMap } from './lineMap.js'

/** A file that the change added or modified, as it was tested. */
export interface ChangedFile {
  /** The lines that the change added or modified: 1-based, of the tested file. */
  readonly lines: ReadonlySet<number>
  /** Its path at the base; undefined if it was added. Differs from its own if it was renamed or copied. */
  readonly from: string | undefined
  /** From the base to the tested file; undefined if that is not known. */
  readonly map: LineMap | undefined
  /** Git's blob id of the tested content; undefined if it is not committed. */
  readonly blob: string | undefined
}

export interface Change {
  /** What the change starts from, for people: `main`, `origin/main`. */
  readonly base: string
  /** The commit that the change starts from, the merge base; undefined if only GitHub knows it. */
  readonly baseCommit: string | undefined
  /** Who said what changed: git, or the GitHub API, which leaves out some of it. */
  readonly source: 'git' | 'api'
  /** By the path at the tested commit. */
  readonly files: ReadonlyMap<string, ChangedFile>
  /** The paths of changed files whose lines are not known, because they are too large or binary. */
  readonly withoutLines: ReadonlySet<string>
  /** Whether more files were changed than GitHub lists. */
  readonly truncated: boolean
}
