/** @module What is known about the annotated commit. Paths are relative to the repository, with slashes. */

/** A file of a pull request, at the head. */
export interface ChangedFile {
  /** The lines that the pull request added or changed, 1-based. */
  readonly lines: ReadonlySet<number>
  /** Git's blob id of the content at the head. */
  readonly blob: string
}

export interface ChangedLines {
  /** The changed files, by path. */
  readonly files: ReadonlyMap<string, ChangedFile>
  /** The paths of changed files whose lines GitHub does not list, because they are too large or binary. */
  readonly withoutPatch: ReadonlySet<string>
  /** Whether the pull request has more files than GitHub lists. */
  readonly truncated: boolean
}

export interface HeadBlobs {
  /** Git's blob ids of the files, by path. */
  readonly blobs: ReadonlyMap<string, string>
  /** Whether the tree has more files than GitHub lists. */
  readonly truncated: boolean
}
