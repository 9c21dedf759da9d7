/** @module Whether anything of a change was tested, by the contents of the measured files: there is no clone to ask. */
import type { Change } from '../compare/change.js'
import { isSource } from '../compare/patchCoverage.js'
import { type SourceFile, isBlobOf } from '../coverage/sourceFiles.js'

/** Whether a file was measured that the change deletes, or sources are changed and none was measured as they are now. */
export function isUntested(files: readonly SourceFile[], { files: changed, gone }: Change): boolean {
  const measured = new Map(files.map((source) => [source.file, source]))
  if ([...gone].some((file) => measured.has(file))) return true
  const sources = [...changed].filter(([file]) => isSource(file))
  const isTested = ([file, { blob }]: (typeof sources)[number]): boolean => {
    const source = measured.get(file)
    return source !== undefined && isBlobOf(source, blob)
  }
  return sources.length > 0 && !sources.some(isTested)
}
