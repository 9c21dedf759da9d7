/** @module What git says about a file of a diff. */

/** A replaced part of a text, without context lines: `@@ -oldStart,oldLines +newStart,newLines @@` of `git diff -U0`. */
export interface Hunk {
  /** 1-based. If no lines were removed, the line before the added ones; 0 at the beginning. */
  readonly oldStart: number
  readonly oldLines: number
  /** 1-based. If no lines were added, the line before the removed ones; 0 at the beginning. */
  readonly newStart: number
  readonly newLines: number
}

/** Which lines of a file were replaced. */
export type ReplacedLines =
  | { readonly kind: 'hunks'; readonly hunks: readonly Hunk[] }
  /** Git compared its bytes, not its lines. */
  | { readonly kind: 'binary' }
  /** A commit of another repository. */
  | { readonly kind: 'submodule' }

/** A file of a diff. Paths are relative to the repository, with slashes. */
export interface FileChange {
  /** `type`: a file became a link, or the reverse. `unmerged`: it has conflicts, so its lines are not known. */
  readonly status: 'added' | 'deleted' | 'modified' | 'renamed' | 'copied' | 'type' | 'unmerged'
  /** The later path; of a deleted file, the earlier one. */
  readonly path: string
  /** The earlier path; undefined if the file was added. */
  readonly pathBefore: string | undefined
  /** Git's id of the later content; undefined if it was deleted or is not known. */
  readonly blob: string | undefined
  /** Git's id of the earlier content; undefined if it was added. */
  readonly blobBefore: string | undefined
  /** Of the later file, such as 0o100644; 0 if it was deleted. */
  readonly mode: number
  /** Of the earlier file; 0 if it was added. */
  readonly modeBefore: number
  readonly lines: ReplacedLines
}
