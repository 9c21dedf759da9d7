/** @module What a change itself excludes from coverage: a gate cannot be passed that way unseen. */
import type { CoverageModel, ExcludedPart } from '../coverage/model.js'
import { type SourceFile, isBlobOf } from '../coverage/sourceFiles.js'
import type { Change } from './change.js'

/** An excluded part, with its file. */
export interface AddedExclusion extends ExcludedPart {
  /** In the repository. */
  readonly file: string
}

export interface ExclusionRequest {
  readonly coverage: CoverageModel
  readonly files: readonly SourceFile[]
  readonly located?: ReadonlyMap<string, string>
}

/** The parts whose comments are on changed lines, and the new files that globs or Go's marker exclude. */
export function addedExclusions(
  { coverage: { excluded = [] }, files, located }: ExclusionRequest,
  change: Change,
): readonly AddedExclusion[] {
  if (excluded.length === 0) return []
  const known = new Map(files.map((file) => [file.path, file]))
  return excluded.flatMap((part) => {
    const source = known.get(part.path)
    const file = source?.file ?? located?.get(part.path)
    const changed = file === undefined ? undefined : change.files.get(file)
    if (file === undefined || changed === undefined) return []
    const { commentLine } = part
    const isAdded =
      commentLine === undefined
        ? changed.from === undefined
        : changed.lines.has(commentLine) && source !== undefined && isBlobOf(source, changed.blob)
    return isAdded ? [{ ...part, file }] : []
  })
}
