/** @module Checks the data of unit tests against what was measured. */
import type { CoverageModel } from '../coverage/model.js'
import { type Finding, finding, findingIfAny } from '../findings/finding.js'
import { plural } from '../support/plural.js'

/** Names the files of the data that are in no measured package, or says that all of them are. */
export function unknownFilesFinding({ unitTests, tallies }: CoverageModel): readonly Finding[] {
  if (unitTests === undefined) return []
  const { unknownFiles, packages } = unitTests
  const isForeign = packages.length === 0 && (tallies.unitTests?.covered ?? 0) === 0
  if (isForeign && unknownFiles.length > 0)
    return [
      finding('no-unit-data', 'The data of the unit tests covers no measured package', {
        evidence: unknownFiles,
      }),
    ]
  const title = `${plural(unknownFiles.length, 'file')} of the unit tests’ data ${unknownFiles.length === 1 ? 'is' : 'are'} in no measured package`
  return findingIfAny('unit-files-unknown', title, unknownFiles)
}
