/** @module Data of different revisions of a file, which a plain union would count as more code than there is. */
import { type Finding, findingIfAny } from '../findings/finding.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { CoverageModel, FileCoverage, UnitCoverage } from '../coverage/model.js'

/**
 * Says which files have units that overlap. The units of one build never do: the data is of different sources, or of
 * Go versions that draw units differently (Go 1.27 does).
 */
export function revisionFindings(model: CoverageModel): readonly Finding[] {
  const mixed = model.packages.flatMap((pkg) => pkg.files.filter(overlaps).map((file) => file.path))
  const title = 'The data is of different revisions of the same files, or of different Go versions'
  return findingIfAny('several-revisions', title, mixed, {
    detail: 'Their statements are counted side by side, so neither the total nor the share is right.',
    fix: 'Merge data of one commit and one minor version of Go, and report the others by themselves.',
  })
}

/** Says which files were not the same in all legs: their units cannot be laid over each other. */
export function sourceFindings(files: readonly SourceFile[]): readonly Finding[] {
  const blobs = new Map<string, string>()
  const mixed = new Set<string>()
  for (const { path, blob, textBlob = blob } of files) {
    // A leg on Windows cannot tell how git keeps the line ends.
    if ((blobs.get(path) ?? textBlob) !== textBlob) mixed.add(path)
    blobs.set(path, textBlob)
  }
  const title = 'The jobs measured different revisions of the same files'
  return findingIfAny('several-revisions', title, [...mixed].sort(), {
    fix: 'Merge jobs that checked out the same commit; run all of them again where only some were.',
  })
}

/** Units come sorted by their start. Those without statements may lie anywhere. */
function overlaps(file: FileCoverage): boolean {
  let furthest: UnitCoverage | undefined
  for (const unit of file.units) {
    if (unit.statements === 0) continue
    if (furthest !== undefined && startsWithin(unit, furthest)) return true
    furthest = unit
  }
  return false
}

function startsWithin(
  { startLine, startColumn }: UnitCoverage,
  { endLine, endColumn }: UnitCoverage,
): boolean {
  return startLine < endLine || (startLine === endLine && startColumn < endColumn)
}
