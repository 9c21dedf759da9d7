/** @module Where tested lines are at the annotated commit. */
import type { HeadFile, HeadFiles } from '../../compare/headFiles.js'
import type { SourceFile } from '../../coverage/sourceFiles.js'
import type { Lines } from './annotationWords.js'

/** Lines of a file of the annotated commit. */
export interface Placement {
  readonly path: string
  readonly lines: Lines
  /** The same lines of the tested commit. */
  readonly tested: Lines
}

/** The files at the annotated commit, and how many have no known place there. */
export function placesOf<T extends SourceFile>(
  files: readonly T[],
  head: HeadFiles,
): { readonly found: readonly { readonly file: T; readonly place: HeadFile }[]; readonly lost: number } {
  const found = files.flatMap((file) => {
    const place = head.find(file)
    return place === undefined ? [] : [{ file, place }]
  })
  return { found, lost: files.length - found.length }
}

/** The parts of tested lines that the annotated commit has, each without a gap there. */
export function partsAt({ path, map }: HeadFile, { startLine, endLine }: Lines): readonly Placement[] {
  const parts: Placement[] = []
  for (let line = startLine; line <= endLine; line++) {
    const place = map.later(line)
    const last = parts.at(-1)
    if (place === undefined) continue
    if (last !== undefined && last.lines.endLine + 1 === place && last.tested.endLine + 1 === line)
      parts[parts.length - 1] = {
        path,
        lines: { startLine: last.lines.startLine, endLine: place },
        tested: { startLine: last.tested.startLine, endLine: line },
      }
    else
      parts.push({
        path,
        lines: { startLine: place, endLine: place },
        tested: { startLine: line, endLine: line },
      })
  }
  return parts
}

/** How many lines the annotated commit does not have, of tested lines that it has in part. */
export function missingLines(
  { map }: HeadFile,
  { startLine, endLine }: Lines,
  isWanted: (line: number) => boolean = () => true,
): number {
  const all = Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i)
  const missing = all.filter((line) => map.later(line) === undefined)
  return missing.length === all.length ? 0 : missing.filter(isWanted).length
}

export function byPlace(a: Placement, b: Placement): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.lines.startLine - b.lines.startLine || a.lines.endLine - b.lines.endLine
}
