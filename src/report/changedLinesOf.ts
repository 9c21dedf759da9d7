/** @module The changed lines of measured files. */
import type { Report } from './report.js'

/** The lines that the change added or modified, ascending, of the files that its patch coverage counts: by path in the model. */
export function changedLinesOf({ comparison }: Report): ReadonlyMap<string, readonly number[]> {
  const { patch, change } = comparison
  const files = patch.value?.files ?? []
  return new Map(
    files.map(({ path, file }) => [
      path,
      [...(change.value?.files.get(file)?.lines ?? [])].sort((a, b) => a - b),
    ]),
  )
}
