/** @module What is known of the commit that is annotated. Paths are the repository's, with slashes. */

/** A file of a pull request as it is at the head. */
export interface ChangedFile {
  /** 1-based; the lines that the pull request added or changed. */
  readonly lines: ReadonlySet<number>
  /** Git's name of the content at the head. */
  readonly blob: string
}

export interface ChangedLines {
  /** By path. */
  readonly files: ReadonlyMap<string, ChangedFile>
  /** Changed files whose lines GitHub does not list: too large or binary. */
  readonly withoutPatch: ReadonlySet<string>
  /** The pull request has more files than GitHub lists. */
  readonly truncated: boolean
}

export interface HeadBlobs {
  /** Git's names of the files' contents by path. */
  readonly blobs: ReadonlyMap<string, string>
  /** The tree has more files than GitHub lists. */
  readonly truncated: boolean
}
