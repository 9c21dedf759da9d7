/**
 * @module Rejects a mix of binaries that count units and binaries that count functions, as Go's covdata does. Reports
 * leave out one kind instead (coverage/clashes.ts).
 */
import { UserError } from '../../support/errors.js'
import type { Pod } from './readPods.js'

/** @throws UserError when some of the pods count units and others functions, in the words of Go's covdata */
export function checkGranularity(pods: readonly Pod[]): void {
  const first = pods[0]?.meta.granularity
  for (const { metaPath, meta } of pods) {
    if (meta.granularity === first) continue
    throw new UserError(
      `counter granularity clash while reading meta-data file ${metaPath}: previous file had ${first}, new file has ${meta.granularity}`,
      'Process the data of the two binaries separately.',
    )
  }
}
