/** @module Finds data of different revisions of a file, which a plain union would count as more code than there is. */
import { type Finding, findingIfAny } from '../findings/finding.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { CoverageModel, FileCoverage, UnitCoverage } from '../coverage/model.js'

/**
 * Names the files with overlapping units. The units of one build never overlap, so the data comes from different sources, or
 * from Go versions that divide code differently (as Go 1.27 does).
 * @param directed files that line directives name, whose units may be at any lines
 */
export function revisionFindings(model: CoverageModel, directed: ReadonlySet<string>): readonly Finding[] {
  const mixed = model.packages
    .flatMap((pkg) => pkg.files)
    .filter((file) => !directed.has(file.path) && overlaps(file))
    .map((file) => file.path)
  const title = 'The data comes from different revisions of the same files, or from different Go versions'
  return findingIfAny('several-revisions', title, mixed, {
    detail: 'Their statements are counted separately, so neither the total nor the percentage is right.',
    fix: 'Merge data of one commit and one minor version of Go, and report other data separately.',
  })
}

/** Names the files that differ between legs, whose units cannot be merged. */
export function sourceFindings(files: readonly SourceFile[]): readonly Finding[] {
  const blobs = new Map<string, string>()
  const mixed = new Set<string>()
  for (const { path, blob, textBlob = blob } of files) {
    // A leg on Windows cannot know how git stores the line ends.
    if ((blobs.get(path) ?? textBlob) !== textBlob) mixed.add(path)
    blobs.set(path, textBlob)
  }
  const title = 'The jobs measured different revisions of the same files'
  return findingIfAny('several-revisions', title, [...mixed].sort(), {
    fix: 'Merge jobs that checked out the same commit. If only some were run again, run all of them.',
  })
}

/** Expects units sorted by their start. Units without statements may overlap others. */
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
