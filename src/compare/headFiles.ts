/** @module Where the lines of the tested commit are at the commit that people look at. */
import { type FileHashes, isBlobOf } from '../coverage/sourceFiles.js'
import type { FileChange } from '../git/fileChange.js'
import { LineMap, SAME_LINES } from '../diff/lineMap.js'

/** A tested file at the head. */
export interface HeadFile {
  /** Its path at the head. */
  readonly path: string
  /** From the tested file to the one at the head. */
  readonly map: LineMap
}

/** A measured file: its path in the repository, and its content. */
export interface TestedFile extends FileHashes {
  readonly file: string
}

/**
 * Tested files at the head. A pull request's merge commit is tested and its head is shown: their lines differ where the
 * base has moved on. A place that is not known for sure is no place.
 */
export interface HeadFiles {
  /** The place of a tested file; undefined if it is not known, or the head does not have it. */
  readonly find: (tested: TestedFile) => HeadFile | undefined
  /** Whether more files differ than GitHub lists. */
  readonly truncated: boolean
}

/** The tested commit is the head. */
export const TESTED_IS_HEAD: HeadFiles = {
  find: ({ file, uncommitted }) => (uncommitted === true ? undefined : { path: file, map: SAME_LINES }),
  truncated: false,
}

/** A file that differs between the tested commit and the head. */
interface Moved extends HeadFile {
  readonly testedBlob: string | undefined
}

/** What is known of two commits. */
export interface HeadDifference {
  /** What differs between the head, which comes first, and the tested commit; undefined if that is not known. */
  readonly files: readonly FileChange[] | undefined
  /** Whether these are all. */
  readonly isComplete: boolean
  /** Git's blob ids of all files of the tested commit; undefined if they are not known. */
  readonly testedBlobs: ReadonlyMap<string, string> | undefined
  /** Git's blob ids of files of the head, as far as they are known. */
  readonly headBlobs: ReadonlyMap<string, string> | undefined
}

/** The places of files of the tested commit, from its difference to the head. */
export function headFilesOf({ files, isComplete, testedBlobs, headBlobs }: HeadDifference): HeadFiles {
  const moved = new Map<string, Moved | undefined>()
  for (const file of files ?? []) if (file.status !== 'deleted') moved.set(file.path, movedFile(file))
  return {
    find: (tested) => {
      const { file } = tested
      if (isBlobOf(tested, headBlobs?.get(file))) return { path: file, map: SAME_LINES }
      if (moved.has(file)) {
        const found = moved.get(file)
        return found !== undefined && isBlobOf(tested, found.testedBlob) ? found : undefined
      }
      const isOther = headBlobs?.has(file) === true || tested.uncommitted === true
      if (files === undefined || !isComplete || isOther) return undefined
      const isTested = testedBlobs === undefined || isBlobOf(tested, testedBlobs.get(file))
      return isTested ? { path: file, map: SAME_LINES } : undefined
    },
    truncated: !isComplete,
  }
}

/** Undefined if the head does not have the file, or its lines are not known. */
function movedFile({ status, pathBefore, blob, lines }: FileChange): Moved | undefined {
  const isKnown = (status === 'modified' || status === 'renamed') && lines.kind === 'hunks'
  if (!isKnown || pathBefore === undefined) return undefined
  return { path: pathBefore, map: new LineMap(lines.hunks).inverse(), testedBlob: blob }
}
