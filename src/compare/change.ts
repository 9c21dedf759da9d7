/** @module The change that a report is about, as a value. Paths are relative to the repository, with slashes. */
import type { FileChange } from '../git/fileChange.js'
import { LineMap } from '../diff/lineMap.js'
import { type LineNumbers, NewLines } from './lineSet.js'

/** A file that the change added or modified, as it was tested. */
export interface ChangedFile {
  /** The lines that the change added or modified: of the tested file. */
  readonly lines: LineNumbers
  /** Its path at the base; undefined if it was added. Differs from its own if it was renamed or copied. */
  readonly from: string | undefined
  /** From the base to the tested file; undefined if that is not known. */
  readonly map: LineMap | undefined
  /** Git's blob id of the tested content; undefined if it is not known. */
  readonly blob: string | undefined
  /** That of the content at the base; absent if it was added, or that is not known. */
  readonly blobBefore?: string | undefined
  /** Whether the change takes a marker of generated files out of it; absent if that is not known. */
  readonly losesMarker?: boolean
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
  /** The paths of changed files whose lines are not known, because they are too large or binary, and of changed submodules. */
  readonly withoutLines: ReadonlySet<string>
  /** The paths at the base of files that are not there any more: they were deleted, or have another path. */
  readonly gone: ReadonlySet<string>
  /** Whether more files were changed than GitHub lists. */
  readonly truncated: boolean
  /** Whether lines that the base got in the meantime as well are among the changed ones; absent if not. */
  readonly ofHead?: true
}

const MODE_TYPE = 0o170000
const REGULAR = 0o100000

/** The change that git's answer describes. */
export function changeOfDiff(
  files: readonly FileChange[],
  { base, baseCommit }: Pick<Change, 'base' | 'baseCommit'>,
): Change {
  const found = new Map<string, ChangedFile>()
  const withoutLines = new Set<string>()
  const gone = new Set<string>()
  for (const file of files) {
    const left = pathLeftBy(file)
    if (left !== undefined) gone.add(left)
    if (file.status === 'deleted') continue
    const changed = changedFile(file)
    if (changed !== undefined) found.set(file.path, changed)
    else if (!isSameSubmodule(file)) withoutLines.add(file.path)
  }
  return { base, baseCommit, source: 'git', files: found, withoutLines, gone, truncated: false }
}

/** Whether a submodule has another path only. */
function isSameSubmodule({ status, lines, blob, blobBefore }: FileChange): boolean {
  return status === 'renamed' && lines.kind === 'submodule' && blob === blobBefore
}

/** The path at the base that the file does not have any more; undefined if it kept it, or had none. */
export function pathLeftBy({ status, path, pathBefore }: FileChange): string | undefined {
  return status === 'deleted' ? path : status === 'renamed' ? pathBefore : undefined
}

function changedFile({
  status,
  mode,
  lines,
  pathBefore,
  blob,
  blobBefore,
}: FileChange): ChangedFile | undefined {
  const isRegular = (mode & MODE_TYPE) === REGULAR
  if (status === 'unmerged' || lines.kind !== 'hunks' || !isRegular) return undefined
  // What was a link had other lines.
  const from = status === 'type' ? undefined : pathBefore
  return { lines: new NewLines(lines.hunks), from, map: new LineMap(lines.hunks), blob, blobBefore }
}
